/** Files a claim from Tasklist's start dialog: the papers go to the same interface as any caller's. */
import { post } from "./api.js";
import { button, el, icon, newId } from "./dom.js";
import { language, LANGUAGES, speak, t } from "./texts.js";
import { groupWhileTyping, read, tidyAmount } from "./values.js";

const BENEFITS = ["outpatient", "inpatient", "surgery", "accident"];
const ACCEPTED = ".pdf,.jpg,.jpeg,.png,.tif,.tiff,.xml";

export function open(camForm, root) {
  return new Filing(camForm, root).show();
}

class Filing {
  constructor(camForm, root) {
    this.root = root;
    this.camForm = camForm;
    this.files = [];
    this.values = { policyNumber: "", insuredName: "", benefit: "outpatient", claimedAmount: "", reference: "" };
    this.errors = {};
    this.fileErrors = new Map();
    this.state = "editing";
    camForm.claimdesk = { submit: () => this.submitFromTasklist() };
    const dialog = root.closest(".modal-content");
    const start = dialog && dialog.querySelector('.modal-footer [ng-click="startProcess()"], .modal-footer .btn-primary');
    if (start) {
      start.classList.add("claimdesk-hidden");
    }
    root.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.tagName === "INPUT" && event.target.type !== "file" && !event.isComposing) {
        event.preventDefault();
        this.file();
      }
    });
  }

  /** Tasklist must not start the process itself: the interface does that once the papers are kept. */
  submitFromTasklist() {
    this.file();
    return false;
  }

  show() {
    this.root.setAttribute("lang", language());
    this.root.classList.add("is-dialog");
    this.root.replaceChildren(
      el("div.cd-filing-head", {}, el("h2.cd-title", {}, t("file.title")),
        el("div.cd-languages", { role: "group", "aria-label": t("language") }, ...LANGUAGES.map(([code, name, short]) =>
          button(".cd-language", { "aria-pressed": String(code === language()), title: name, lang: code, click: () => { speak(code); this.show(); } }, short)))),
      this.state === "filed" ? this.filedPanel() : this.editor());
  }

  editor() {
    this.message = el("div.cd-message.is-error", { role: "alert", hidden: true });
    this.sendButton = button(".cd-button.cd-primary", { click: () => this.file() }, t("file.send"));
    this.fileList = el("ul.cd-files");
    const body = el("div.cd-filing", {}, this.message,
      el("div.cd-columns", {}, this.text("policyNumber", true), this.text("insuredName", true)),
      el("div.cd-columns", {}, this.benefit(), this.amount()),
      this.text("reference", false),
      this.drop(), this.fileList,
      el("div.cd-filing-actions", {}, el("span.cd-hint", {}, t("file.hint")), this.sendButton));
    this.showFiles();
    return body;
  }

  /* ---- inputs ---- */

  group(name, input, required, hint = null) {
    const error = el("p.cd-field-error", { id: newId("error"), role: "alert", data: { error: name } }, this.errors[name] || "");
    input.setAttribute("aria-describedby", error.id);
    input.dataset.name = name;
    return el("div.cd-form-group", {}, el("label", { for: input.id }, t(`file.${name}`), required && el("span.cd-required", {}, " *")), hint ? el("div.cd-money-row", {}, input, hint) : input, error);
  }

  text(name, required) {
    return this.group(name, el("input.cd-input", {
      id: newId(name), type: "text", autocomplete: "off", spellcheck: "false", value: this.values[name],
      placeholder: name === "reference" ? t("file.referenceHint") : null, input: (event) => this.changed(name, event.target),
    }), required);
  }

  benefit() {
    const select = el("select.cd-input", { id: newId("benefit"), change: (event) => this.changed("benefit", event.target) },
      ...BENEFITS.map((value) => el("option", { value }, t(`benefit.${value}`))));
    select.value = this.values.benefit;
    return this.group("benefit", select, true);
  }

  amount() {
    const input = el("input.cd-input.cd-money", {
      id: newId("amount"), type: "text", inputmode: "numeric", autocomplete: "off", value: this.values.claimedAmount,
      input: (event) => { groupWhileTyping(event); this.changed("claimedAmount", event.target); },
      change: (event) => { tidyAmount(event.target); this.changed("claimedAmount", event.target); },
    });
    return this.group("claimedAmount", input, true, el("span.cd-unit", { "aria-hidden": "true" }, "₫"));
  }

  changed(name, input) {
    this.values[name] = input.value;
    delete this.errors[name];
    input.removeAttribute("aria-invalid");
    const place = this.root.querySelector(`[data-error="${name}"]`);
    if (place) {
      place.textContent = "";
    }
  }

  drop() {
    const picker = el("input.cd-sr", { type: "file", id: newId("files"), multiple: true, accept: ACCEPTED, change: () => { this.add(picker.files); picker.value = ""; } });
    const area = el("label.cd-drop", { for: picker.id }, icon("upload"), el("strong", {}, t("file.drop")), el("span", {}, t("file.formats")));
    const over = (on) => (event) => { event.preventDefault(); area.classList.toggle("is-over", on); };
    area.addEventListener("dragover", over(true));
    area.addEventListener("dragleave", over(false));
    area.addEventListener("drop", (event) => { over(false)(event); this.add(event.dataTransfer.files); });
    const error = el("p.cd-field-error", { role: "alert", data: { error: "files" } }, this.errors.files || "");
    return el("div.cd-form-group", {}, picker, area, error);
  }

  add(files) {
    for (const file of files) {
      if (!this.files.some((known) => known.name === file.name && known.size === file.size)) {
        this.files.push(file);
      }
    }
    delete this.errors.files;
    this.root.querySelector('[data-error="files"]').textContent = "";
    this.showFiles();
  }

  showFiles() {
    this.fileList.replaceChildren(...this.files.map((file) => el("li", { class: this.fileErrors.has(file.name) ? "is-wrong" : null },
      icon("file"), el("span.cd-file-name", {}, file.name), el("span.cd-file-size", {}, size(file.size)),
      button(".cd-icon-button", { "aria-label": t("file.remove", file.name), title: t("file.remove", file.name), click: () => this.remove(file) }, icon("absent")),
      this.fileErrors.has(file.name) ? el("span.cd-field-error", { role: "alert" }, this.fileErrors.get(file.name)) : "")));
  }

  remove(file) {
    this.files = this.files.filter((known) => known !== file);
    this.fileErrors.delete(file.name);
    this.showFiles();
  }

  /* ---- sending ---- */

  check() {
    const { policyNumber, insuredName, claimedAmount } = this.values;
    const amount = read("MONEY", claimedAmount);
    this.errors = {};
    if (!policyNumber.trim()) {
      this.errors.policyNumber = t("error.required");
    }
    if (!insuredName.trim()) {
      this.errors.insuredName = t("error.required");
    }
    if (amount.error || amount.value === "" || Number(amount.value) <= 0) {
      this.errors.claimedAmount = t("file.needsAmount");
    }
    if (!this.files.length) {
      this.errors.files = t("file.needsFiles");
    }
    this.root.querySelectorAll("[data-error]").forEach((place) => { place.textContent = this.errors[place.dataset.error] || ""; });
    const wrong = [...this.root.querySelectorAll("[data-name]")].filter((input) => this.errors[input.dataset.name]);
    wrong.forEach((input) => input.setAttribute("aria-invalid", "true"));
    if (wrong[0]) {
      wrong[0].focus();
    }
    return !Object.keys(this.errors).length;
  }

  async file() {
    if (this.state !== "editing" || !this.check()) {
      return;
    }
    this.busy(true);
    this.fileErrors.clear();
    try {
      this.filed = await post("/api/claims", this.parcel());
      this.state = "filed";
      this.show();
      this.root.querySelector(".cd-filed").focus();
    } catch (error) {
      this.busy(false);
      this.refused(error);
    }
  }

  parcel() {
    const { policyNumber, insuredName, benefit, claimedAmount, reference } = this.values;
    const claim = {
      policyNumber: policyNumber.trim(), insuredName: insuredName.normalize("NFC").trim(), lineOfBusiness: "health", benefit,
      claimedAmount: Number(read("MONEY", claimedAmount).value),
    };
    if (reference.trim()) {
      claim.reference = reference.trim();
    }
    const form = new FormData();
    form.append("claim", new Blob([JSON.stringify(claim)], { type: "application/json" }));
    this.files.forEach((file) => form.append("files", file, file.name));
    return form;
  }

  busy(on) {
    this.state = on ? "sending" : "editing";
    this.sendButton.disabled = on;
    this.sendButton.replaceChildren(...(on ? [el("span.cd-spinner"), t("file.sending")] : [t("file.send")]));
    this.message.hidden = true;
  }

  /** The server names the file at fault where there is one. */
  refused(error) {
    const name = error.problem && (error.problem.file || error.problem.fileName);
    if (name && this.files.some((file) => file.name === name)) {
      this.fileErrors.set(name, error.message.startsWith(`${name}: `) ? error.message.slice(name.length + 2) : error.message);
      this.showFiles();
    }
    this.message.replaceChildren(icon("warning"), el("div.cd-message-text", {}, el("strong", {}, t("file.refused")), el("span", {}, ` ${error.message}`)));
    this.message.hidden = false;
    this.message.scrollIntoView({ block: "nearest" });
  }

  filedPanel() {
    return el("div.cd-filed", { role: "status", tabindex: "-1" }, icon("check"),
      el("p", {}, t("file.filed")), el("p.cd-filed-number", {}, this.filed.claimNumber), el("p.cd-hint", {}, t("file.filedHint")),
      button(".cd-button", { click: () => this.again() }, t("file.again")));
  }

  again() {
    this.files = [];
    this.values = { ...this.values, insuredName: "", claimedAmount: "", reference: "" };
    this.state = "editing";
    this.show();
  }
}

function size(bytes) {
  return bytes >= 1048576 ? `${(bytes / 1048576).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
