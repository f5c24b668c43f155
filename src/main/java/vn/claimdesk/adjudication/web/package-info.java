/** What the decision form shows. */
@NullMarked
package vn.claimdesk.adjudication.web;

import org.jspecify.annotations.NullMarked;
