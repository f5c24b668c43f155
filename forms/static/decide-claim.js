/** What the papers say side by side, each line of expense, what happened, and the adjuster's decision. */
import "./case-texts.js";
import { CaseTabs } from "./case-tabs.js";
import { Desk } from "./desk.js";
import { button, el, icon, newId } from "./dom.js";
import { ExpenseLines, workOut } from "./expense-lines.js";
import { FactGrid } from "./fact-grid.js";
import { PagePeek } from "./page-peek.js";
import { style } from "./styles.js";
import { t } from "./texts.js";
import { timeline } from "./timeline.js";
import { groupWhileTyping, money, read, show, tidyAmount } from "./values.js";

export async function open(camForm, root) {
  await style("case");
  return new Deciding(camForm, root).desk.open();
}

class Deciding {
  constructor(camForm, root) {
    this.desk = new Desk(camForm, root, "decide-claim", {
      texts: "decide",
      emptyDraft: () => ({ outcome: null, amount: null, computed: true, reasonCode: null, note: "", lines: {} }),
      facts: ({ claim }) => [claim.insuredName, claim.benefit && t(`benefit.${claim.benefit}`)],
      render: (data, work) => this.render(data, work),
      progress: () => null,
      offender: () => this.offender(),
      keyDown: (event, typing) => this.keyDown(event, typing),
      unlocked: () => this.focusFirst(),
      keys: [
        ["key.approve", "Alt", "A"], ["key.decline", "Alt", "D"], ["key.tabs", "Alt", "1…4"], ["key.grid", "↑ ↓ ← →"], ["key.openCell", "Enter"],
        ["key.toggle", "Space"],
      ],
    });
  }

  render(data, work) {
    work.lines = work.lines || {};
    this.data = data;
    this.work = work;
    const known = new Set(data.costs.flatMap((cost) => cost.lines.map((line) => line.key)));
    Object.keys(work.lines).filter((key) => !known.has(key)).forEach((key) => delete work.lines[key]);
    this.peek = new PagePeek(this.desk.root, data.papers);
    this.grid = new FactGrid(data.grid, this.peek);
    this.expenses = new ExpenseLines(data.costs, work.lines, data.reasonCodes, this.peek, () => this.linesChanged());
    this.tabs = new CaseTabs(t("decide.views"), [
      { id: "facts", name: t("decide.tab.facts"), element: this.grid.element, focus: () => this.grid.focus() },
      { id: "expenses", name: t("decide.tab.expenses"), element: this.expenses.element, focus: () => this.expenses.focus() },
      { id: "events", name: t("decide.tab.events"), element: el("div.cd-case-page", {}, timeline(data.events, this.peek)) },
      { id: "case", name: t("decide.tab.case"), element: el("div.cd-case-page.cd-case", {}, this.flags(), this.policy(), this.grounds()) },
    ], this.tabs && this.tabs.current);
    this.amounts = el("div", { role: "status" });
    this.desk.body.className = "cd-body cd-decide cd-deciding";
    this.desk.body.replaceChildren(this.tabs.element, this.decision());
    this.showAmounts();
    this.showOutcome();
    this.focusFirst();
  }

  focusFirst() {
    if (!this.desk.locked && this.radios) {
      (this.radios.find((radio) => radio.checked) || this.radios[0]).focus({ preventScroll: true });
    }
  }

  /* ---- the case ---- */

  /** What the rules pay for the lines that are covered. */
  showAmounts() {
    const { proposal, costs } = this.data;
    this.sums = workOut(proposal, costs, this.work.lines);
    const { refusedAmount, ownShare, payable } = this.sums;
    const line = (text, amount, note, kind = "") => el(`tr${kind}`, {}, el("th", { scope: "row" }, text), el("td.cd-amount-note", {}, note || ""), el("td.is-number", {}, amount));
    const short = proposal.provenAmount < proposal.claimedAmount ? t("decide.below", money(proposal.claimedAmount - proposal.provenAmount)) : "";
    this.amounts.replaceChildren(
      el("table.cd-amounts", {}, el("tbody", {},
        line(t("decide.claimed"), money(proposal.claimedAmount)), line(t("decide.proven"), money(proposal.provenAmount), short),
        refusedAmount ? line(t("decide.refusedLines"), `− ${money(refusedAmount)}`, "", ".is-refused") : "",
        line(t("decide.limit"), money(proposal.limitAmount), Math.min(proposal.claimedAmount, proposal.provenAmount - refusedAmount) > proposal.limitAmount ? t("decide.overLimit") : ""),
        line(t("decide.coPayment", proposal.coPaymentPercent), ownShare ? `− ${money(ownShare)}` : money(0)),
        line(t("decide.payable"), money(payable), "", ".is-total"))));
    this.tabs.badge("facts", this.grid.differing(), t("decide.differing", this.grid.differing()));
    this.tabs.badge("expenses", this.expenses.count(), t("decide.refusedCount", this.expenses.count()));
    this.tabs.badge("case", this.data.flags.length, `${t("decide.flags")}: ${this.data.flags.length}`);
  }

  linesChanged() {
    this.showAmounts();
    if (this.work.outcome === "approved" && this.work.computed) {
      this.setAmount(this.sums.payable);
    }
    this.changed();
  }

  flags() {
    const { flags, proposal } = this.data;
    return el("section.cd-card", {}, el("h3", {}, t("decide.flags"), flags.length ? el("span.cd-count", {}, flags.length) : "",
      badge(proposal.withinPeriod, "decide.inPeriod", "decide.outOfPeriod"), badge(proposal.benefitCovered, "decide.covered", "decide.notCovered")),
      flags.length ? el("ul.cd-flags", {}, ...flags.map((flag) => el("li", {}, icon("warning"), el("span", {}, flag.text))))
        : el("p.cd-note.is-good", {}, icon("check"), t("decide.noFlags")));
  }

  policy() {
    const { policy } = this.data;
    return el("section.cd-card", {}, el("h3", {}, t("decide.policy")),
      el("dl.cd-list", {},
        ...pair(t("decide.policyNumber"), policy.number), ...pair(t("decide.holder"), policy.holder),
        ...pair(t("decide.period"), `${policy.validFrom} – ${policy.validTo}`),
        ...pair(t("decide.limitOf", t(`benefit.${this.data.claim.benefit}`)), money(policy.limitAmount)),
        ...pair(t("decide.ownShare"), `${policy.coPaymentPercent} %`)));
  }

  grounds() {
    const { grounds } = this.data;
    return grounds && grounds.length ? el("section.cd-card", {}, el("h3", {}, t("decide.grounds")),
      el("ul.cd-grounds", {}, ...grounds.map((ground) => el("li", {}, ground.text)))) : "";
  }

  /* ---- the decision ---- */

  decision() {
    const ids = { amount: newId("amount"), reason: newId("reason"), note: newId("note"), amountError: newId("error"), reasonError: newId("error"), noteError: newId("error") };
    const group = newId("outcome");
    this.radios = ["approved", "declined"].map((value) => el("input", {
      type: "radio", name: group, value, checked: this.work.outcome === value, change: () => this.choose(value),
    }));
    this.amount = el("input.cd-input.cd-money", {
      id: ids.amount, type: "text", inputmode: "numeric", autocomplete: "off", "aria-describedby": ids.amountError,
      value: this.work.amount === null ? "" : show("MONEY", String(this.work.amount)), input: (event) => this.typed(event), change: () => tidyAmount(this.amount),
    });
    this.reason = el("select.cd-input", { id: ids.reason, "aria-describedby": ids.reasonError, change: () => this.changed() },
      el("option", { value: "" }, t("decide.chooseReason")),
      ...this.data.reasonCodes.map(({ code, text }) => el("option", { value: code }, text)));
    this.reason.value = this.work.reasonCode || "";
    this.note = el("textarea.cd-input", { id: ids.note, rows: "4", maxlength: "2000", "aria-describedby": ids.noteError, input: () => this.changed(), value: this.work.note || "" });
    this.amountError = el("p.cd-field-error", { id: ids.amountError, role: "alert" });
    this.reasonError = el("p.cd-field-error", { id: ids.reasonError, role: "alert" });
    this.outcomeError = el("p.cd-field-error", { role: "alert" });
    this.amountHint = el("p.cd-field-hint");
    this.authority = el("p.cd-authority", { role: "status" });
    this.amountBlock = el("div.cd-form-group", {}, el("label", { for: ids.amount }, t("decide.amount"), el("span.cd-required", {}, " *")),
      el("div.cd-money-row", {}, this.amount, el("span.cd-unit", { "aria-hidden": "true" }, "₫")), this.amountHint, this.authority, this.amountError);
    this.reasonLabel = el("label", { for: ids.reason });
    this.reasonBlock = el("div.cd-form-group", {}, this.reasonLabel, this.reason, this.reasonError);
    this.noteError = el("p.cd-field-error", { id: ids.noteError, role: "alert" });
    this.noteMark = el("span.cd-required");
    this.noteBlock = el("div.cd-form-group", {}, el("label", { for: ids.note }, t("decide.note"), this.noteMark), this.note, this.noteError);
    return el("section.cd-card.cd-decision", {},
      this.amounts,
      ...this.data.flags.filter(({ code }) => code === "requiredMissing").map(({ text }) => el("p.cd-note", {}, icon("warning"), el("span", {}, text))),
      el("h3", {}, t("decide.decision")),
      el("fieldset.cd-outcome", {}, el("legend.cd-sr", {}, t("decide.decision")),
        ...this.radios.map((radio) => el("label.cd-choice", { data: { value: radio.value } }, radio, icon(radio.value === "approved" ? "check" : "absent"), el("span", {}, t(`decide.${radio.value}`))))),
      this.outcomeError, this.amountBlock, this.reasonBlock, this.noteBlock);
  }

  choose(outcome) {
    this.work.outcome = outcome;
    if (outcome === "approved" && (this.work.computed || !this.amount.value)) {
      this.setAmount(this.sums.payable);
    }
    this.showOutcome();
    this.changed();
  }

  setAmount(amount) {
    this.amount.value = show("MONEY", String(amount));
    this.work.computed = true;
  }

  showOutcome() {
    const { outcome } = this.work;
    this.amountBlock.hidden = outcome !== "approved";
    this.reasonBlock.hidden = !outcome || (outcome === "approved" && !this.reduced());
    this.noteBlock.hidden = !outcome;
    this.noteMark.textContent = this.needsNote() ? " *" : "";
    this.reasonLabel.replaceChildren(t(outcome === "declined" ? "decide.reasonDeclined" : "decide.reasonReduced"), outcome === "declined" ? el("span.cd-required", {}, " *") : "");
    this.showAmountHints();
    this.radios.forEach((radio) => radio.closest(".cd-choice").classList.toggle("is-chosen", radio.checked));
  }

  showAmountHints() {
    const { payable } = this.sums;
    const { value, error } = read("MONEY", this.amount.value);
    const byHand = !this.work.computed && !error && value !== "" && Number(value) !== payable;
    this.amountHint.replaceChildren(byHand ? t("decide.byHand", money(payable)) : t("decide.computed"), " ",
      byHand ? button(".cd-link", { click: () => this.takeComputed() }, t("decide.recompute")) : "");
    const { authority } = this.data.limits;
    const above = !error && Number(value) > authority;
    this.authority.dataset.state = above ? "above" : "within";
    this.authority.textContent = authority <= 0 ? t("decide.noAuthority") : above ? t("decide.aboveAuthority", money(Number(value)), money(authority)) : t("decide.authority", money(authority));
  }

  takeComputed() {
    this.setAmount(this.sums.payable);
    this.changed();
    this.amount.focus();
  }

  /** The most that may be approved: neither above the limit nor above what was asked for. */
  most() {
    const { approvableAmount, limitAmount, claimedAmount } = this.data.proposal;
    return approvableAmount ?? Math.min(limitAmount, claimedAmount);
  }

  /** Paying more than proposed, and a reason that is on no list, have to be explained. */
  needsNote() {
    const { outcome, amount, reasonCode } = this.work;
    return outcome === "approved" ? amount !== null && amount > this.sums.payable : outcome === "declined" && reasonCode === "other";
  }

  reduced() {
    const { value, error } = read("MONEY", this.amount.value);
    return !error && value !== "" && Number(value) < this.sums.payable;
  }

  /** What is typed counts as entered by hand unless it is what was worked out. */
  typed(event) {
    groupWhileTyping(event);
    const { value, error } = read("MONEY", this.amount.value);
    this.work.computed = !error && Number(value) === this.sums.payable;
    this.changed();
  }

  changed() {
    const { value, error } = read("MONEY", this.amount.value);
    this.work.amount = this.work.outcome === "approved" && !error && value !== "" ? Number(value) : null;
    this.work.reasonCode = this.reason.value || null;
    this.work.note = this.note.value;
    [this.amountError, this.reasonError, this.outcomeError, this.noteError].forEach((place) => place.replaceChildren());
    [this.amount, this.reason, this.note, ...this.radios].forEach((input) => input.removeAttribute("aria-invalid"));
    this.showOutcome();
    this.desk.changed();
  }

  offender() {
    const { outcome } = this.work;
    if (!outcome) {
      return this.problem(t("decide.needsOutcome"), this.outcomeError, this.radios[0]);
    }
    if (outcome === "declined") {
      return this.work.reasonCode ? this.noteMissing() : this.problem(t("decide.needsReason"), this.reasonError, this.reason);
    }
    const line = this.expenses.offender();
    if (line) {
      return { text: line.text, more: null, focus: () => { this.tabs.open("expenses"); line.focus(); } };
    }
    const { value, error } = read("MONEY", this.amount.value);
    if (error || value === "" || Number(value) <= 0) {
      return this.problem(t(this.sums.payable ? "decide.needsAmount" : "decide.nothingPayable"), this.amountError, this.amount);
    }
    if (Number(value) > this.data.limits.authority) {
      return this.problem(this.authority.textContent, this.amountError, this.amount);
    }
    if (Number(value) > this.most()) {
      return this.problem(t("decide.amountOverLimit", money(this.most())), this.amountError, this.amount);
    }
    return this.noteMissing();
  }

  noteMissing() {
    return this.needsNote() && !this.note.value.trim() ? this.problem(t("decide.needsNote"), this.noteError, this.note) : null;
  }

  problem(text, place, input) {
    place.textContent = text;
    input.setAttribute("aria-invalid", "true");
    return { text, more: null, focus: () => input.focus() };
  }

  keyDown(event) {
    if (this.peek.isOpen()) {
      return;
    }
    const tab = event.altKey && !event.ctrlKey && !event.metaKey && /^(?:Digit|Numpad)([1-4])$/.exec(event.code);
    if (tab) {
      this.desk.handled(event, () => this.tabs.step(Number(tab[1]) - 1));
      return;
    }
    const outcome = { KeyA: "approved", KeyD: "declined" }[event.code];
    if (event.altKey && !event.ctrlKey && !event.metaKey && outcome) {
      this.desk.handled(event, () => {
        this.radios.forEach((radio) => { radio.checked = radio.value === outcome; });
        this.choose(outcome);
        if (outcome === "approved") {
          this.amount.focus();
          this.amount.select();
        } else {
          this.reason.focus();
        }
      });
    }
  }
}

function pair(term, value) {
  return [el("dt", {}, term), el("dd", {}, value || "–")];
}

function badge(good, yes, no) {
  return el("span.cd-badge", { data: { state: good ? "good" : "bad" } }, icon(good ? "check" : "absent"), t(good ? yes : no));
}
