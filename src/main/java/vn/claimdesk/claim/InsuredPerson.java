package vn.claimdesk.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person covered by a policy. */
public record InsuredPerson(
    String name, @Nullable LocalDate dateOfBirth, @Nullable String identityNumber) {}
