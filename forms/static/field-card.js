/** One field: what was read, how sure the engine is and why a human is asked, and the input. */
import { button, composing, el, icon, newId } from "./dom.js";
import { MissingReason } from "./missing-reason.js";
import { crop } from "./page-picture.js";
import { suggestionList } from "./suggestions.js";
import { language, t } from "./texts.js";
import { checkDigit, groupWhileTyping, read, show } from "./values.js";

const LONG = new Set(["TEXT", "ADDRESS"]);
const MODES = { DATE: "text", PHONE: "tel", EMAIL: "email" };
const MARKS = { confirm: "check", correct: "check", absent: "absent", unreadable: "blurred" };
/** Kinds with few values, by the value kept: the key of its text. */
const CHOICES = {
  GENDER: { Nam: "gender.male", "Nữ": "gender.female" },
  YES_NO: { "Có": "yes", "Không": "no" },
};

export class FieldCard {
  /** @param actions focused, left, typed, accept, next, absent, unreadable, because, recent, revert, take, suggestions */
  constructor({ field, page }, work, actions) {
    this.field = field;
    this.page = page;
    this.work = work;
    this.actions = actions;
    this.build();
    this.update();
  }

  build() {
    const { field } = this;
    const ids = { input: newId("field"), why: newId("why"), error: newId("error"), live: newId("live") };
    this.input = this.makeInput(ids);
    this.error = el("p.cd-field-error", { id: ids.error, role: "alert" });
    this.live = el("div.cd-live", { id: ids.live, "aria-live": "polite" });
    this.mark = el("span.cd-mark");
    this.cropPlace = el("div.cd-crop-place");
    this.offers = el("div.cd-offers");
    this.missing = new MissingReason(field.required, { ...this.actions, revert: () => this.revert() });
    this.element = el("div.cd-field", { data: { field: field.id } },
      el("div.cd-field-head", {},
        el("label", { for: ids.input }, field.label, field.required && el("span.cd-required", { title: t("required") }, " *")),
        field.otherLabel && field.otherLabel !== field.label
          ? el("span.cd-other-label", { lang: language() === "vi" ? "en" : "vi" }, field.otherLabel) : "",
        this.mark, el("span.cd-spring"), confidence(field)),
      this.cropPlace,
      el("div.cd-field-row", {}, this.input, this.tools()),
      this.live, this.error, this.missing.element,
      el("div.cd-why", { id: ids.why },
        field.reasons.length ? el("ul", {}, ...field.reasons.map((reason) => el("li", {}, reason))) : "",
        field.raw && field.raw !== show(field.kind, field.value)
          ? el("p.cd-raw", {}, el("span", {}, t("review.raw")), " ", el("q", {}, field.raw)) : ""),
      this.offers);
    this.element.addEventListener("mousedown", (event) => {
      if (!event.target.closest("input, textarea, select, button, label, .cd-why, .cd-offers, .cd-missing")) {
        event.preventDefault();
        this.focus();
      }
    });
  }

  tools() {
    const { field, actions } = this;
    const tool = (name, text, keys, action) =>
      button(".cd-icon-button", { "aria-label": t(text), title: `${t(text)} (${keys})`, tabindex: "-1", mousedown: (event) => event.preventDefault(), click: action }, icon(name));
    return el("div.cd-field-tools", {},
      tool("check", "review.accept", "Enter", () => actions.accept()),
      tool("absent", "review.absent", "Alt+X", () => actions.absent()),
      tool("blurred", "review.cannotRead", "Alt+U", () => actions.unreadable()),
      tool("undo", "review.revert", "Esc", () => this.revert()));
  }

  makeInput(ids) {
    const { field, actions } = this;
    const common = {
      id: ids.input, "aria-describedby": `${ids.why} ${ids.live} ${ids.error}`, "aria-required": String(field.required),
      autocomplete: "off", spellcheck: "false", data: { kind: field.kind },
      focus: () => actions.focused(), keydown: (event) => this.keyDown(event),
    };
    const choices = CHOICES[field.kind];
    if (choices) {
      const known = ["", ...Object.keys(choices)];
      const values = field.value && !known.includes(field.value) ? [...known, field.value] : known;
      return el("select.cd-input", { ...common, change: () => actions.typed("typed"), blur: () => actions.left() },
        ...values.map((value) => el("option", { value }, choices[value] ? t(choices[value]) : value || "–")));
    }
    const changed = { input: (event) => this.changed(event), compositionend: (event) => this.changed(event) };
    const left = () => {
      this.tidy();
      actions.left();
    };
    if (LONG.has(field.kind)) {
      return el("textarea.cd-input", { ...common, ...changed, rows: "1", blur: left });
    }
    return el("input.cd-input", { ...common, ...changed, type: "text", inputmode: MODES[field.kind], blur: left });
  }

  changed(event) {
    if (composing(event)) {
      return;
    }
    if (this.field.kind === "MONEY") {
      groupWhileTyping(event);
    }
    this.grow();
    this.fail("");
    this.actions.typed("typed");
    this.showLive();
  }

  keyDown(event) {
    if (composing(event) || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const { actions } = this;
    if (event.key === "Enter") {
      event.preventDefault();
      actions.accept(event.shiftKey);
    } else if (event.key === "Tab" && !event.shiftKey && !this.missing.lacking() && actions.next()) {
      event.preventDefault();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.revert();
    }
  }

  revert() {
    this.actions.revert();
    this.input.focus({ preventScroll: true });
    this.input.select && this.input.select();
  }

  /* ---- value ---- */

  text() {
    return this.input.value.trim();
  }

  original() {
    return show(this.field.kind, this.field.value);
  }

  /** What stands in the input: {value, error, unchanged}. An untouched reading is taken as it is. */
  read() {
    const text = this.text();
    if (text === this.original().trim()) {
      return { value: this.field.value || "", error: null, unchanged: true };
    }
    const reading = read(this.field.kind, text);
    return { ...reading, unchanged: reading.value === (this.field.value || "") };
  }

  /** Puts a value from elsewhere into the input. */
  put(value, how) {
    this.input.value = show(this.field.kind, value);
    this.grow();
    this.fail("");
    this.actions.typed(how);
    this.showLive();
  }

  /** Shows the loosely typed value in its proper form. */
  tidy() {
    const { value, error } = this.read();
    if (!error && value) {
      this.input.value = show(this.field.kind, value);
    }
  }

  /* ---- showing ---- */

  update() {
    const settled = this.work.fields[this.field.id];
    const typed = this.work.typed[this.field.id];
    if (document.activeElement !== this.input || typed === undefined) {
      const value = settled ? show(this.field.kind, settled.value) : typed !== undefined ? typed : this.original();
      if (this.input.value !== value) {
        this.input.value = value;
      }
    }
    this.missing.update(settled, this.active);
    const open = typed !== undefined || this.missing.lacking();
    this.element.dataset.state = open ? "typed" : settled ? settled.action : this.field.verdict;
    this.mark.replaceChildren(...this.marked(settled, typed));
    this.input.placeholder = this.placeholder(settled);
    this.fail("");
    this.live.replaceChildren();
    if (typed !== undefined) {
      this.showLive();
    }
    this.grow();
  }

  marked(settled, typed) {
    if (settled) {
      return this.missing.lacking() ? [t("missing.open")] : [icon(MARKS[settled.action] || "check"), t(`state.${settled.action}`)];
    }
    return typed !== undefined ? [t("state.typed")] : [];
  }

  placeholder(settled) {
    if (settled && (settled.action === "absent" || settled.action === "unreadable")) {
      return t(`state.${settled.action}`);
    }
    if (this.field.kind === "DATE") {
      return t("review.datePlaceholder");
    }
    return this.field.verdict === "review" ? t(this.field.required ? "missing.orElse" : "review.emptyPlaceholder") : "";
  }

  /** What becomes of the text and whether its check digit holds, at once; the server adds the rest. */
  showLive(remarks = []) {
    const { value, error } = this.read();
    const proper = show(this.field.kind, value);
    const digit = error ? null : checkDigit(this.field.kind, value);
    this.live.replaceChildren(
      ...(error && this.text() ? [remark(t(error), false)] : []),
      ...(!error && proper && proper !== this.text() ? [el("span.cd-proper", {}, "→ ", el("strong", {}, proper))] : []),
      ...(digit ? [remark(t(digit.text), digit.holds)] : []),
      ...remarks.filter(({ text }) => !digit || text !== t(digit.text)).map(({ text, holds }) => remark(text, holds)));
  }

  fail(text) {
    this.error.textContent = text;
    if (text) {
      this.input.setAttribute("aria-invalid", "true");
    } else {
      this.input.removeAttribute("aria-invalid");
    }
  }

  /**
   * Shows what is wrong with a value. A second Enter on the same value says that the paper shows it
   * so; amounts and numbers are reckoned with and have to be right.
   */
  insists(reading) {
    const reckoned = this.field.kind === "MONEY" || this.field.kind === "NUMBER";
    if (!reckoned && this.doubted === reading.value) {
      return true;
    }
    this.live.replaceChildren();
    this.fail(reckoned ? t(reading.error) : `${t(reading.error)} ${t("review.asPrinted")}`);
    this.doubted = reading.value;
    return false;
  }

  setActive(active) {
    this.element.classList.toggle("is-active", active);
    const picture = active ? crop(this.page, this.field.box, Math.max(200, this.element.clientWidth - 26), 76) : null;
    this.cropPlace.replaceChildren(...(picture ? [picture] : []));
    this.active = active;
    this.missing.update(this.work.fields[this.field.id], active);
    this.showOffers();
  }

  showOffers(note = "") {
    const list = this.active && !this.missing.shown ? suggestionList(this.actions.suggestions(), this.field.kind, (one) => this.actions.take(one)) : null;
    this.offers.replaceChildren(...(this.active && note ? [el("p.cd-offer-note", { role: "status" }, note)] : []), ...(list ? [list] : []));
  }

  /** To the value, or to the reason that it lacks. */
  focus() {
    if (this.missing.lacking()) {
      this.missing.focus();
      return;
    }
    this.input.focus({ preventScroll: true });
    if (this.input.select) {
      this.input.select();
    }
    this.grow();
    this.element.scrollIntoView({ block: "nearest" });
  }

  grow() {
    if (this.input.tagName === "TEXTAREA" && this.input.isConnected) {
      this.input.style.height = "auto";
      this.input.style.height = `${Math.min(Math.max(this.input.scrollHeight + 2, 34), 120)}px`;
    }
  }
}

function remark(text, holds) {
  return el("span.cd-remark", { data: { state: holds ? "good" : "bad" } }, icon(holds ? "check" : "warning"), el("span", {}, text));
}

/** A quiet bar with its number; says so where the engine gave none for what it read. */
function confidence({ confidence: score, threshold, value }) {
  if (score === null || score === undefined) {
    return value ? el("span.cd-confidence.is-none", {}, t("review.noConfidence")) : "";
  }
  const percent = Math.floor(score * 100);
  const low = threshold !== null && threshold !== undefined && score < threshold;
  const title = threshold ? t("review.confidence", percent, Math.round(threshold * 100)) : t("review.confidenceOnly", percent);
  return el("span.cd-confidence", { title, class: `cd-confidence${low ? " is-low" : ""}`, role: "img", "aria-label": title },
    el("span.cd-confidence-track", {}, el("span.cd-confidence-bar", { style: { width: `${percent}%` } })),
    el("span", { "aria-hidden": "true", lang: language() }, `${percent} %`));
}
