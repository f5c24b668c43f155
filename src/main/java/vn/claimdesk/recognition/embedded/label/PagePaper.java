package vn.claimdesk.recognition.embedded.label;

import org.jspecify.annotations.Nullable;

/**
 * What a page seems to be.
 *
 * @param type the contract's type of paper
 * @param label its label, or null for papers that have none
 * @param score how sure this is; 1 is a clear title
 * @param titled whether its title was found, so that a paper begins here
 */
public record PagePaper(String type, @Nullable String label, double score, boolean titled) {}
