/** What stopped processes, by cause, and starting them again in one go once it is mended. */
@NullMarked
package vn.claimdesk.incident;

import org.jspecify.annotations.NullMarked;
