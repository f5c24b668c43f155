/** The adjuster's station: every uncertain field beside the place on the paper where it was read. */
import { Desk } from "./desk.js";
import { FieldCard } from "./field-card.js";
import { PaperText } from "./paper-text.js";
import { ReviewPages } from "./review-pages.js";
import { ReviewPanel } from "./review-panel.js";
import { ReviewState } from "./review-state.js";
import { ReviewWalk } from "./review-walk.js";
import { KEYS, Station } from "./station-keys.js";
import { Stopwatch } from "./stopwatch.js";
import { suggestions } from "./suggestions.js";
import { t } from "./texts.js";
import { Trial } from "./trial.js";
import { money } from "./values.js";
import "./station-texts.js";

export function open(camForm, root) {
  return new Review(camForm, root).desk.open();
}

class Review {
  constructor(camForm, root) {
    this.current = null;
    this.document = null;
    this.pages = new ReviewPages(this);
    this.panel = new ReviewPanel(this);
    this.walk = new ReviewWalk(this);
    this.keys = new Station(this);
    this.text = new PaperText(this, camForm.taskId);
    this.trial = new Trial(camForm.taskId);
    this.desk = new Desk(camForm, root, "review-fields", {
      texts: "review",
      emptyDraft: () => ({ fields: {}, typed: {}, tables: {}, seconds: {} }),
      facts: ({ claim }) => [claim.insuredName, claim.benefit && t(`benefit.${claim.benefit}`), money(claim.claimedAmount)],
      render: (data, work) => this.render(data, work),
      progress: () => this.state.progress(),
      offender: () => this.offender(),
      keyDown: (event) => this.keys.keyDown(event),
      resized: () => this.pages.resized(),
      unlocked: () => this.walk.focusField(this.current && this.current.field.id),
      leaving: () => this.stopwatch && this.stopwatch.stop(),
      closed: () => this.pages.view.close(),
      keys: KEYS,
    });
  }

  /* ---- building ---- */

  render(data, work) {
    this.data = data;
    const before = this.current && this.current.field.id;
    this.state = new ReviewState(data.documents, work);
    this.stopwatch = new Stopwatch(work.seconds);
    this.current = this.state.entry(before) || this.state.firstOpen() || this.state.entries[0] || null;
    this.build();
    this.panel.show(this.current ? this.current.document : data.documents[0]);
    this.walk.focusField(this.current && this.current.field.id);
  }

  build() {
    const { strip, view } = this.pages;
    this.panel.build();
    view.texts();
    strip.build(this.state.documents);
    this.desk.body.className = "cd-body cd-review";
    this.desk.body.replaceChildren(strip.element, view.element, this.panel.element);
  }

  card(entry) {
    const card = new FieldCard(entry, this.state.work, {
      focused: () => this.activate(entry),
      left: () => this.stopwatch.stop(),
      typed: (how) => this.typed(entry, how),
      accept: (all) => this.accept(entry, all),
      next: () => this.walk.next(entry, { ahead: true }),
      absent: () => this.markMissing(entry, "absent"),
      unreadable: () => this.markMissing(entry, "unreadable"),
      recent: () => this.state.recentReason(entry),
      because: (reason) => this.because(entry, reason),
      revert: () => this.revert(entry),
      suggestions: () => suggestions(entry, (id) => this.state.page(id)),
      take: (one) => card.put(one.value, one.how),
    });
    this.panel.cards.set(entry.field.id, card);
    return card.element;
  }

  activate(entry) {
    this.stopwatch.start(entry.field.id);
    if (this.current !== entry || !this.panel.cards.get(entry.field.id).active) {
      this.current = entry;
      this.trial.forget();
      this.panel.cards.forEach((card, id) => card.active !== (id === entry.field.id) && card.setActive(id === entry.field.id));
    }
    this.pages.show(entry.page);
    if (entry.field.box) {
      this.pages.view.center(entry.field.box);
    }
    this.pages.warm();
  }

  /* ---- working ---- */

  typed(entry, how) {
    const { id } = entry.field;
    const card = this.panel.cards.get(id);
    this.state.typed(entry, card.text(), how);
    this.after(entry, card);
    const { value, error } = card.read();
    if (error || value === "") {
      this.trial.forget();
    } else {
      this.trial.ask(id, { ...this.state.entered(), [id]: value }, (remarks) => this.state.work.typed[id] !== undefined && card.showLive(remarks));
    }
  }

  /** @param all whether to go on to a clear field too */
  accept(entry, all) {
    const card = this.panel.cards.get(entry.field.id);
    const reading = card.read();
    if (reading.error && !card.insists(reading)) {
      return;
    }
    if (reading.value === "" && this.state.isMissing(entry)) {
      this.acceptMissing(entry, all);
      return;
    }
    if (reading.value === "" && (this.state.uncertain(entry) || !reading.unchanged)) {
      this.markMissing(entry, "absent", all);
      return;
    }
    if (this.state.uncertain(entry) || !reading.unchanged) {
      this.settle(entry, reading.value, reading.unchanged ? "confirm" : "correct", Boolean(reading.error));
    } else if (this.state.work.typed[entry.field.id] !== undefined) {
      this.revert(entry);
    }
    this.walk.next(entry, { all });
  }

  /**
   * A required field asks for the reason first.
   *
   * @param action "absent": not on the paper; "unreadable": there, but nobody can read it
   */
  markMissing(entry, action, all = false) {
    this.settle(entry, "", action);
    if (entry.field.required) {
      this.panel.cards.get(entry.field.id).missing.focus();
    } else {
      this.walk.next(entry, { all });
    }
  }

  acceptMissing(entry, all) {
    if (this.state.lacksReason(entry)) {
      const { missing } = this.panel.cards.get(entry.field.id);
      missing.complain(t("missing.reasonNeeded"));
      missing.focus();
    } else {
      this.walk.next(entry, { all });
    }
  }

  because(entry, reason) {
    this.state.because(entry, reason);
    this.after(entry, this.panel.cards.get(entry.field.id));
  }

  /** @param asPrinted whether the paper shows a value that breaks a rule */
  settle(entry, value, action, asPrinted = false) {
    this.stopwatch.stop();
    this.state.settle(entry, value, action, asPrinted);
    this.after(entry, this.panel.cards.get(entry.field.id));
  }

  revert(entry) {
    this.state.revert(entry);
    this.after(entry, this.panel.cards.get(entry.field.id));
  }

  take(number) {
    const card = this.current && this.panel.cards.get(this.current.field.id);
    if (card && card.missing.shown) {
      card.missing.take(number);
      return;
    }
    const list = this.current ? suggestions(this.current, (id) => this.state.page(id)) : [];
    if (list[number - 1]) {
      card.put(list[number - 1].value, list[number - 1].how);
    }
  }

  undo() {
    const undone = this.state.undo();
    if (!undone) {
      return;
    }
    this.desk.changed();
    if (undone.id) {
      this.walk.focusField(undone.id);
      const entry = this.state.entry(undone.id);
      const card = this.panel.cards.get(undone.id);
      this.after(entry, card);
      card.focus();
    } else {
      this.panel.renew(undone.table);
    }
  }

  after(entry, card) {
    card.update();
    this.panel.showTabs();
    this.pages.show(this.pages.page);
    this.desk.changed();
  }

  offender() {
    const found = this.state.offender();
    if (!found) {
      return null;
    }
    const { entry, text } = found;
    return {
      text: t(text, entry.field.label, entry.document.name),
      more: this.state.openCount() ? t("review.stillOpenCount", this.state.openCount()) : null,
      focus: () => this.walk.focusField(entry.field.id),
    };
  }
}
