/** Ids, variables, errors and groups of the process models. */
@NullMarked
package vn.claimdesk.process;

import org.jspecify.annotations.NullMarked;
