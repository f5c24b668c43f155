package vn.claimdesk.demo.paper;

import java.util.function.Consumer;

/**
 * A paper ready to be printed, on a picture or a PDF page alike.
 *
 * @param width in points
 * @param height in points
 */
public record Artwork(PageTruth truth, double width, double height, Consumer<Sheet> printing) {}
