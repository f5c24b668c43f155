/** Starts the process of a filed claim and takes its first step. */
@NullMarked
package vn.claimdesk.intake.process;

import org.jspecify.annotations.NullMarked;
