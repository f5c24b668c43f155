/** Lines of text on a page, folding of diacritics and the fuzzy search for printed wordings. */
@NullMarked
package vn.claimdesk.recognition.embedded.text;

import org.jspecify.annotations.NullMarked;
