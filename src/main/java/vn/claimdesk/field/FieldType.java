package vn.claimdesk.field;

import java.util.List;

/**
 * A field of a document type.
 *
 * @param labelVi Vietnamese label for people
 * @param labelEn English label for people
 * @param required whether a claim cannot be decided without it
 * @param checks names of the checks that look at it
 */
public record FieldType(
    String name,
    FieldKind kind,
    String labelVi,
    String labelEn,
    boolean required,
    List<String> checks)
    implements Labelled {}
