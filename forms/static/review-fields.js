/** The adjuster's station: every uncertain field beside the place on the paper where it was read. */
import { Desk } from "./desk.js";
import { composing, el, icon, newId } from "./dom.js";
import { FieldCard } from "./field-card.js";
import { PageView } from "./page-view.js";
import { readOnlyTable } from "./tables.js";
import { t } from "./texts.js";
import { money } from "./values.js";

const CLEAR_KEY = "claimdesk.showClear";

export function open(camForm, root) {
  return new Review(camForm, root).desk.open();
}

class Review {
  constructor(camForm, root) {
    this.showClear = localStorage.getItem(CLEAR_KEY) === "yes";
    this.current = null;
    this.cards = new Map();
    this.view = new PageView({ onBox: (id) => this.focusField(id), onTurn: (step) => this.turn(step) });
    this.desk = new Desk(camForm, root, "review-fields", {
      texts: "review",
      emptyDraft: () => ({ fields: {}, typed: {} }),
      facts: ({ claim }) => [claim.insuredName, claim.benefit && t(`benefit.${claim.benefit}`), money(claim.claimedAmount)],
      render: (data, work) => this.render(data, work),
      progress: () => this.progress(),
      offender: () => this.offender(),
      keyDown: (event) => this.keyDown(event),
      resized: () => this.resized(),
      unlocked: () => this.focusField(this.current && this.current.field.id),
      keys: [
        ["key.accept", "Enter"], ["key.back", "Shift", "Enter"], ["key.absent", "Alt", "X"], ["key.revert", "Esc"],
        ["key.clear", "Alt", "C"], ["key.document", "Alt", "PgDn"], ["key.zoom", "Alt", "+"], ["key.fit", "Alt", "0"],
      ],
    });
  }

  /* ---- state ---- */

  render(data, work) {
    work.fields = work.fields || {};
    work.typed = work.typed || {};
    this.work = work;
    this.documents = data.documents;
    this.documents.forEach((document) => {
      document.entries = ordered(document.fields).map((field) => ({ field, document, page: pageOf(document, field) }));
    });
    this.entries = this.documents.flatMap((document) => document.entries);
    const before = this.current && this.current.field.id;
    this.current = this.entries.find((entry) => entry.field.id === before) || this.firstOpen() || this.entries[0] || null;
    this.build();
    this.showDocument(this.current ? this.current.document : this.documents[0]);
    this.focusField(this.current && this.current.field.id);
  }

  uncertain(entry) {
    return entry.field.verdict === "review";
  }

  settled(entry) {
    return this.work.fields[entry.field.id];
  }

  isOpen(entry) {
    return this.uncertain(entry) && !this.settled(entry);
  }

  firstOpen() {
    return this.entries.find((entry) => this.isOpen(entry));
  }

  progress() {
    const uncertain = this.entries.filter((entry) => this.uncertain(entry));
    return { total: uncertain.length, done: uncertain.filter((entry) => this.settled(entry)).length };
  }

  /* ---- building ---- */

  build() {
    this.tabs = el("div.cd-tabs", { role: "tablist", "aria-label": t("review.documents") });
    this.list = el("div.cd-fields", { role: "tabpanel", id: newId("fields") });
    const toggleId = newId("clear");
    this.toggle = el("input", { type: "checkbox", id: toggleId, checked: this.showClear, change: () => this.setShowClear(this.toggle.checked) });
    this.toggleText = el("label", { for: toggleId });
    this.view.texts();
    this.desk.body.className = "cd-body cd-review";
    this.desk.body.replaceChildren(
      this.view.element,
      el("section.cd-panel", {}, this.tabs,
        el("div.cd-panel-tools", {}, el("span.cd-switch", {}, this.toggle, this.toggleText),
          el("span.cd-spring"), el("span.cd-hint", {}, t("review.hint"))),
        this.list));
  }

  showDocument(document) {
    this.document = document;
    this.cards.clear();
    this.showTabs();
    if (!document) {
      this.list.replaceChildren(el("p.cd-empty", {}, t("review.nothing")));
      return;
    }
    const uncertain = document.entries.filter((entry) => this.uncertain(entry));
    const clear = document.entries.filter((entry) => !this.uncertain(entry));
    this.toggleText.textContent = t("review.showClear", clear.length);
    this.list.scrollTop = 0;
    this.list.replaceChildren(
      document.status === "UNREADABLE" || document.status === "unreadable"
        ? el("p.cd-note", {}, icon("info"), t("review.unreadable")) : "",
      uncertain.length ? el("h3.cd-group", {}, t("review.uncertain", uncertain.length)) : el("p.cd-note.is-good", {}, icon("check"), t("review.allClear")),
      ...uncertain.map((entry) => this.card(entry)),
      this.showClear && clear.length ? el("h3.cd-group", {}, t("review.clear", clear.length)) : "",
      ...(this.showClear ? clear.map((entry) => this.card(entry)) : []),
      ...document.tables.map((table) => readOnlyTable(table)),
    );
    this.cards.forEach((card) => card.grow());
    this.showPage(null);
  }

  card(entry) {
    const card = new FieldCard(entry, this.work, {
      focused: () => this.activate(entry),
      typed: () => this.typed(entry),
      accept: () => this.accept(entry),
      absent: () => this.absent(entry),
      revert: () => this.revert(entry),
      previous: () => this.previous(entry),
    });
    this.cards.set(entry.field.id, card);
    return card.element;
  }

  showTabs() {
    this.tabs.replaceChildren(...this.documents.map((document) => {
      const open = document.entries.filter((entry) => this.isOpen(entry)).length;
      const selected = document === this.document;
      return el("button.cd-tab", {
        type: "button", role: "tab", "aria-selected": String(selected), "aria-controls": this.list.id,
        tabindex: selected ? "0" : "-1", title: `${document.typeName} · ${document.file}`,
        click: () => this.openDocument(document),
      }, el("span", {}, document.typeName),
      open ? el("span.cd-count", { "aria-label": t("review.openCount", open) }, open) : icon("check"));
    }));
    const selected = this.tabs.querySelector('[aria-selected="true"]');
    if (selected) {
      selected.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  /* ---- the page ---- */

  activate(entry) {
    this.current = entry;
    this.cards.forEach((card, id) => card.setActive(id === entry.field.id));
    this.showPage(entry.page);
    if (entry.field.box) {
      this.view.center(entry.field.box);
    }
  }

  showPage(page) {
    const shown = page || this.document.pages[0];
    if (!shown) {
      return;
    }
    this.page = shown;
    const { pages, file, entries } = this.document;
    const boxes = entries.filter(({ field, page: at }) => field.box && at === shown).map((entry) => ({
      id: entry.field.id, box: entry.field.box, title: entry.field.label, state: this.boxState(entry),
    }));
    this.view.show(shown, boxes, t("view.caption", file, pages.indexOf(shown) + 1, pages.length));
  }

  boxState(entry) {
    const settled = this.settled(entry);
    const state = settled ? "is-done" : this.uncertain(entry) ? "is-open" : "is-clear";
    return entry === this.current ? `${state}.is-focused` : state;
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
    if (this.current && this.current.field.box && this.current.page === this.page) {
      this.view.center(this.current.field.box);
    }
  }

  /* ---- moving ---- */

  openDocument(document) {
    const entry = document.entries.find((candidate) => this.isOpen(candidate)) || document.entries.find((candidate) => this.uncertain(candidate));
    this.showDocument(document);
    if (entry) {
      this.focusField(entry.field.id);
    }
  }

  focusField(id) {
    const entry = this.entries.find((candidate) => candidate.field.id === id);
    if (!entry) {
      return;
    }
    if (!this.uncertain(entry) && !this.showClear) {
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
  walk() {
    return this.entries.filter((entry) => this.uncertain(entry) || this.showClear);
  }

  next(entry) {
    const walk = this.walk();
    const here = walk.indexOf(entry);
    const following = [...walk.slice(here + 1), ...walk.slice(0, Math.max(here, 0))];
    const target = (this.uncertain(entry) ? null : walk[here + 1]) || following.find((candidate) => this.isOpen(candidate));
    if (target) {
      this.focusField(target.field.id);
    } else if (!this.firstOpen()) {
      this.desk.say("info", t("review.done"));
    }
  }

  previous(entry) {
    const walk = this.walk();
    const target = walk[walk.indexOf(entry) - 1];
    if (target) {
      this.focusField(target.field.id);
    }
  }

  setShowClear(on, focus = true) {
    this.showClear = on;
    localStorage.setItem(CLEAR_KEY, on ? "yes" : "no");
    this.toggle.checked = on;
    if (focus) {
      const keep = this.current && (on || this.uncertain(this.current)) ? this.current : this.document.entries.find((entry) => this.uncertain(entry));
      this.showDocument(this.document);
      if (keep) {
        this.focusField(keep.field.id);
      }
    }
  }

  /* ---- working ---- */

  typed(entry) {
    const { id } = entry.field;
    const card = this.cards.get(id);
    delete this.work.fields[id];
    this.work.typed[id] = card.text();
    this.after(entry);
  }

  accept(entry) {
    const card = this.cards.get(entry.field.id);
    const reading = card.read();
    if (reading.error && !card.insists(reading)) {
      return;
    }
    if (reading.value === "") {
      this.absent(entry);
      return;
    }
    if (this.uncertain(entry) || !reading.unchanged) {
      this.settle(entry, reading.value, reading.unchanged ? "confirm" : "correct", Boolean(reading.error));
    }
    this.next(entry);
  }

  absent(entry) {
    const card = this.cards.get(entry.field.id);
    if (entry.field.required) {
      card.fail(t("error.required"));
      card.focus();
      return;
    }
    if (this.uncertain(entry) || card.text() === "") {
      this.settle(entry, "", "absent");
    }
    this.next(entry);
  }

  /** @param asPrinted whether the paper shows a value that breaks a rule */
  settle(entry, value, action, asPrinted = false) {
    this.work.fields[entry.field.id] = asPrinted ? { value, action, asPrinted } : { value, action };
    delete this.work.typed[entry.field.id];
    this.after(entry);
  }

  revert(entry) {
    delete this.work.fields[entry.field.id];
    delete this.work.typed[entry.field.id];
    this.after(entry);
  }

  after(entry) {
    this.cards.get(entry.field.id).update();
    this.showTabs();
    this.showPage(this.page);
    this.desk.changed();
  }

  offender() {
    for (const entry of this.entries) {
      const settled = this.settled(entry);
      const value = settled ? settled.value : entry.field.value;
      const missing = entry.field.required && !value && (this.uncertain(entry) || settled);
      const typed = this.work.typed[entry.field.id] !== undefined;
      if (this.isOpen(entry) || missing || typed) {
        return {
          text: t(missing && !this.isOpen(entry) ? "review.requiredEmpty" : typed && !this.isOpen(entry) ? "review.notAccepted" : "review.stillOpen",
            entry.field.label, entry.document.typeName),
          more: t("review.stillOpenCount", this.entries.filter((candidate) => this.isOpen(candidate)).length),
          focus: () => this.focusField(entry.field.id),
        };
      }
    }
    return null;
  }

  keyDown(event) {
    if (composing(event) || !event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const actions = {
      KeyX: () => this.current && this.absent(this.current),
      KeyC: () => this.setShowClear(!this.showClear),
      Equal: () => this.view.step(1), NumpadAdd: () => this.view.step(1),
      Minus: () => this.view.step(-1), NumpadSubtract: () => this.view.step(-1),
      Digit0: () => this.refit(), Numpad0: () => this.refit(),
      PageDown: () => this.stepDocument(1), PageUp: () => this.stepDocument(-1),
    };
    if (actions[event.code]) {
      this.desk.handled(event, actions[event.code]);
    }
  }

  refit() {
    this.view.fit(this.view.mode === "width" ? "page" : "width");
    this.resized();
  }

  stepDocument(step) {
    const next = this.documents[this.documents.indexOf(this.document) + step];
    if (next) {
      this.openDocument(next);
    }
  }
}

/** Uncertain fields first, otherwise as they stand on the paper. */
function ordered(fields) {
  return [...fields.filter((field) => field.verdict === "review"), ...fields.filter((field) => field.verdict !== "review")];
}

function pageOf(document, field) {
  return document.pages.find((page) => page.id === field.pageId) || document.pages[field.page] || document.pages[0] || null;
}
