/** The recognition contract over HTTP: every operation in its input forms, errors and key pair. */
@NullMarked
package vn.claimdesk.recognition.embedded.web;

import org.jspecify.annotations.NullMarked;
