/** The steps of the process {@code claimExport}. */
@NullMarked
package vn.claimdesk.audit.process;

import org.jspecify.annotations.NullMarked;
