package vn.claimdesk.recognition.embedded.template;

import vn.claimdesk.field.Box;

/**
 * A field that was found.
 *
 * @param confidence 0 to 1, from the words' own confidences, the label and the kind
 * @param page index of the page in the input
 */
public record ReadField(String name, String text, double confidence, Box box, int page) {}
