package vn.claimdesk.incident;

import java.time.Instant;

/**
 * A step that will not be tried again by itself.
 *
 * @param claimNumber business key of its process; empty where it has none
 * @param message what went wrong and what to do, in the application's language
 * @param activity id of the step in its model
 */
public record OpenIncident(
    String id,
    String jobId,
    Cause cause,
    String claimNumber,
    String message,
    String activity,
    Instant since) {}
