/** Dossiers over HTTP. */
@NullMarked
package vn.claimdesk.dossier.web;

import org.jspecify.annotations.NullMarked;
