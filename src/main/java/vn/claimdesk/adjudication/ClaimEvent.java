package vn.claimdesk.adjudication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened around a claim, in a reader's language.
 *
 * @param at when; of a day that a paper names, its beginning in Vietnam
 * @param wholeDay whether only the day is known
 * @param kind {@code policy}, {@code care}, {@code work} or {@code clock}
 * @param actor user id, {@code system}, or null where nobody did it
 * @param pageId the page that says so, null where none does
 * @param box [left, top, right, bottom] on that page
 */
public record ClaimEvent(
    Instant at,
    boolean wholeDay,
    String kind,
    String text,
    @Nullable String actor,
    @Nullable String pageId,
    @Nullable List<Integer> box) {}
