/** Filing claims and keeping policies over HTTP. */
@NullMarked
package vn.claimdesk.intake.web;

import org.jspecify.annotations.NullMarked;
