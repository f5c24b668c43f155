/** The auditor's exports over HTTP. */
@NullMarked
package vn.claimdesk.audit.web;

import org.jspecify.annotations.NullMarked;
