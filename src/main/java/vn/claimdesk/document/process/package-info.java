/** The steps of the process models that prepare, classify and read papers. */
@NullMarked
package vn.claimdesk.document.process;

import org.jspecify.annotations.NullMarked;
