/**
 * The keys of the station. None of them types a letter: input methods keep theirs, and where one is
 * composing nothing is taken.
 */
import { composing } from "./dom.js";

export const KEYS = [
  ["key.accept", "Enter"], ["key.acceptAll", "Shift", "Enter"], ["key.tab", "Tab"], ["key.step", "Alt", "↑ ↓"],
  ["key.take", "Alt", "1…9"], ["key.absent", "Alt", "X"], ["key.unreadable", "Alt", "U"], ["key.revert", "Esc"],
  ["key.undo", "Alt", "Backspace"], ["key.reread", "Alt", "R"], ["key.region", "Shift", "key.drag"], ["key.word", "Ctrl", "key.click"], ["key.clear", "Alt", "C"],
  ["key.document", "Alt", "PgDn"], ["key.zoom", "Alt", "+"], ["key.fit", "Alt", "0"], ["key.rotate", "Alt", "T"],
];

export class Station {
  constructor(review) {
    this.review = review;
  }

  keyDown(event) {
    if (composing(event) || !event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const action = this.digit(event.code) || this.actions()[event.code];
    const ofField = /^(Digit[1-9]|Numpad[1-9]|Key[XUR])$/.test(event.code);
    if (action && !(ofField && !this.atField())) {
      this.review.desk.handled(event, action);
    }
  }

  /** Whether a field can be seen that the keys of fields are meant for. */
  atField() {
    const { current, panel: { cards } } = this.review;
    const inTable = document.activeElement && document.activeElement.classList.contains("cd-cell");
    return !inTable && current && cards.has(current.field.id);
  }

  digit(code) {
    const found = /^(?:Digit|Numpad)([1-9])$/.exec(code);
    return found && (() => this.review.take(Number(found[1])));
  }

  actions() {
    const { review } = this;
    const { current, pages: { view } } = review;
    return {
      KeyX: () => current && review.markMissing(current, "absent"), KeyU: () => current && review.markMissing(current, "unreadable"),
      KeyC: () => review.panel.switchClear(!review.panel.showClear), KeyR: () => this.reread(), KeyT: () => view.rotate(),
      Backspace: () => review.undo(), ArrowDown: () => review.walk.step(1), ArrowUp: () => review.walk.step(-1),
      Equal: () => view.step(1), NumpadAdd: () => view.step(1), Minus: () => view.step(-1), NumpadSubtract: () => view.step(-1),
      Digit0: () => this.refit(), Numpad0: () => this.refit(),
      PageDown: () => this.stepDocument(1), PageUp: () => this.stepDocument(-1),
    };
  }

  /** Reads the place of the field anew; the mouse draws other places. */
  reread() {
    const { current } = this.review;
    if (current && current.field.box && current.page === this.review.pages.page) {
      this.review.text.readRegion(current.field.box);
    }
  }

  refit() {
    const { pages } = this.review;
    pages.view.fit(pages.view.mode === "width" ? "page" : "width");
    pages.resized();
  }

  stepDocument(step) {
    const { documents } = this.review.state;
    const next = documents[documents.indexOf(this.review.document) + step];
    if (next) {
      this.review.walk.openDocument(next);
    }
  }
}
