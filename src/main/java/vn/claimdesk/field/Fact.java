package vn.claimdesk.field;

/**
 * Something that several papers of a dossier state, such as the insured person's name.
 *
 * @param id such as {@code insuredName}
 */
public record Fact(String id, String labelVi, String labelEn) implements Labelled {}
