/** Finds tables by the wordings of their headers and reads their rows, with or without rules. */
@NullMarked
package vn.claimdesk.recognition.embedded.table;

import org.jspecify.annotations.NullMarked;
