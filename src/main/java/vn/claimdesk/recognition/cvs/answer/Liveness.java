package vn.claimdesk.recognition.cvs.answer;

import org.jspecify.annotations.Nullable;

/**
 * Whether three portraits show one living person.
 *
 * @param valid null where the service did not say
 * @param middleLeft how alike the portraits are, in percent
 * @param middleRight how alike the portraits are, in percent
 */
public record Liveness(
    @Nullable Boolean valid,
    @Nullable Double middleLeft,
    @Nullable Double middleRight,
    PictureWarning warning) {}
