/** What the process models call to assess and decide claims, and the coverage rules as DMN. */
@NullMarked
package vn.claimdesk.adjudication.process;

import org.jspecify.annotations.NullMarked;
