package vn.claimdesk.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for payment under a policy.
 *
 * @param claimNumber the application's own number, also the engine's business key and {@code
 *     check_sum} of every recognition call
 * @param reference the caller's idempotency key, unique where given
 * @param claimedAmount in VND, which has no minor unit
 * @param version counts changes, guards against double work
 */
public record Claim(
    String claimNumber,
    @Nullable String reference,
    String policyNumber,
    String insuredName,
    LineOfBusiness lineOfBusiness,
    Benefit benefit,
    long claimedAmount,
    ClaimStatus status,
    String filedBy,
    Instant filedAt,
    int version) {}
