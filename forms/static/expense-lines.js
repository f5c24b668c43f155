/** The lines of expense of a claim, each covered or not, with the reason; and what they add up to. */
import { button, el, newId } from "./dom.js";
import { t } from "./texts.js";
import { group, money } from "./values.js";

/** What refusing lines takes from a cost: never more than the cost itself. */
function refusedOf(cost, refused) {
  const gone = cost.lines.filter((line) => refused[line.key] !== undefined);
  const sum = gone.reduce((total, line) => total + line.amount, 0);
  return gone.length === cost.lines.length ? cost.amount : Math.min(cost.amount, sum);
}

/** The rules' arithmetic, as the server repeats it when the task is completed. */
export function workOut(proposal, costs, refused) {
  const refusedAmount = costs.reduce((total, cost) => total + refusedOf(cost, refused), 0);
  const eligible = Math.max(0, Math.min(proposal.claimedAmount, proposal.provenAmount - refusedAmount));
  const limited = Math.min(eligible, proposal.limitAmount);
  const ownShare = Math.round((limited * proposal.coPaymentPercent) / 100);
  return { refusedAmount, eligible, limited, ownShare, payable: proposal.payableAmount === 0 ? 0 : limited - ownShare };
}

export class ExpenseLines {
  /** @param refused reasons by the line's key, changed in place; @param changed called after each change */
  constructor(costs, refused, reasonCodes, peek, changed) {
    Object.assign(this, { costs, refused, reasonCodes, peek, changed, last: "" });
    this.rows = new Map();
    this.element = el("div.cd-expenses", {}, ...(costs.length ? costs.map((cost) => this.cost(cost)) : [el("p.cd-empty", {}, t("expense.none"))]));
  }

  count() {
    return Object.keys(this.refused).length;
  }

  cost(cost) {
    const name = `${cost.typeName}${cost.number ? ` ${cost.number}` : ""}`;
    const total = el("span.cd-cost-total", { role: "status" });
    const whole = el("input", { type: "checkbox", "aria-label": t("expense.all", name), change: (event) => this.setAll(cost, event.target.checked) });
    const update = () => {
      const open = cost.lines.filter((line) => this.refused[line.key] === undefined).length;
      whole.checked = open > 0;
      whole.indeterminate = open > 0 && open < cost.lines.length;
      total.textContent = t("expense.total", money(cost.amount - refusedOf(cost, this.refused)), money(cost.amount));
    };
    const section = el("section.cd-cost", {},
      el("h3", {}, cost.lines.length > 1 ? whole : "", el("span", {}, name), cost.detailedIn ? el("span.cd-hint", {}, t("expense.detailed", cost.detailedIn)) : "", total),
      el("table.cd-table.cd-lines", {},
        el("thead", {}, el("tr", {}, ...["covered", "item", "amount", "reason"].map((column) => el("th", { scope: "col", class: column === "amount" ? "is-number" : null }, t(`expense.${column}`))))),
        el("tbody", {}, ...cost.lines.map((line) => this.line(line, update)))));
    update();
    return section;
  }

  line(line, update) {
    const place = line.pageId && this.peek.page(line.pageId);
    const errorId = newId("error");
    const check = el("input", { type: "checkbox", "aria-label": t("expense.toggle", line.text), change: () => this.set(line, check.checked) });
    const error = el("p.cd-field-error", { id: errorId, role: "alert" });
    const reason = el("select.cd-input", { "aria-label": t("expense.reasonOf", line.text), "aria-describedby": errorId, change: () => this.setReason(line, reason.value) },
      el("option", { value: "" }, t("expense.chooseReason")), ...this.reasonCodes.map(({ code, text }) => el("option", { value: code }, text)));
    const tr = el("tr", {},
      el("td.cd-line-check", {}, check),
      el("td.cd-value", {}, place ? button(".cd-link", { "aria-label": t("expense.see", line.text), click: () => this.peek.open(line.pageId, line.box, `${line.text}: ${money(line.amount)}`) }, line.text) : line.text),
      el("td.is-number", {}, group(line.amount)), el("td.cd-line-reason", {}, reason, error));
    const show = () => {
      const refused = this.refused[line.key] !== undefined;
      check.checked = !refused;
      tr.classList.toggle("is-refused", refused);
      reason.hidden = !refused;
      reason.value = refused ? this.refused[line.key] : "";
      error.textContent = "";
      reason.removeAttribute("aria-invalid");
      update();
    };
    this.rows.set(line.key, { line, show, reason, error, check });
    show();
    return tr;
  }

  set(line, covered) {
    if (covered) {
      delete this.refused[line.key];
    } else {
      this.refused[line.key] = this.last;
    }
    this.rows.get(line.key).show();
    this.changed();
  }

  setAll(cost, covered) {
    cost.lines.forEach((line) => {
      if (covered) {
        delete this.refused[line.key];
      } else if (this.refused[line.key] === undefined) {
        this.refused[line.key] = this.last;
      }
      this.rows.get(line.key).show();
    });
    this.changed();
  }

  setReason(line, code) {
    this.refused[line.key] = code;
    this.last = code;
    this.rows.get(line.key).show();
    this.changed();
  }

  /** The first refused line without a reason: {text, focus}, or null. */
  offender() {
    const missing = [...this.rows.values()].find(({ line }) => this.refused[line.key] === "");
    if (!missing) {
      return null;
    }
    const text = t("decide.lineReasonMissing", missing.line.text);
    missing.error.textContent = text;
    missing.reason.setAttribute("aria-invalid", "true");
    return { text, focus: () => missing.reason.focus() };
  }

  focus() {
    const first = this.element.querySelector("tbody input");
    if (first) {
      first.focus();
    }
  }
}
