/** What claim, policy and papers say about the same facts: rows of facts, a column for each of them. */
import { el, icon } from "./dom.js";
import { crop } from "./page-picture.js";
import { t } from "./texts.js";
import { show } from "./values.js";

export class FactGrid {
  /** @param grid {columns, rows} of the server; @param peek PagePeek */
  constructor(grid, peek) {
    Object.assign(this, { grid, peek, onlyDiffering: false });
    this.element = el("div.cd-grid");
    this.build();
  }

  differing() {
    return this.grid.rows.filter((row) => row.agreement === "different").length;
  }

  build() {
    const rows = this.grid.rows.filter((row) => !this.onlyDiffering || row.agreement !== "same");
    this.cells = [];
    this.spy = el("div.cd-grid-spy", { "aria-hidden": "true" });
    this.restSpy();
    const table = el("table.cd-facts-table", { role: "grid", "aria-label": t("grid.title"), keydown: (event) => this.keyDown(event) },
      el("thead", {}, el("tr", { role: "row" }, el("th.cd-fact-name", { role: "columnheader", scope: "col" }, t("grid.fact")),
        ...this.grid.columns.map((column) => el("th", { role: "columnheader", scope: "col", data: { paper: String(column.paper) } }, column.title)))),
      el("tbody", {}, ...rows.map((row) => this.row(row))));
    const count = this.grid.rows.filter((row) => row.agreement !== "same").length;
    this.element.replaceChildren(
      el("div.cd-grid-tools", {},
        el("label.cd-switch", {}, el("input", { type: "checkbox", checked: this.onlyDiffering, change: (event) => this.filter(event.target.checked) }), t("decide.onlyDiffering", count)),
        el("span.cd-spring"), el("span.cd-hint", {}, t("grid.keys"))),
      el("div.cd-grid-scroll", {}, rows.length ? table : el("p.cd-note.is-good", {}, icon("check"), t("decide.noneDiffering"))),
      this.spy);
    this.reach(this.cells.find((cell) => cell.td.dataset.agreement === "different") || this.cells.find((cell) => cell.statements.length) || this.cells[0]);
  }

  filter(on) {
    this.onlyDiffering = on;
    this.build();
    this.element.querySelector(".cd-switch input").focus();
  }

  row(row) {
    return el("tr", { role: "row", data: { agreement: row.agreement } },
      el("th.cd-fact-name", { role: "rowheader", scope: "row" }, row.label, row.agreement === "different" ? icon("warning") : ""),
      ...this.grid.columns.map((column) => this.cell(row, column)));
  }

  cell(row, column) {
    const statements = row.statements.filter((statement) => statement.column === column.id);
    const worst = ["different", "similar", "same"].find((level) => statements.some((statement) => statement.agreement === level)) || "none";
    const td = el("td", { role: "gridcell", tabindex: "-1", data: { agreement: worst } },
      ...this.distinct(statements).map((statement, at, all) => this.statement(statement, all.length > 1)));
    const cell = { td, row, column, statements };
    td.addEventListener("focus", () => this.focused(cell));
    td.addEventListener("click", () => this.open(cell));
    td.classList.toggle("is-placed", statements.some((statement) => statement.pageId));
    this.cells.push(cell);
    return td;
  }

  /** What a paper states several times alike is shown once. */
  distinct(statements) {
    return statements.filter((statement, at) => statements.findIndex((other) => other.value === statement.value) === at);
  }

  statement(statement, several) {
    return el("span.cd-statement", { data: { agreement: statement.agreement } },
      several ? el("span.cd-statement-name", {}, statement.label) : "",
      el("span.cd-statement-value", {}, written(statement)),
      el("span.cd-sr", {}, `, ${t(`grid.${statement.agreement}`)}`));
  }

  /* ---- looking ---- */

  focused(cell) {
    this.reach(cell);
    const statement = cell.statements.find((one) => one.pageId && one.box);
    const page = statement && this.peek.page(statement.pageId);
    const picture = page && crop(page, statement.box, 520, 56);
    if (picture) {
      this.spy.replaceChildren(el("span", {}, `${cell.column.title}: ${statement.label}`), picture);
    } else {
      this.restSpy();
    }
  }

  restSpy() {
    this.spy.replaceChildren(el("span.cd-hint", {}, t("grid.legend")));
  }

  open(cell) {
    const statement = cell.statements.find((one) => one.pageId);
    if (statement) {
      cell.td.focus({ preventScroll: true });
      this.peek.open(statement.pageId, statement.box, `${cell.row.label}: ${written(statement)}`);
    }
  }

  /* ---- keys ---- */

  reach(cell) {
    this.cells.forEach((other) => { other.td.tabIndex = other === cell ? 0 : -1; });
    this.current = cell;
  }

  focus() {
    if (this.current) {
      this.current.td.focus({ preventScroll: false });
    }
  }

  keyDown(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.current) {
      return;
    }
    const columns = this.grid.columns.length;
    const at = this.cells.indexOf(this.current);
    const moves = {
      ArrowRight: (at + 1) % columns ? at + 1 : at, ArrowLeft: at % columns ? at - 1 : at, ArrowDown: at + columns, ArrowUp: at - columns,
      Home: at - (at % columns), End: at - (at % columns) + columns - 1,
    };
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.open(this.current);
    } else if (moves[event.key] !== undefined && this.cells[moves[event.key]]) {
      event.preventDefault();
      this.cells[moves[event.key]].td.focus();
    }
  }
}

/** Numbers among the facts are years, which have no thousands. */
function written({ kind, value }) {
  return kind === "NUMBER" ? value : show(kind, value);
}
