/** Takes files in, creates the claim and starts its process. */
@NullMarked
package vn.claimdesk.intake;

import org.jspecify.annotations.NullMarked;
