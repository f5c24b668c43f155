package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;

/**
 * A license plate on a photo.
 *
 * @param text as plates are written down, such as {@code 51A-123.45} or {@code 59-X3 678.90}
 * @param picture the plate alone, straightened
 */
public record Plate(String text, BufferedImage picture) {}
