package vn.claimdesk.recognition.embedded.template;

import java.util.List;

/**
 * A label found on a line.
 *
 * @param from index of its first token
 * @param to index of the first token behind it and its colon
 * @param fields of which fields of the template it may be the label; none for other labels
 * @param quality 0 to 1: wording, colon, place on the line
 * @param firm whether it certainly is a label, so that a value ends in front of it
 * @param colon whether a colon follows it
 */
record LabelHit(
    int from, int to, List<FieldTemplate> fields, double quality, boolean firm, boolean colon) {}
