/** Asks the auditor for the period of an export, in Tasklist's start dialog. */
import { el, newId } from "./dom.js";
import { head, text } from "./export-texts.js";
import { language } from "./texts.js";
import { read } from "./values.js";

export function open(camForm, root) {
  return new PeriodForm(camForm, root).show();
}

class PeriodForm {
  constructor(camForm, root) {
    this.root = root;
    this.variables = camForm.variableManager;
    this.values = { from: firstOfMonth(), to: today() };
    this.errors = {};
    for (const name of ["from", "to", "language"]) {
      this.variables.createVariable({ name, type: "String", value: null });
    }
    camForm.claimdesk = { submit: () => this.submit() };
    this.guardStart(root.closest(".modal-content"));
  }

  /** Tasklist cannot submit again once a submission was refused: a wrong period must not reach it. */
  guardStart(dialog) {
    if (dialog) {
      dialog.addEventListener("click", (event) => {
        const start = event.target.closest(".modal-footer .btn-primary");
        if (start && this.root.isConnected && !this.check()) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
      }, true);
    }
  }

  show() {
    this.root.setAttribute("lang", language());
    this.root.classList.add("is-dialog");
    this.root.replaceChildren(
      head(text("title"), () => this.show()),
      el("div.cd-filing", {},
        el("div.cd-columns", {}, this.day("from"), this.day("to")),
        el("p.cd-hint", { style: { marginTop: "14px" } }, text("hint"))));
  }

  day(name) {
    const error = el("p.cd-field-error", { id: newId("error"), role: "alert", data: { error: name } }, this.errors[name] || "");
    const input = el("input.cd-input", {
      id: newId(name), type: "text", inputmode: "numeric", autocomplete: "off", required: true, placeholder: text("form"),
      value: this.values[name], "aria-describedby": error.id, data: { name },
      input: (event) => { this.values[name] = event.target.value; this.say({}); },
      blur: (event) => { event.target.value = this.values[name] = read("DATE", event.target.value).value; },
    });
    return el("div.cd-form-group", {},
      el("label", { for: input.id }, text(name), el("span.cd-required", {}, " *")), input, error);
  }

  /** Hands the period to the engine; false keeps the dialog open. */
  submit() {
    if (!this.check()) {
      return false;
    }
    this.variables.variableValue("from", iso(this.values.from));
    this.variables.variableValue("to", iso(this.values.to));
    this.variables.variableValue("language", language());
    return true;
  }

  check() {
    const from = iso(this.values.from);
    const to = iso(this.values.to);
    const errors = {};
    if (!from) {
      errors.from = text("missing");
    }
    if (!to) {
      errors.to = text("missing");
    } else if (from && to < from) {
      errors.to = text("outOfOrder");
    }
    this.say(errors);
    return !Object.keys(errors).length;
  }

  say(errors) {
    this.errors = errors;
    this.root.querySelectorAll("[data-error]").forEach((place) => {
      place.textContent = errors[place.dataset.error] || "";
    });
    const inputs = [...this.root.querySelectorAll("[data-name]")];
    inputs.forEach((input) => input.toggleAttribute("aria-invalid", Boolean(errors[input.dataset.name])));
    const wrong = inputs.find((input) => errors[input.dataset.name]);
    if (wrong) {
      wrong.focus();
    }
  }
}

/** yyyy-MM-dd of a day as people type it; empty where it is none of this century or the next. */
function iso(typed) {
  const { value, error } = read("DATE", typed);
  const parts = error ? null : /^(\d{2})\/(\d{2})\/(2[01]\d{2})$/.exec(value);
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : "";
}

/** Today in Vietnam, dd/MM/yyyy. */
function today() {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric" })
    .format(new Date());
}

function firstOfMonth() {
  return `01${today().slice(2)}`;
}
