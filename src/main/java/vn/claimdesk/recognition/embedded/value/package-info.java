/** Kinds of values on papers: how a date, an amount or a name is told from the text around it. */
@NullMarked
package vn.claimdesk.recognition.embedded.value;

import org.jspecify.annotations.NullMarked;
