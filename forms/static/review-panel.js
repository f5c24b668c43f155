/** The fields of a paper, its tables, and the tabs that lead to the other papers. */
import { el, icon, newId } from "./dom.js";
import { tableKey } from "./review-state.js";
import { TableGrid } from "./table-grid.js";
import { t } from "./texts.js";

const CLEAR_KEY = "claimdesk.showClear";

export class ReviewPanel {
  /** @param review the station: its state, current field and document */
  constructor(review) {
    this.review = review;
    this.cards = new Map();
    this.grids = new Map();
    this.showClear = localStorage.getItem(CLEAR_KEY) === "yes";
  }

  build() {
    this.tabs = el("div.cd-tabs", { role: "tablist", "aria-label": t("review.documents"), keydown: (event) => this.tabKey(event) });
    this.list = el("div.cd-fields", { role: "tabpanel", id: newId("fields"), tabindex: "-1" });
    const toggleId = newId("clear");
    this.toggle = el("input", { type: "checkbox", id: toggleId, checked: this.showClear, change: () => this.switchClear(this.toggle.checked) });
    this.toggleText = el("label", { for: toggleId });
    this.element = el("section.cd-panel", { "aria-label": t("review.title") }, this.tabs,
      el("div.cd-panel-tools", {}, el("span.cd-switch", {}, this.toggle, this.toggleText),
        el("span.cd-spring"), el("span.cd-hint", {}, t("review.hint"))),
      this.list);
  }

  show(document) {
    const { review } = this;
    review.document = document;
    this.cards.clear();
    this.grids.clear();
    if (!document) {
      this.showTabs();
      this.list.replaceChildren(el("p.cd-empty", {}, t("review.nothing")));
      return;
    }
    const uncertain = document.entries.filter((entry) => review.state.uncertain(entry));
    const clear = document.entries.filter((entry) => !review.state.uncertain(entry));
    this.toggleText.textContent = t("review.showClear", clear.length);
    this.list.scrollTop = 0;
    this.list.setAttribute("aria-label", document.name);
    this.list.replaceChildren(
      document.status === "unreadable" ? el("p.cd-note", {}, icon("info"), t("review.unreadable")) : "",
      uncertain.length ? el("h3.cd-group", {}, t("review.uncertain", uncertain.length)) : el("p.cd-note.is-good", {}, icon("check"), t("review.allClear")),
      ...uncertain.map((entry) => review.card(entry)),
      this.showClear && clear.length ? el("h3.cd-group", {}, t("review.clear", clear.length)) : "",
      ...(this.showClear ? clear.map((entry) => review.card(entry)) : []),
      ...document.tables.map((table) => this.grid(document, table)),
    );
    this.cards.forEach((card) => card.grow());
    review.pages.show(null);
    this.showTabs();
  }

  grid(document, table) {
    const { review } = this;
    const made = new TableGrid(table, {
      rows: () => review.state.rows(document, table),
      change: (rows) => {
        review.state.changeTable(document, table, rows);
        review.desk.changed();
      },
      total: (id) => {
        const entry = review.state.entry(id);
        return { label: entry.field.label, value: review.state.value(entry) };
      },
      focused: (cell) => review.pages.showCell(document, table, cell),
    });
    this.grids.set(tableKey(document, table), made);
    return made.element;
  }

  /** Shows a table again whose last change was taken back; @param key of the table in the draft */
  renew(key) {
    const { review } = this;
    if (!this.grids.has(key)) {
      this.show(review.state.documents.find((document) => document.tables.some((table) => tableKey(document, table) === key)));
    }
    this.grids.get(key).renew();
  }

  showTabs() {
    const { review } = this;
    this.tabs.replaceChildren(...review.state.documents.map((document) => {
      const open = document.entries.filter((entry) => review.state.isOpen(entry)).length;
      const selected = document === review.document;
      return el("button.cd-tab", {
        type: "button", role: "tab", "aria-selected": String(selected), "aria-controls": selected ? this.list.id : null,
        tabindex: selected ? "0" : "-1", title: `${document.name} · ${document.file}`,
        click: () => review.walk.openDocument(document),
      }, el("span", {}, document.name),
      open ? el("span.cd-count", {}, el("span", { "aria-hidden": "true" }, open), el("span.cd-sr", {}, t("review.openCount", open))) : icon("check"));
    }));
    const selected = this.tabs.querySelector('[aria-selected="true"]');
    if (selected) {
      selected.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    review.pages.mark();
  }

  tabKey(event) {
    const { review } = this;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && review.state.documents[review.state.documents.indexOf(review.document) + step];
    if (next) {
      event.preventDefault();
      this.show(next);
      this.tabs.querySelector('[aria-selected="true"]').focus();
    }
  }

  switchClear(on, focus = true) {
    const { review } = this;
    this.showClear = on;
    localStorage.setItem(CLEAR_KEY, on ? "yes" : "no");
    this.toggle.checked = on;
    if (focus) {
      const keep = review.current && (on || review.state.uncertain(review.current)) ? review.current : review.document.entries.find((entry) => review.state.uncertain(entry));
      this.show(review.document);
      if (keep && keep.document === review.document) {
        review.walk.focusField(keep.field.id);
      }
    }
  }
}
