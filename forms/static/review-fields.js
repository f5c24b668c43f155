/** The adjuster's station: every uncertain field beside the place on the paper where it was read. */
import { Desk } from "./desk.js";
import { composing, el, icon, newId } from "./dom.js";
import { FieldCard } from "./field-card.js";
import { PageStrip } from "./page-strip.js";
import { PageView } from "./page-view.js";
import { PaperText } from "./paper-text.js";
import { ReviewState } from "./review-state.js";
import { KEYS, Station } from "./station-keys.js";
import { Stopwatch } from "./stopwatch.js";
import { suggestions } from "./suggestions.js";
import { TableGrid } from "./table-grid.js";
import { t } from "./texts.js";
import { Trial } from "./trial.js";
import { money } from "./values.js";
import "./station-texts.js";

const CLEAR_KEY = "claimdesk.showClear";

export function open(camForm, root) {
  return new Review(camForm, root).desk.open();
}

class Review {
  constructor(camForm, root) {
    this.showClear = localStorage.getItem(CLEAR_KEY) === "yes";
    this.current = null;
    this.cards = new Map();
    this.strip = new PageStrip((document, page) => this.choosePage(document, page));
    this.view = new PageView({
      onBox: (id) => this.focusField(id), onTurn: (step) => this.turn(step),
      onPoint: (point) => this.text.takeWord(point), onRegion: (box) => this.text.readRegion(box),
    });
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
      resized: () => this.resized(),
      unlocked: () => this.focusField(this.current && this.current.field.id),
      leaving: () => this.stopwatch && this.stopwatch.stop(),
      closed: () => this.view.close(),
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
    this.showDocument(this.current ? this.current.document : data.documents[0]);
    this.focusField(this.current && this.current.field.id);
  }

  build() {
    this.tabs = el("div.cd-tabs", { role: "tablist", "aria-label": t("review.documents"), keydown: (event) => this.tabKey(event) });
    this.list = el("div.cd-fields", { role: "tabpanel", id: newId("fields"), tabindex: "-1" });
    const toggleId = newId("clear");
    this.toggle = el("input", { type: "checkbox", id: toggleId, checked: this.showClear, change: () => this.setShowClear(this.toggle.checked) });
    this.toggleText = el("label", { for: toggleId });
    this.view.texts();
    this.strip.build(this.state.documents);
    this.desk.body.className = "cd-body cd-review";
    this.desk.body.replaceChildren(
      this.strip.element, this.view.element,
      el("section.cd-panel", { "aria-label": t("review.title") }, this.tabs,
        el("div.cd-panel-tools", {}, el("span.cd-switch", {}, this.toggle, this.toggleText),
          el("span.cd-spring"), el("span.cd-hint", {}, t("review.hint"))),
        this.list));
  }

  showDocument(document) {
    this.document = document;
    this.cards.clear();
    if (!document) {
      this.showTabs();
      this.list.replaceChildren(el("p.cd-empty", {}, t("review.nothing")));
      return;
    }
    const uncertain = document.entries.filter((entry) => this.state.uncertain(entry));
    const clear = document.entries.filter((entry) => !this.state.uncertain(entry));
    this.toggleText.textContent = t("review.showClear", clear.length);
    this.list.scrollTop = 0;
    this.list.setAttribute("aria-label", document.typeName);
    this.list.replaceChildren(
      document.status === "unreadable" ? el("p.cd-note", {}, icon("info"), t("review.unreadable")) : "",
      uncertain.length ? el("h3.cd-group", {}, t("review.uncertain", uncertain.length)) : el("p.cd-note.is-good", {}, icon("check"), t("review.allClear")),
      ...uncertain.map((entry) => this.card(entry)),
      this.showClear && clear.length ? el("h3.cd-group", {}, t("review.clear", clear.length)) : "",
      ...(this.showClear ? clear.map((entry) => this.card(entry)) : []),
      ...document.tables.map((table) => this.grid(document, table)),
    );
    this.cards.forEach((card) => card.grow());
    this.showPage(null);
    this.showTabs();
  }

  card(entry) {
    const card = new FieldCard(entry, this.state.work, {
      focused: () => this.activate(entry),
      left: () => this.stopwatch.stop(),
      typed: (how) => this.typed(entry, how),
      accept: (all) => this.accept(entry, all),
      next: () => this.next(entry, { ahead: true }),
      absent: () => this.markMissing(entry, "absent"),
      unreadable: () => this.markMissing(entry, "unreadable"),
      because: (reason) => this.because(entry, reason),
      revert: () => this.revert(entry),
      suggestions: () => suggestions(entry, (id) => this.state.page(id)),
      take: (one) => card.put(one.value, one.how),
    });
    this.cards.set(entry.field.id, card);
    return card.element;
  }

  grid(document, table) {
    const made = new TableGrid(table, {
      rows: () => this.state.rows(document, table),
      change: (rows) => {
        this.state.changeTable(document, table, rows);
        this.desk.changed();
      },
      total: (id) => {
        const entry = this.state.entry(id);
        return { label: entry.field.label, value: this.state.value(entry) };
      },
      focused: (cell) => this.showCell(document, table, cell),
    });
    return made.element;
  }

  showTabs() {
    this.tabs.replaceChildren(...this.state.documents.map((document) => {
      const open = document.entries.filter((entry) => this.state.isOpen(entry)).length;
      const selected = document === this.document;
      return el("button.cd-tab", {
        type: "button", role: "tab", "aria-selected": String(selected), "aria-controls": selected ? this.list.id : null,
        tabindex: selected ? "0" : "-1", title: `${document.typeName} · ${document.file}`,
        click: () => this.openDocument(document),
      }, el("span", {}, document.typeName),
      open ? el("span.cd-count", {}, el("span", { "aria-hidden": "true" }, open), el("span.cd-sr", {}, t("review.openCount", open))) : icon("check"));
    }));
    const selected = this.tabs.querySelector('[aria-selected="true"]');
    if (selected) {
      selected.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    this.markPages();
  }

  /** Once for many changes, and after the next field was shown. */
  markPages() {
    clearTimeout(this.marking);
    this.marking = setTimeout(() => this.strip.update({ document: this.document, page: this.page }, (key) => this.leftOn(key)), 30);
  }

  leftOn(key) {
    const here = this.state.entries.filter((entry) => entry.page && `${entry.document.id}/${entry.page.id}` === key && this.state.uncertain(entry));
    return { open: here.filter((entry) => this.state.isOpen(entry)).length, done: here.length };
  }

  tabKey(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && this.state.documents[this.state.documents.indexOf(this.document) + step];
    if (next) {
      event.preventDefault();
      this.showDocument(next);
      this.tabs.querySelector('[aria-selected="true"]').focus();
    }
  }

  /* ---- the page ---- */

  activate(entry) {
    this.stopwatch.start(entry.field.id);
    if (this.current !== entry || !this.cards.get(entry.field.id).active) {
      this.current = entry;
      this.trial.forget();
      this.cards.forEach((card, id) => card.active !== (id === entry.field.id) && card.setActive(id === entry.field.id));
    }
    this.showPage(entry.page);
    if (entry.field.box) {
      this.view.center(entry.field.box);
    }
    this.warm();
  }

  showPage(page) {
    const shown = page || this.document.pages[0];
    if (!shown) {
      return;
    }
    this.page = shown;
    const { pages, entries } = this.document;
    const boxes = entries.filter(({ field, page: at }) => field.box && at === shown).map((entry) => ({
      id: entry.field.id, box: entry.field.box, title: `${entry.field.label}: ${this.state.value(entry)}`, state: this.boxState(entry),
    }));
    this.view.show(shown, boxes, t("view.caption", shown.file, pages.indexOf(shown) + 1, pages.length));
    this.markPages();
    this.text.readAhead(shown);
  }

  boxState(entry) {
    const state = this.state.isOpen(entry) ? "is-open" : this.state.settled(entry) ? "is-done" : "is-clear";
    return entry === this.current ? `${state} is-focused` : state;
  }

  showCell(document, table, cell) {
    const page = document.pages[table.page];
    this.stopwatch.stop();
    if (page && cell && cell.box) {
      this.showPage(page);
      this.view.layer.frame(cell.box);
      this.view.center(cell.box);
    }
  }

  choosePage(document, page) {
    if (document !== this.document) {
      this.showDocument(document);
    }
    this.showPage(page);
    this.showTabs();
  }

  turn(step) {
    const { pages } = this.document;
    const next = pages[pages.indexOf(this.page) + step];
    if (next) {
      this.showPage(next);
    }
  }

  resized() {
    this.view.scale();
    const card = this.current && this.cards.get(this.current.field.id);
    if (card && card.active) {
      card.setActive(true);
    }
    if (this.current && this.current.field.box && this.current.page === this.page) {
      this.view.center(this.current.field.box);
    }
  }

  /** Has the browser fetch the picture of the page that comes next. */
  warm() {
    const following = this.state.entries.slice(this.state.entries.indexOf(this.current) + 1).find((entry) => this.state.isOpen(entry) && entry.page !== this.page);
    if (following && following.page) {
      this.view.prefetch(following.page);
    }
  }

  /* ---- moving ---- */

  openDocument(document) {
    const entry = document.entries.find((candidate) => this.state.isOpen(candidate)) || document.entries.find((candidate) => this.state.uncertain(candidate));
    this.showDocument(document);
    if (entry) {
      this.focusField(entry.field.id);
    } else {
      this.tabs.querySelector('[aria-selected="true"]').focus();
    }
  }

  focusField(id) {
    const entry = this.state && this.state.entry(id);
    if (!entry) {
      return;
    }
    if (!this.state.uncertain(entry) && !this.showClear) {
      this.setShowClear(true, false);
    }
    if (entry.document !== this.document || !this.cards.has(id)) {
      this.showDocument(entry.document);
    }
    this.activate(entry);
    if (!this.desk.locked) {
      this.cards.get(id).focus();
    }
  }

  /** The fields that the keyboard walks through, in the order of the screen. */
  walk(all = this.showClear) {
    return this.state.entries.filter((entry) => all || this.state.uncertain(entry));
  }

  /**
   * To the next open field, or to the next one at all.
   *
   * @param all whether clear fields count; @param ahead whether not to begin again at the top
   * @returns whether there was one
   */
  next(entry, { all = false, ahead = false } = {}) {
    const walk = this.walk(all || this.showClear);
    const here = walk.indexOf(entry);
    const following = [...walk.slice(here + 1), ...(ahead ? [] : walk.slice(0, Math.max(here, 0)))];
    const target = (all ? walk[here + 1] : null) || following.find((candidate) => this.state.isOpen(candidate));
    if (target) {
      this.focusField(target.field.id);
    } else if (!ahead && !this.state.firstOpen()) {
      this.desk.say("info", t("review.done"));
    }
    return Boolean(target);
  }

  step(direction) {
    const walk = this.walk();
    const target = walk[walk.indexOf(this.current) + direction];
    if (target) {
      this.focusField(target.field.id);
    }
  }

  setShowClear(on, focus = true) {
    this.showClear = on;
    localStorage.setItem(CLEAR_KEY, on ? "yes" : "no");
    this.toggle.checked = on;
    if (focus) {
      const keep = this.current && (on || this.state.uncertain(this.current)) ? this.current : this.document.entries.find((entry) => this.state.uncertain(entry));
      this.showDocument(this.document);
      if (keep && keep.document === this.document) {
        this.focusField(keep.field.id);
      }
    }
  }

  /* ---- working ---- */

  typed(entry, how) {
    const { id } = entry.field;
    const card = this.cards.get(id);
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
    const card = this.cards.get(entry.field.id);
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
    this.next(entry, { all });
  }

  /**
   * A required field asks for the reason first.
   *
   * @param action "absent": not on the paper; "unreadable": there, but nobody can read it
   */
  markMissing(entry, action, all = false) {
    this.settle(entry, "", action);
    if (entry.field.required) {
      this.cards.get(entry.field.id).missing.focus();
    } else {
      this.next(entry, { all });
    }
  }

  acceptMissing(entry, all) {
    if (this.state.lacksReason(entry)) {
      const { missing } = this.cards.get(entry.field.id);
      missing.complain(t("missing.reasonNeeded"));
      missing.focus();
    } else {
      this.next(entry, { all });
    }
  }

  because(entry, reason) {
    this.state.because(entry, reason);
    this.after(entry, this.cards.get(entry.field.id));
  }

  /** @param asPrinted whether the paper shows a value that breaks a rule */
  settle(entry, value, action, asPrinted = false) {
    this.stopwatch.stop();
    this.state.settle(entry, value, action, asPrinted);
    this.after(entry, this.cards.get(entry.field.id));
  }

  revert(entry) {
    this.state.revert(entry);
    this.after(entry, this.cards.get(entry.field.id));
  }

  take(number) {
    const card = this.current && this.cards.get(this.current.field.id);
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
      this.focusField(undone.id);
      const entry = this.state.entry(undone.id);
      this.after(entry, this.cards.get(undone.id));
    } else {
      this.showDocument(this.document);
    }
  }

  after(entry, card) {
    card.update();
    this.showTabs();
    this.showPage(this.page);
    this.desk.changed();
  }

  offender() {
    const found = this.state.offender();
    if (!found) {
      return null;
    }
    const { entry, text } = found;
    return {
      text: t(text, entry.field.label, entry.document.typeName),
      more: t("review.stillOpenCount", this.state.openCount()),
      focus: () => this.focusField(entry.field.id),
    };
  }
}
