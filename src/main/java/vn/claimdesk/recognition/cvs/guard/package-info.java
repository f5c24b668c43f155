/** Spares the vendor's hosts: how often, how many at once, and when not at all. */
@NullMarked
package vn.claimdesk.recognition.cvs.guard;

import org.jspecify.annotations.NullMarked;
