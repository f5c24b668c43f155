/** The port to the document-AI service: classify a file, read a document. */
@NullMarked
package vn.claimdesk.recognition;

import org.jspecify.annotations.NullMarked;
