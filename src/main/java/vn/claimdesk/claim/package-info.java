/** The claim, its status and the policy it rests on; plain Java that imports no feature. */
@NullMarked
package vn.claimdesk.claim;

import org.jspecify.annotations.NullMarked;
