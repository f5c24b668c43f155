/** Puts what was read into the shapes of the recognition contract. */
@NullMarked
package vn.claimdesk.recognition.embedded.answer;

import org.jspecify.annotations.NullMarked;
