/** Files fictional sample dossiers on the very first start, so that a newcomer finds work. */
@NullMarked
package vn.claimdesk.demo;

import org.jspecify.annotations.NullMarked;
