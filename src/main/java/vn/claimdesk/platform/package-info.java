/** Configuration, security, job executor and observability; nobody imports it. */
@NullMarked
package vn.claimdesk.platform;

import org.jspecify.annotations.NullMarked;
