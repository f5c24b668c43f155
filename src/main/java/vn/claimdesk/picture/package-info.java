/** What all who open claimants' pictures must know alike: odd color models and missing ends. */
@NullMarked
package vn.claimdesk.picture;

import org.jspecify.annotations.NullMarked;
