/** The engine's eyes: turns pictures and PDFs into straightened pages of words with boxes. */
@NullMarked
package vn.claimdesk.recognition.embedded.page;

import org.jspecify.annotations.NullMarked;
