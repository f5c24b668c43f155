/** The local engine that answers the recognition contract by reading the papers itself. */
@NullMarked
package vn.claimdesk.recognition.embedded;

import org.jspecify.annotations.NullMarked;
