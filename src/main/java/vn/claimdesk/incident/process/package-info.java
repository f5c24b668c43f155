/** The engine's incidents and batches. */
@NullMarked
package vn.claimdesk.incident.process;

import org.jspecify.annotations.NullMarked;
