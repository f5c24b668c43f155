/** Tables of a paper, to be read only; cells the engine was unsure of are marked. */
import { el } from "./dom.js";
import { t } from "./texts.js";
import { group } from "./values.js";

const AMOUNTS = /amount|price|total|tax|debit|credit|balance|coin|paid/;
const UNSURE = 0.85;

export function readOnlyTable({ name, title, columns, rows }) {
  const numeric = columns.map((column) => AMOUNTS.test(column.name) || column.name === "quantity");
  return el("section.cd-table-block", {},
    el("h3.cd-group", {}, title || name),
    el("div.cd-table-scroll", { tabindex: "0", role: "region", "aria-label": title || name },
      el("table.cd-table", {},
        el("thead", {}, el("tr", {}, ...columns.map((column, index) => el("th", { scope: "col", class: numeric[index] ? "is-number" : null }, column.label)))),
        el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((cell, index) => tableCell(cell, numeric[index]))))))));
}

function tableCell(cell, numeric) {
  const value = cell && cell.value ? cell.value : "";
  const unsure = cell && cell.confidence !== null && cell.confidence !== undefined && cell.confidence < UNSURE;
  return el("td", {
    class: [numeric ? "is-number" : "", unsure ? "is-unsure" : ""].join(" ").trim() || null,
    title: unsure ? t("review.confidenceOnly", Math.round(cell.confidence * 100)) : null,
  }, numeric && /^-?\d{4,}$/.test(value) ? group(value) : value);
}
