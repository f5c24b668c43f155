/**
 * The recognition contract over HTTP: five operations in their input forms, errors and key pair.
 */
@NullMarked
package vn.claimdesk.recognition.embedded.web;

import org.jspecify.annotations.NullMarked;
