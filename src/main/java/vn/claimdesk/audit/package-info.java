/** The append-only record of what happened, and the auditor's workbooks. */
@NullMarked
package vn.claimdesk.audit;

import org.jspecify.annotations.NullMarked;
