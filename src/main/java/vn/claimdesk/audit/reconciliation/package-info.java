/** Holds the recorded calls against the vendor's list of what it billed. */
@NullMarked
package vn.claimdesk.audit.reconciliation;

import org.jspecify.annotations.NullMarked;
