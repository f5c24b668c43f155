/** The ways from field to field, by key, tab and box. */
import { t } from "./texts.js";

export class ReviewWalk {
  /** @param review the station: its state, current field and document */
  constructor(review) {
    this.review = review;
  }

  openDocument(document) {
    const { review } = this;
    const entry = document.entries.find((candidate) => review.state.isOpen(candidate)) || document.entries.find((candidate) => review.state.uncertain(candidate));
    review.panel.show(document);
    if (entry) {
      this.focusField(entry.field.id);
    } else {
      review.panel.tabs.querySelector('[aria-selected="true"]').focus();
    }
  }

  focusField(id) {
    const { review } = this;
    const entry = review.state && review.state.entry(id);
    if (!entry) {
      return;
    }
    if (!review.state.uncertain(entry) && !review.panel.showClear) {
      review.panel.switchClear(true, false);
    }
    if (entry.document !== review.document || !review.panel.cards.has(id)) {
      review.panel.show(entry.document);
    }
    review.activate(entry);
    if (!review.desk.locked) {
      review.panel.cards.get(id).focus();
    }
  }

  /** The fields that the keyboard walks through, in the order of the screen. */
  fields(all = this.review.panel.showClear) {
    const { review } = this;
    return review.state.entries.filter((entry) => all || review.state.uncertain(entry));
  }

  /**
   * To the next open field, or to the next one at all.
   *
   * @param all whether clear fields count; @param ahead whether not to begin again at the top
   * @returns whether there was one
   */
  next(entry, { all = false, ahead = false } = {}) {
    const { review } = this;
    const walk = this.fields(all || review.panel.showClear);
    const here = walk.indexOf(entry);
    const following = [...walk.slice(here + 1), ...(ahead ? [] : walk.slice(0, Math.max(here, 0)))];
    const target = (all ? walk[here + 1] : null) || following.find((candidate) => review.state.isOpen(candidate));
    if (target) {
      this.focusField(target.field.id);
    } else if (!ahead && !review.state.firstOpen()) {
      review.desk.say("info", t("review.done"));
    }
    return Boolean(target);
  }

  step(direction) {
    const { review } = this;
    const walk = this.fields();
    const target = walk[walk.indexOf(review.current) + direction];
    if (target) {
      this.focusField(target.field.id);
    }
  }
}
