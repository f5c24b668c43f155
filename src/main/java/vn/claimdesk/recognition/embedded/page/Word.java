package vn.claimdesk.recognition.embedded.page;

import vn.claimdesk.field.Box;

/**
 * A word on a page.
 *
 * @param confidence 0 to 1; 1 for words of a PDF's own text layer
 * @param box pixels of the page's picture
 */
public record Word(String text, double confidence, Box box) {}
