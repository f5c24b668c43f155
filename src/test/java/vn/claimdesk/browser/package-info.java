/** The application in a real browser, as its users see it. */
@NullMarked
package vn.claimdesk.browser;

import org.jspecify.annotations.NullMarked;
