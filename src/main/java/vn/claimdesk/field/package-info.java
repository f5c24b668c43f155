/** Fields, confidences, boxes, the catalogue of document types, normalisers and checks. */
@NullMarked
package vn.claimdesk.field;

import org.jspecify.annotations.NullMarked;
