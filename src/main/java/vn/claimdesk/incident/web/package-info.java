/** Incidents over HTTP. */
@NullMarked
package vn.claimdesk.incident.web;

import org.jspecify.annotations.NullMarked;
