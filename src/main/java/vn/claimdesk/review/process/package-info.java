/** The engine's side of reviewing: thresholds, tasks, the delegate and the task listeners. */
@NullMarked
package vn.claimdesk.review.process;

import org.jspecify.annotations.NullMarked;
