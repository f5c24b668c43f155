/** The whole of a claim as its caller sees it: papers, fields, open tasks and decision. */
@NullMarked
package vn.claimdesk.dossier;

import org.jspecify.annotations.NullMarked;
