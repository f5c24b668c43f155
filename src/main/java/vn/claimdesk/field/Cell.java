package vn.claimdesk.field;

import org.jspecify.annotations.Nullable;

/** A table cell as it was read; an empty cell has an empty value. */
public record Cell(String value, @Nullable Double confidence, @Nullable Box box) {}
