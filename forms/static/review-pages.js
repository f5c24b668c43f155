/** The pages beside the fields: which is shown, what is lit on it, and the strip of all of them. */
import { PageStrip } from "./page-strip.js";
import { PageView } from "./page-view.js";
import { t } from "./texts.js";

export class ReviewPages {
  /** @param review the station: its state, current field and document */
  constructor(review) {
    this.review = review;
    this.page = null;
    this.strip = new PageStrip((document, page) => this.choose(document, page));
    this.view = new PageView({
      onBox: (id) => review.walk.focusField(id), onTurn: (step) => this.turn(step),
      onPoint: (point) => review.text.takeWord(point), onRegion: (box) => review.text.readRegion(box),
    });
  }

  show(page) {
    const { review } = this;
    const shown = page || review.document.pages[0];
    if (!shown) {
      return;
    }
    this.page = shown;
    const { pages, entries } = review.document;
    const boxes = entries.filter(({ field, page: at }) => field.box && at === shown).map((entry) => ({
      id: entry.field.id, box: entry.field.box, title: `${entry.field.label}: ${review.state.value(entry)}`, state: this.boxState(entry),
    }));
    this.view.show(shown, boxes, t("view.caption", shown.file, pages.indexOf(shown) + 1, pages.length));
    this.mark();
    review.text.readAhead(shown);
  }

  boxState(entry) {
    const { review } = this;
    const state = review.state.isOpen(entry) ? "is-open" : review.state.settled(entry) ? "is-done" : "is-clear";
    return entry === review.current ? `${state} is-focused` : state;
  }

  showCell(document, table, cell) {
    const { review } = this;
    const page = document.pages[table.page];
    review.stopwatch.stop();
    if (page && cell && cell.box) {
      this.show(page);
      this.view.layer.frame(cell.box);
      this.view.center(cell.box);
    }
  }

  choose(document, page) {
    const { review } = this;
    if (document !== review.document) {
      review.panel.show(document);
    }
    this.show(page);
    review.panel.showTabs();
  }

  turn(step) {
    const { review } = this;
    const { pages } = review.document;
    const next = pages[pages.indexOf(this.page) + step];
    if (next) {
      this.show(next);
    }
  }

  resized() {
    const { review } = this;
    this.view.scale();
    const card = review.current && review.panel.cards.get(review.current.field.id);
    if (card && card.active) {
      card.setActive(true);
    }
    if (review.current && review.current.field.box && review.current.page === this.page) {
      this.view.center(review.current.field.box);
    }
  }

  /** Has the browser fetch the picture of the page that comes next. */
  warm() {
    const { review } = this;
    const following = review.state.entries.slice(review.state.entries.indexOf(review.current) + 1).find((entry) => review.state.isOpen(entry) && entry.page !== this.page);
    if (following && following.page) {
      this.view.prefetch(following.page);
    }
  }

  /** Once for many changes, and after the next field was shown. */
  mark() {
    const { review } = this;
    clearTimeout(this.marking);
    this.marking = setTimeout(() => this.strip.update({ document: review.document, page: this.page }, (key) => this.leftOn(key)), 30);
  }

  leftOn(key) {
    const { review } = this;
    const here = review.state.entries.filter((entry) => entry.page && `${entry.document.id}/${entry.page.id}` === key && (review.state.uncertain(entry) || review.state.isOpen(entry)));
    return { open: here.filter((entry) => review.state.isOpen(entry)).length, done: here.length };
  }
}
