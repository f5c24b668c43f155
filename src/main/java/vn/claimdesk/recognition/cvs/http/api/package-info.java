/**
 * The vendor's HTTP interface, a method for every method, path and content type of its document:
 * answers are raw, {@code check_sum} may be left out, and a {@code get_thumb} asks for pictures.
 */
@NullMarked
package vn.claimdesk.recognition.cvs.http.api;

import org.jspecify.annotations.NullMarked;
