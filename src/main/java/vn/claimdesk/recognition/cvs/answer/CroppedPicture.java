package vn.claimdesk.recognition.cvs.answer;

import org.jspecify.annotations.Nullable;

/**
 * The result of a smart crop.
 *
 * @param url where it can be fetched, null where the answer names no place
 * @param warning against the person in the picture; pictures of anything else have none
 */
public record CroppedPicture(@Nullable String url, PictureWarning warning) {}
