/** Looks into uploaded files before anything is stored: nothing a caller says about them counts. */
@NullMarked
package vn.claimdesk.intake.inspection;

import org.jspecify.annotations.NullMarked;
