/**
 * What comes back from the service: how a call ended, and its data as labels, papers and tables.
 */
@NullMarked
package vn.claimdesk.recognition.cvs.answer;

import org.jspecify.annotations.NullMarked;
