package vn.claimdesk.recognition.embedded.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds that keep hostile or careless files from exhausting the machine.
 *
 * @param maxPages of one file
 * @param maxPixels of one picture as its header states them, before anything is decoded
 * @param engines pages read at the same time; each takes a core and about 200 MB
 * @param secondsPerPass after which recognition of a page stops with what it has
 */
@Component
record ReadingLimits(
    @Value("${claimdesk.embedded.max-pages:200}") int maxPages,
    @Value("${claimdesk.embedded.max-pixels:100000000}") long maxPixels,
    @Value("${claimdesk.embedded.engines:0}") int engines,
    @Value("${claimdesk.embedded.seconds-per-pass:60}") int secondsPerPass) {

  ReadingLimits {
    if (engines <= 0) {
      engines = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }
  }
}
