/** Counts the seconds that each field had the focus while somebody was at work. */

const IDLE = 60_000;

export class Stopwatch {
  /** @param seconds by field; counted on from what is there */
  constructor(seconds) {
    this.seconds = seconds;
    this.field = null;
    this.since = 0;
  }

  /** Starts counting for another field; null: for none. */
  start(field) {
    this.stop();
    this.field = field;
    this.since = performance.now();
  }

  /** A pause longer than a minute counts as a minute: nobody was there. */
  stop() {
    if (this.field) {
      const passed = Math.min(performance.now() - this.since, IDLE) / 1000;
      this.seconds[this.field] = Math.round(((this.seconds[this.field] || 0) + passed) * 10) / 10;
      this.field = null;
    }
  }
}
