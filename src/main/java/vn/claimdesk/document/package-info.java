/** Files, pages and documents of a dossier, and the pictures that boxes refer to. */
@NullMarked
package vn.claimdesk.document;

import org.jspecify.annotations.NullMarked;
