package vn.claimdesk.audit.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the vendor's list.
 *
 * @param row its number in the file, from 1, headings included
 * @param operation as the vendor writes it
 * @param sameAsRow the first row with the same three values, where there is one before
 */
public record VendorCall(
    int row, String checkSum, String operation, Instant time, @Nullable Integer sameAsRow) {}
