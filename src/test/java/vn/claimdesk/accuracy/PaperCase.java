package vn.claimdesk.accuracy;

import vn.claimdesk.demo.SampleFile;

/**
 * A one-page file to be read and how it was made.
 *
 * @param heldOut whether its layout was kept apart from the making of the engine's templates
 */
record PaperCase(String layout, boolean heldOut, Quality quality, SampleFile file) {}
