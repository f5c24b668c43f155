package vn.claimdesk.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The claims filed so far. */
public interface Claims {

  /** A number never given before, such as {@code C26-000123} (year of filing, running number). */
  String nextNumber();

  /**
   * Stores a new claim.
   *
   * @throws org.springframework.dao.DuplicateKeyException where the reference is taken
   */
  void add(Claim claim);

  Optional<Claim> find(String claimNumber);

  Optional<Claim> findByReference(String reference);

  /**
   * Moves the claim to a status.
   *
   * @throws java.util.NoSuchElementException where there is no such claim
   */
  void moveTo(String claimNumber, ClaimStatus status);

  /**
   * Claims filed at or after an instant, newest first.
   *
   * @param status only claims of this status; null for all
   * @param limit the most to give
   */
  List<Claim> latest(Instant from, @Nullable ClaimStatus status, int limit);

  /** Whether there is a claim whose reference, if any, does not start so. */
  boolean anyBesides(String referencePrefix);

  /** Claims filed from (included) to (excluded), oldest first. */
  List<Claim> filedBetween(Instant from, Instant to);
}
