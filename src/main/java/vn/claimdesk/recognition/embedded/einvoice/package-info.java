/** Reads e-invoice XML files without trusting them. */
@NullMarked
package vn.claimdesk.recognition.embedded.einvoice;

import org.jspecify.annotations.NullMarked;
