/**
 * The text of the papers as the station uses it: words to click, pieces read anew, and what the
 * reading of a whole page saw at the place of a field.
 */
import { PageWords } from "./page-words.js";
import { t } from "./texts.js";
import { read } from "./values.js";

const DWELL = 900;

export class PaperText {
  /** @param review the station, with its current field and page */
  constructor(review, taskId) {
    this.review = review;
    this.words = new PageWords(taskId);
    this.lastWord = null;
  }

  /** Reads the words of a page that is looked at for a while, where that costs nothing. */
  readAhead(page) {
    clearTimeout(this.dwelling);
    if (this.review.data.wordsAhead && !this.review.desk.locked) {
      this.dwelling = setTimeout(() => this.wordsOf(page).catch(() => {}), DWELL);
    } else {
      this.known(page);
    }
  }

  known(page) {
    if (this.words.pages.has(page.id)) {
      this.wordsOf(page).catch(() => {});
    }
  }

  async wordsOf(page) {
    const words = await this.words.of(page);
    if (page === this.review.pages.page) {
      this.review.pages.view.layer.words(words);
    }
    this.compare(page, words);
    return words;
  }

  /** Offers what the whole page's reading saw at the place of an open field, where it differs. */
  compare(page, words) {
    this.review.state.entries.filter((entry) => entry.page === page && this.review.state.isOpen(entry) && !entry.compared).forEach((entry) => {
      entry.compared = true;
      const text = textAt(words, entry.field.box);
      if (text && text !== entry.field.raw) {
        this.offer(entry, [{ text }], t("words.origin"));
        const card = this.review.panel.cards.get(entry.field.id);
        if (card && entry === this.review.current) {
          card.showOffers();
        }
      }
    });
  }

  async takeWord(point) {
    const { current, pages: { page } } = this.review;
    const card = current && this.review.panel.cards.get(current.field.id);
    if (!card || this.review.desk.locked) {
      return;
    }
    const slow = setTimeout(() => card.showOffers(t("words.reading")), 250);
    try {
      const words = await this.wordsOf(page);
      clearTimeout(slow);
      const word = page === this.review.pages.page && this.review.pages.view.layer.wordAt(point);
      card.showOffers(word || words.length ? "" : t("words.none"));
      if (word && current === this.review.current) {
        const after = this.follows(word, page);
        card.put(after ? `${card.text()} ${word.text}` : word.text, "word");
        this.lastWord = { word, page, entry: current, text: card.text() };
        card.input.focus({ preventScroll: true });
      }
    } catch (error) {
      clearTimeout(slow);
      card.showOffers(error.message);
    }
  }

  /** Whether a word stands right behind the one that was taken last, so that both are meant. */
  follows(word, page) {
    const last = this.lastWord;
    if (!last || last.page !== page || last.entry !== this.review.current || last.text !== this.review.panel.cards.get(this.review.current.field.id).text()) {
      return false;
    }
    const [, top, right, bottom] = last.word.box;
    const height = bottom - top;
    return word.line === last.word.line && word.box[0] >= right - 3 && word.box[0] - right < 2 * height;
  }

  async readRegion(box) {
    const { current, pages: { page } } = this.review;
    const card = current && this.review.panel.cards.get(current.field.id);
    if (!card || this.review.desk.locked) {
      return;
    }
    this.review.pages.view.layer.frame(box);
    card.showOffers(t("region.reading"));
    try {
      const lines = await this.words.read(page, box);
      this.offer(current, lines);
      card.showOffers(t(lines.length ? "region.read" : "region.nothing"));
    } catch (error) {
      card.showOffers(error.message);
    }
    card.focus();
  }

  /** The text of a region, whole and line by line, as the field's kind understands it. */
  offer(entry, lines, origin = t("region.origin")) {
    const texts = [lines.map(({ text }) => text).join(" "), ...(lines.length > 1 ? lines.map(({ text }) => text) : [])];
    const made = texts.map((text) => text.replace(/^[\s:;.,_-]+|[\s:;,_-]+$/g, "")).filter(Boolean).map((text) => {
      const { value, error } = read(entry.field.kind, text);
      return { value: error ? text : value, origin };
    });
    entry.readings = [...made, ...entry.readings].slice(0, 3);
  }
}

/** The words whose middles lie in a box, in reading order. */
function textAt(words, box) {
  if (!box) {
    return "";
  }
  const [left, top, right, bottom] = box;
  return words.filter((word) => word.box).filter(({ box: [l, u, r, d] }) => {
    const [x, y] = [(l + r) / 2, (u + d) / 2];
    return x >= left && x <= right && y >= top && y <= bottom;
  }).map(({ text }) => text).join(" ");
}
