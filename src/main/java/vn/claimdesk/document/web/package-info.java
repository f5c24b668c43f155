/** Page pictures over HTTP. */
@NullMarked
package vn.claimdesk.document.web;

import org.jspecify.annotations.NullMarked;
