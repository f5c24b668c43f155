/** What people and programs are told when what they ask for cannot be done. */
@NullMarked
package vn.claimdesk.problem;

import org.jspecify.annotations.NullMarked;
