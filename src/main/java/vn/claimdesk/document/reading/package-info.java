/** Has papers classified and read, and makes documents of what was found on them. */
@NullMarked
package vn.claimdesk.document.reading;

import org.jspecify.annotations.NullMarked;
