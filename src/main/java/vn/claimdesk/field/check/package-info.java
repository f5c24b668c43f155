/** The checks that the catalogue names: each turns a rule of the field into an outcome. */
@NullMarked
package vn.claimdesk.field.check;

import org.jspecify.annotations.NullMarked;
