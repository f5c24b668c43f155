/** Tells which paper a page is, by features that are data. */
@NullMarked
package vn.claimdesk.recognition.embedded.label;

import org.jspecify.annotations.NullMarked;
