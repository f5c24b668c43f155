/** Asks the auditor for the period of an export, in Tasklist's start dialog. */
import { el, newId } from "./dom.js";
import { head, text } from "./export-texts.js";
import { language } from "./texts.js";

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
      id: newId(name), type: "date", required: true, min: "2000-01-01", max: "2199-12-31",
      value: this.values[name], "aria-describedby": error.id, data: { name },
      input: (event) => { this.values[name] = event.target.value; this.say({}); },
    });
    return el("div.cd-form-group", {},
      el("label", { for: input.id }, text(name), el("span.cd-required", {}, " *")), input, error);
  }

  /** Hands the period to the engine; false keeps the dialog open. */
  submit() {
    if (!this.check()) {
      return false;
    }
    this.variables.variableValue("from", this.values.from);
    this.variables.variableValue("to", this.values.to);
    this.variables.variableValue("language", language());
    return true;
  }

  check() {
    const { from, to } = this.values;
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

function iso(date) {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
}

function today() {
  return iso(new Date());
}

function firstOfMonth() {
  return `${today().slice(0, 8)}01`;
}
