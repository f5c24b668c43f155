package vn.claimdesk.recognition.embedded.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds that keep hostile or careless files from exhausting the machine.
 *
 * @param maxPages of one file
 * @param maxPixels of one picture as its header states them, before anything is decoded
 * @param engines pages read at the same time; each takes a core and about 200 MB
 * @param megapixelsAtOnce of all pages read at the same time: a node that reads four A4 pages of
 *     300 dpi reads only two of A3
 * @param secondsPerPass after which one pass of recognition stops with what it has, and a PDF page
 *     that is not drawn yet is refused
 * @param secondsPerPage after which no further pass over a page is made
 */
@Component
record ReadingLimits(
    @Value("${claimdesk.embedded.max-pages:200}") int maxPages,
    @Value("${claimdesk.embedded.max-pixels:100000000}") long maxPixels,
    @Value("${claimdesk.embedded.engines:0}") int engines,
    @Value("${claimdesk.embedded.megapixels-at-once:40}") int megapixelsAtOnce,
    @Value("${claimdesk.embedded.seconds-per-pass:60}") int secondsPerPass,
    @Value("${claimdesk.embedded.seconds-per-page:150}") int secondsPerPage) {

  ReadingLimits {
    if (engines <= 0) {
      engines = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }
  }
}
