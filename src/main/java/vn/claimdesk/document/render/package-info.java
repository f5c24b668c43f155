/** Draws the pages of files as pictures. */
@NullMarked
package vn.claimdesk.document.render;

import org.jspecify.annotations.NullMarked;
