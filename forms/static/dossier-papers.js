/** The papers of a dossier, one at a time: its pages with the boxes of what was read, its fields, its tables. */
import { button, el } from "./dom.js";
import { PageView } from "./page-view.js";
import { t } from "./texts.js";
import { group, instant, show } from "./values.js";

const STATES = { review: "is-open", confirmed: "is-done", corrected: "is-done", clear: "" };
const AMOUNTS = /amount|price|total|tax|debit|credit|balance|coin|paid|quantity/;

export class DossierPapers {
  constructor(data) {
    const loose = data.loosePages.map((page) => ({ id: page.id, typeName: page.label || t("label.none"), file: page.file, status: null, pages: [page], fields: [], tables: [] }));
    this.papers = [...data.papers, ...loose];
    this.view = new PageView({ onBox: (id) => this.mark(id, true), onTurn: (step) => this.turn(step) });
    this.list = el("nav.cd-paper-list", { "aria-label": t("dossier.papers"), keydown: (event) => this.keyDown(event) });
    this.panel = el("section.cd-panel.cd-paper-panel", { "aria-label": t("dossier.field") });
    this.element = this.papers.length ? el("div.cd-papers", {}, this.list, this.view.element, this.panel) : el("p.cd-empty", {}, t("dossier.noPapers"));
    if (this.papers.length) {
      this.open(this.papers[0]);
    }
  }

  resized() {
    this.view.scale(true);
  }

  open(paper, focus = false) {
    this.paper = paper;
    this.marked = null;
    this.list.replaceChildren(...this.papers.map((other) => this.entry(other)));
    this.page = paper.pages[0];
    this.rows = new Map(paper.fields.map((field) => [field.id, this.row(field)]));
    this.panel.replaceChildren(
      el("header.cd-paper-head", {}, el("h2", {}, paper.typeName), el("p", {}, [paper.file, paper.status && t(`paper.${paper.status}`)].filter(Boolean).join(" · "))),
      el("div.cd-paper-fields", { tabindex: "0", role: "region", "aria-label": paper.typeName },
        el("ul.cd-read-fields", {}, ...this.rows.values()), ...paper.tables.map(tableBlock)));
    this.showPage();
    if (focus) {
      this.list.querySelector("[aria-current=true]").focus();
    }
  }

  entry(paper) {
    const review = paper.fields.filter((field) => field.verdict === "review").length;
    return button(".cd-paper-entry", { "aria-current": String(paper === this.paper), tabindex: paper === this.paper ? "0" : "-1", click: () => this.open(paper, true) },
      el("span", {}, paper.typeName), el("span.cd-paper-pages", {}, t("label.pageCount", paper.pages.length)), review ? el("span.cd-count", { title: t("review.openCount", review) }, review) : "");
  }

  row(field) {
    const placed = field.box && field.pageId;
    const changed = field.changedBy ? t("dossier.changed", field.changedBy, instant(field.changedAt)) : "";
    const value = show(field.kind, field.value) || "–";
    const differs = field.changedBy && field.read !== field.value;
    return el("li.cd-read-field", { data: { verdict: field.verdict, field: field.id } },
      el("div.cd-read-head", {}, el("span.cd-read-label", {}, field.label), el("span.cd-spring"),
        field.confidence === null ? "" : el("span.cd-confidence", {}, `${Math.floor(field.confidence * 100)} %`),
        el("span.cd-verdict", { data: { state: field.verdict }, title: changed || null }, t(`verdict.${field.verdict}`))),
      placed ? button(".cd-link.cd-read-value", { "aria-label": t("dossier.see", `${field.label}: ${value}`), click: () => this.mark(field.id, false) }, value) : el("span.cd-read-value", {}, value),
      differs ? el("p.cd-read-raw", {}, `${t("dossier.read")}: ${show(field.kind, field.read) || "–"} · ${changed}`) : "",
      field.verdict !== "clear" && field.reasons.length ? el("p.cd-read-why", {}, field.reasons.join("; ")) : "");
  }

  showPage() {
    this.view.element.style.visibility = this.page ? "" : "hidden";
    if (!this.page) {
      return;
    }
    const boxes = this.paper.fields.filter((field) => field.box && field.pageId === this.page.id).map((field) => ({
      id: field.id, box: field.box, title: `${field.label}: ${show(field.kind, field.value)}`, state: field.id === this.marked ? "is-focused" : STATES[field.verdict] || "",
    }));
    this.view.show({ ...this.page, turned: 0 }, boxes, t("view.caption", this.paper.typeName, this.paper.pages.indexOf(this.page) + 1, this.paper.pages.length));
  }

  /** Lights a field's box and its row. */
  mark(id, scroll) {
    const field = this.paper.fields.find((one) => one.id === id);
    this.marked = id;
    this.page = this.paper.pages.find((page) => page.id === field.pageId) || this.page;
    this.rows.forEach((row, key) => row.classList.toggle("is-active", key === id));
    this.showPage();
    this.view.center(field.box);
    if (scroll) {
      this.rows.get(id).scrollIntoView({ block: "nearest" });
    }
  }

  turn(step) {
    const at = this.paper.pages.indexOf(this.page) + step;
    if (this.paper.pages[at]) {
      this.page = this.paper.pages[at];
      this.showPage();
    } else {
      const next = this.papers[this.papers.indexOf(this.paper) + step];
      if (next) {
        this.open(next);
      }
    }
  }

  keyDown(event) {
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && this.papers[this.papers.indexOf(this.paper) + step];
    if (next) {
      event.preventDefault();
      this.open(next, true);
    }
  }
}

function tableBlock({ title, columns, rows }) {
  const numeric = columns.map((column) => AMOUNTS.test(column.name));
  return el("section.cd-table-block", {}, el("h3.cd-group", {}, title),
    el("div.cd-table-scroll", { tabindex: "0", role: "region", "aria-label": title },
      el("table.cd-table", {},
        el("thead", {}, el("tr", {}, ...columns.map((column, index) => el("th", { scope: "col", class: numeric[index] ? "is-number" : null }, column.label)))),
        el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((cell, index) =>
          el("td", { class: numeric[index] ? "is-number" : null }, numeric[index] && /^-?\d{4,}$/.test(cell.value) ? group(cell.value) : cell.value))))))));
}
