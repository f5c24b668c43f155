/** The catalogue of document types as it is described in {@code documents/*.yaml}. */
@NullMarked
package vn.claimdesk.field.yaml;

import org.jspecify.annotations.NullMarked;
