/** Asks why a required field has no value: a few reasons to take, or one's own words. */
import { button, composing, el, newId } from "./dom.js";
import { t } from "./texts.js";

const REASONS = {
  absent: ["missing.torn", "missing.noPlace", "missing.blank"],
  unreadable: ["missing.faded", "missing.covered", "missing.cut", "missing.handwriting"],
};
const LONGEST = 200;

/** Whether words say something at all; the server asks the same. */
export function stated(reason) {
  return /\p{L}.*\p{L}/u.test(reason || "");
}

export class MissingReason {
  /**
   * @param required whether the field needs a reason at all
   * @param actions focused, left, because(text), accept(all), revert, next; recent(): the reason given last on this paper, or ""
   */
  constructor(required, actions) {
    this.required = required;
    this.actions = actions;
    this.shown = false;
    const ids = { input: newId("because"), error: newId("error") };
    this.input = el("input.cd-because", {
      id: ids.input, type: "text", maxlength: LONGEST, autocomplete: "off", "aria-required": "true", "aria-describedby": ids.error,
      placeholder: t("missing.placeholder"), focus: () => actions.focused(), blur: () => actions.left(),
      keydown: (event) => this.keyDown(event), input: (event) => this.changed(event), compositionend: (event) => this.changed(event),
    });
    this.error = el("p.cd-field-error", { id: ids.error, role: "alert" });
    this.offers = el("ol.cd-suggestions", { "aria-label": t("missing.reasons") });
    this.label = el("label", { for: ids.input }, t("missing.why"));
    this.element = el("div.cd-missing-place");
  }

  /** @param settled what the adjuster made of the field, undefined where nothing; @param active whether it is worked on */
  update(settled, active) {
    const known = (this.required && settled && REASONS[settled.action]) || [];
    this.shown = known.length > 0;
    this.reasons = this.shown ? [...new Set([this.actions.recent(), ...known.map((key) => t(key))])].filter(Boolean) : [];
    this.place();
    if (this.shown && this.input.value.trim() !== (settled.reason || "")) {
      this.input.value = settled.reason || "";
    }
    this.complain("");
    this.offers.hidden = !active;
    this.offers.replaceChildren(...this.reasons.map((text, index) => this.offer(text, index + 1)));
  }

  /** In the form only while it is asked, so that a field has one input otherwise. */
  place() {
    if (this.shown !== this.element.hasChildNodes()) {
      this.element.replaceChildren(...(this.shown ? [el("div.cd-missing", {}, this.label, this.input, this.error, this.offers)] : []));
    }
  }

  offer(text, number) {
    return el("li", {}, button(".cd-suggestion", {
      tabindex: "-1", "aria-keyshortcuts": `Alt+${number}`, mousedown: (event) => event.preventDefault(), click: () => this.take(number),
    }, el("kbd", {}, `Alt ${number}`), el("span.cd-suggestion-text", {}, text)));
  }

  lacking() {
    return this.shown && !stated(this.input.value);
  }

  take(number) {
    const text = this.reasons[number - 1];
    if (text) {
      this.input.value = text;
      this.actions.because(this.input.value);
      this.input.focus({ preventScroll: true });
    }
  }

  changed(event) {
    if (!composing(event)) {
      this.actions.because(this.input.value.trim());
    }
  }

  keyDown(event) {
    if (composing(event) || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      this.actions.accept(event.shiftKey);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.actions.revert();
    } else if (event.key === "Tab" && !event.shiftKey && this.actions.next()) {
      event.preventDefault();
    }
  }

  complain(text) {
    this.error.textContent = text;
    if (text) {
      this.input.setAttribute("aria-invalid", "true");
    } else {
      this.input.removeAttribute("aria-invalid");
    }
  }

  focus() {
    this.input.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: "nearest" });
  }
}
