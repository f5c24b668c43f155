/** A table of a paper as a grid: cells to edit, rows to add, remove, split and merge, sums. */
import { button, composing, el, icon, key } from "./dom.js";
import { added, isNumeric, kept, merged, pasted, removed, split, sum, withValue } from "./table-edits.js";
import { t } from "./texts.js";
import { group, read, show } from "./values.js";

const UNSURE = 0.85;
const LONGEST = { text: 16, number: 16 };

export class TableGrid {
  /**
   * @param table {name, title, columns, page}
   * @param actions rows(): as they stand; change(rows); total(fieldId): {label, value}; focused(cell); undo()
   */
  constructor(table, actions) {
    this.table = table;
    this.columns = table.columns;
    this.actions = actions;
    this.at = { row: 0, column: 0 };
    this.body = el("tbody");
    this.foot = el("tfoot");
    this.element = this.build();
    this.render();
  }

  build() {
    const { title, name } = this.table;
    this.status = el("p.cd-sr", { role: "status" });
    return el("section.cd-table-block.cd-grid", { data: { table: name } },
      el("div.cd-grid-head", {}, el("h3.cd-group", {}, title || name), el("span.cd-spring"),
        button(".cd-link", { click: () => this.edit(added(this.rows(), this.rows().length - 1, this.columns), this.rows().length, 0) }, t("grid.addLast"))),
      el("div.cd-table-scroll", {},
        el("table.cd-table", { "aria-label": title || name, keydown: (event) => this.keyDown(event), paste: (event) => this.paste(event) },
          el("thead", {}, el("tr", {}, ...this.columns.map(({ label, kind }) =>
            el("th", { scope: "col", class: isNumeric(kind) ? "is-number" : null }, label)), el("td", {}, el("span.cd-sr", {}, t("grid.tools"))))),
          this.body, this.foot)),
      el("p.cd-grid-hint", {}, ...[["Insert", "grid.add"], ["Delete", "grid.remove"], ["K", "grid.split"], ["J", "grid.merge"]]
        .map(([name, text]) => el("span", {}, key("Alt", name), " ", t(text)))),
      this.status);
  }

  rows() {
    return this.actions.rows();
  }

  render() {
    const rows = this.rows();
    this.widths = this.columns.map(({ kind }, column) => Math.max(3, ...rows.map((cells) => shown(kind, cells[column].value).length)));
    this.widest = this.widths.indexOf(Math.max(...this.widths.filter((width, column) => !isNumeric(this.columns[column].kind))));
    this.body.replaceChildren(...rows.map((cells, row) => el("tr", {}, ...cells.map((cell, column) => this.cell(cell, row, column)), this.rowTools(row))));
    this.showSums();
  }

  cell(cell, row, column) {
    const { kind, label } = this.columns[column];
    const unsure = cell.confidence !== null && cell.confidence !== undefined && cell.confidence < UNSURE;
    const input = el("input.cd-cell", {
      type: "text", value: shown(kind, cell.value), autocomplete: "off", spellcheck: "false", "aria-label": t("grid.cell", label, row + 1),
      data: { row, column, kind }, title: unsure ? t("review.confidenceOnly", Math.floor(cell.confidence * 100)) : null,
      style: { minWidth: `calc(${Math.min(this.widths[column], LONGEST[isNumeric(kind) ? "number" : "text"])}ch + 18px)` },
      focus: () => this.focused(row, column),
      change: () => this.enter(row, column, input), input: (event) => !composing(event) && this.judge(input, kind),
    });
    this.judge(input, kind);
    const classes = [isNumeric(kind) ? "is-number" : "", unsure ? "is-unsure" : "", column === this.widest ? "is-widest" : ""];
    return el("td", { class: classes.filter(Boolean).join(" ") || null }, input);
  }

  rowTools(row) {
    const tool = (name, text, action) =>
      button(".cd-icon-button", { "aria-label": t("grid.of", t(text), row + 1), title: t(text), tabindex: "-1", click: action }, icon(name));
    return el("td.cd-row-tools", {},
      tool("add", "grid.add", () => this.add(row, 0)), tool("merge", "grid.merge", () => this.merge(row, 0)), tool("remove", "grid.remove", () => this.remove(row, 0)));
  }

  judge(input, kind) {
    const wrong = input.value.trim() !== "" && (kind === "MONEY" || kind === "NUMBER" || kind === "DATE") && read(kind, input.value).error;
    input.setAttribute("aria-invalid", String(Boolean(wrong)));
  }

  /* ---- sums ---- */

  showSums() {
    const sums = this.columns.map(({ kind, totals }, column) => (kind === "MONEY" ? { sum: sum(this.rows(), column), totals } : null));
    this.foot.replaceChildren(...(sums.some((one) => one && one.sum !== null) ? [el("tr", {}, ...sums.map((one, column) =>
      el("td.is-number", {}, one && one.sum !== null ? this.sumCell(one) : column === 0 ? t("grid.sum") : "")), el("td", {}))] : []));
  }

  sumCell({ sum: total, totals }) {
    const known = totals.map((id) => this.actions.total(id)).filter(({ value }) => /^-?\d+$/.test(value));
    const equal = known.find(({ value }) => BigInt(value) === total);
    const against = equal || known[0];
    const away = against && !equal ? total - BigInt(against.value) : null;
    return el("span.cd-sum", { data: { state: equal ? "good" : against ? "bad" : "none" } },
      el("strong", {}, group(total.toString())),
      against ? el("span", {}, equal ? icon("check") : "", equal ? against.label : t("grid.away", `${away > 0n ? "+" : ""}${group(away.toString())}`, against.label)) : "");
  }

  /* ---- editing ---- */

  /** What nobody touched stays as it was read. */
  enter(row, column, input) {
    const { kind } = this.columns[column];
    const before = this.rows()[row][column].value;
    const value = kept(kind, input.value);
    if (input.value !== shown(kind, before) && value !== before) {
      this.actions.change(withValue(this.rows(), row, column, value));
      input.value = shown(kind, value);
      input.closest("td").classList.remove("is-unsure");
      this.showSums();
    }
  }

  edit(rows, row, column) {
    this.actions.change(rows);
    this.render();
    this.focus(Math.min(row, rows.length - 1), column);
  }

  focus(row, column) {
    const cell = this.body.querySelector(`[data-row="${row}"][data-column="${column}"]`);
    if (cell) {
      cell.focus();
      cell.select();
    }
    return Boolean(cell);
  }

  focused(row, column) {
    this.at = { row, column };
    this.actions.focused(this.rows()[row] && this.rows()[row][column]);
  }

  /** Shows the rows as they stand and goes back to the cell that was worked on. */
  renew() {
    this.render();
    this.focus(Math.min(this.at.row, this.rows().length - 1), this.at.column);
  }

  /** Forgets what is typed in a cell and not entered yet. */
  forget(row, column, input) {
    const { kind } = this.columns[column];
    input.value = shown(kind, this.rows()[row][column].value);
    this.judge(input, kind);
    input.select();
  }

  add(row, column) {
    this.edit(added(this.rows(), row, this.columns), row + 1, column);
  }

  remove(row, column) {
    this.edit(removed(this.rows(), row), row, column);
  }

  merge(row, column) {
    this.edit(merged(this.rows(), row, this.columns), row, column);
  }

  paste(event) {
    const text = event.clipboardData.getData("text/plain");
    const { row, column } = event.target.dataset;
    if (row !== undefined && /[\t\n]/.test(text.trim())) {
      event.preventDefault();
      this.edit(pasted(this.rows(), Number(row), Number(column), text, this.columns), Number(row), Number(column));
      this.status.textContent = t("grid.pasted");
    }
  }

  keyDown(event) {
    const input = event.target;
    if (composing(event) || input.dataset.row === undefined) {
      return;
    }
    const [row, column] = [Number(input.dataset.row), Number(input.dataset.column)];
    const action = event.altKey && !event.ctrlKey ? this.rowKey(event.code, row, column, input) : this.moveKey(event, row, column);
    if (event.key === "Escape") {
      event.preventDefault();
      this.forget(row, column, input);
    } else if (action) {
      event.preventDefault();
      event.stopPropagation();
      if (input.isConnected) {
        this.enter(row, column, input);
      }
      action();
    }
  }

  rowKey(code, row, column, input) {
    const caret = input.selectionStart;
    return {
      Insert: () => this.add(row, column), Delete: () => this.remove(row, column), KeyJ: () => this.merge(row, column),
      KeyK: () => this.edit(split(this.rows(), row, column, caret, this.columns), row + 1, column),
    }[code];
  }

  moveKey(event, row, column) {
    if (event.ctrlKey || event.metaKey) {
      return null;
    }
    const down = () => this.focus(row + 1, column) || (event.key === "Enter" && this.add(row, column));
    return { Enter: event.shiftKey ? () => this.focus(row - 1, column) : down, ArrowDown: down, ArrowUp: () => this.focus(row - 1, column) }[event.key];
  }
}

/** Amounts and numbers in groups of three, also where the paper groups them otherwise. */
function shown(kind, value) {
  return show(kind, kind === "MONEY" || kind === "NUMBER" ? kept(kind, value || "") : value);
}
