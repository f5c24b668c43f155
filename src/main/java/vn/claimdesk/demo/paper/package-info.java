/** Draws fictional Vietnamese papers from data and says what is printed on them. */
@NullMarked
package vn.claimdesk.demo.paper;

import org.jspecify.annotations.NullMarked;
