/**
 * Calls that are paid once: the record of every call, its stored answers, and the guard in front of
 * a host.
 */
@NullMarked
package vn.claimdesk.recognition.cvs.ledger;

import org.jspecify.annotations.NullMarked;
