/** The way to the service: its HTTP interface, addresses, time limits and transport. */
@NullMarked
package vn.claimdesk.recognition.cvs.http;

import org.jspecify.annotations.NullMarked;
