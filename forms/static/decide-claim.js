/** What the rules propose for a claim, the facts behind it, and the adjuster's decision. */
import { Desk } from "./desk.js";
import { el, icon, newId } from "./dom.js";
import { t } from "./texts.js";
import { groupWhileTyping, instant, money, read, show } from "./values.js";

export function open(camForm, root) {
  return new Deciding(camForm, root).desk.open();
}

class Deciding {
  constructor(camForm, root) {
    this.desk = new Desk(camForm, root, "decide-claim", {
      texts: "decide",
      emptyDraft: () => ({ outcome: null, amount: null, reasonCode: null, note: "" }),
      facts: ({ claim }) => [claim.insuredName, claim.benefit && t(`benefit.${claim.benefit}`), claim.filedAt && t("decide.filedAt", instant(claim.filedAt))],
      render: (data, work) => this.render(data, work),
      progress: () => null,
      offender: () => this.offender(),
      keyDown: (event, typing) => this.keyDown(event, typing),
      unlocked: () => this.focusFirst(),
      keys: [["key.approve", "Alt", "A"], ["key.decline", "Alt", "D"]],
    });
  }

  render(data, work) {
    this.data = data;
    this.work = work;
    this.desk.body.className = "cd-body cd-decide";
    this.desk.body.replaceChildren(
      el("div.cd-case", {}, this.proposal(), this.flags(), this.policy(), this.facts(), this.grounds()),
      this.decision());
    this.showOutcome();
    this.focusFirst();
  }

  focusFirst() {
    if (!this.desk.locked && this.radios) {
      (this.radios.find((radio) => radio.checked) || this.radios[0]).focus({ preventScroll: true });
    }
  }

  /* ---- the case ---- */

  proposal() {
    const { proposal } = this.data;
    const reduced = proposal.provenAmount < proposal.claimedAmount;
    const base = Math.min(proposal.provenAmount, proposal.limitAmount);
    const own = Math.max(0, base - proposal.payableAmount);
    const line = (text, amount, note, kind = "") => el(`tr${kind}`, {}, el("th", { scope: "row" }, text), el("td.cd-amount-note", {}, note || ""), el("td.is-number", {}, amount));
    return el("section.cd-card", {},
      el("h3", {}, t("decide.proposal"), badge(proposal.withinPeriod, "decide.inPeriod", "decide.outOfPeriod"), badge(proposal.benefitCovered, "decide.covered", "decide.notCovered")),
      el("table.cd-amounts", {}, el("tbody", {},
        line(t("decide.claimed"), money(proposal.claimedAmount)),
        line(t("decide.proven"), money(proposal.provenAmount), reduced ? t("decide.below", money(proposal.claimedAmount - proposal.provenAmount)) : ""),
        line(t("decide.limit"), money(proposal.limitAmount), proposal.provenAmount > proposal.limitAmount ? t("decide.overLimit") : ""),
        line(t("decide.coPayment", proposal.coPaymentPercent), own ? `− ${money(own)}` : money(0)),
        line(t("decide.payable"), money(proposal.payableAmount), "", ".is-total"))));
  }

  flags() {
    const { flags } = this.data;
    return el("section.cd-card", {}, el("h3", {}, t("decide.flags"), flags.length ? el("span.cd-count", {}, flags.length) : ""),
      flags.length ? el("ul.cd-flags", {}, ...flags.map((flag) => el("li", {}, icon("warning"), el("span", {}, flag.text))))
        : el("p.cd-note.is-good", {}, icon("check"), t("decide.noFlags")));
  }

  policy() {
    const { policy } = this.data;
    const limit = policy.benefitLimit ?? policy.limitAmount ?? this.data.proposal.limitAmount;
    return el("section.cd-card", {}, el("h3", {}, t("decide.policy")),
      el("dl.cd-list", {},
        ...pair(t("decide.policyNumber"), policy.number), ...pair(t("decide.holder"), policy.holder),
        ...pair(t("decide.period"), `${policy.validFrom} – ${policy.validTo}`),
        ...pair(t("decide.limitOf", t(`benefit.${this.data.claim.benefit}`)), money(limit)),
        ...pair(t("decide.ownShare"), `${policy.coPaymentPercent} %`)));
  }

  facts() {
    const rows = this.data.facts.map((fact) => el("tr", {},
      el("td", {}, fact.typeName), el("th", { scope: "row" }, fact.label), el("td.cd-value", {}, show(amountLike(fact) ? "MONEY" : "", fact.value)),
      el("td", {}, el("span.cd-verdict", { data: { state: fact.verdict } }, t(`verdict.${fact.verdict}`)))));
    return el("section.cd-card", {}, el("h3", {}, t("decide.facts")),
      el("div.cd-table-scroll", { tabindex: "0", role: "region", "aria-label": t("decide.facts") },
        el("table.cd-table", {}, el("thead", {}, el("tr", {}, ...["document", "fact", "value", "verdict"].map((name) => el("th", { scope: "col" }, t(`decide.column.${name}`))))),
          el("tbody", {}, ...rows))));
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
      value: this.work.amount === null ? "" : show("MONEY", String(this.work.amount)), input: () => this.changed(),
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
    this.amountBlock = el("div.cd-form-group", {}, el("label", { for: ids.amount }, t("decide.amount"), el("span.cd-required", {}, " *")),
      el("div.cd-money-row", {}, this.amount, el("span.cd-unit", { "aria-hidden": "true" }, "₫")), this.amountHint, this.amountError);
    this.reasonLabel = el("label", { for: ids.reason });
    this.reasonBlock = el("div.cd-form-group", {}, this.reasonLabel, this.reason, this.reasonError);
    this.noteError = el("p.cd-field-error", { id: ids.noteError, role: "alert" });
    this.noteMark = el("span.cd-required");
    this.noteBlock = el("div.cd-form-group", {}, el("label", { for: ids.note }, t("decide.note"), this.noteMark), this.note, this.noteError);
    return el("section.cd-card.cd-decision", {},
      el("h3", {}, t("decide.decision")),
      el("fieldset.cd-outcome", {}, el("legend.cd-sr", {}, t("decide.decision")),
        ...this.radios.map((radio) => el("label.cd-choice", { data: { value: radio.value } }, radio, icon(radio.value === "approved" ? "check" : "absent"), el("span", {}, t(`decide.${radio.value}`))))),
      this.outcomeError, this.amountBlock, this.reasonBlock, this.noteBlock);
  }

  choose(outcome) {
    this.work.outcome = outcome;
    if (outcome === "approved" && !this.amount.value) {
      this.amount.value = show("MONEY", String(this.data.proposal.payableAmount));
    }
    this.showOutcome();
    this.changed();
  }

  showOutcome() {
    const { outcome } = this.work;
    this.amountBlock.hidden = outcome !== "approved";
    this.reasonBlock.hidden = !outcome || (outcome === "approved" && !this.reduced());
    this.noteBlock.hidden = !outcome;
    this.noteMark.textContent = this.needsNote() ? " *" : "";
    this.reasonLabel.replaceChildren(t(outcome === "declined" ? "decide.reasonDeclined" : "decide.reasonReduced"), outcome === "declined" ? el("span.cd-required", {}, " *") : "");
    const { payableAmount } = this.data.proposal;
    this.amountHint.textContent = t("decide.amountHint", money(payableAmount), money(this.most()));
    this.radios.forEach((radio) => radio.closest(".cd-choice").classList.toggle("is-chosen", radio.checked));
  }

  /** The most that may be approved: neither above the limit nor above what was asked for. */
  most() {
    const { approvableAmount, limitAmount, claimedAmount } = this.data.proposal;
    return approvableAmount ?? Math.min(limitAmount, claimedAmount);
  }

  /** Paying more than proposed, and a reason that is on no list, have to be explained. */
  needsNote() {
    const { outcome, amount, reasonCode } = this.work;
    return outcome === "approved" ? amount !== null && amount > this.data.proposal.payableAmount : outcome === "declined" && reasonCode === "other";
  }

  reduced() {
    const { value, error } = read("MONEY", this.amount.value);
    return !error && value !== "" && Number(value) < this.data.proposal.payableAmount;
  }

  changed() {
    groupWhileTyping(this.amount);
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
    const { value, error } = read("MONEY", this.amount.value);
    if (error || value === "" || Number(value) <= 0) {
      return this.problem(t("decide.needsAmount"), this.amountError, this.amount);
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

function amountLike({ field, kind }) {
  return kind === "MONEY" || /amount|total|sub_total|cost|price/.test(field);
}
