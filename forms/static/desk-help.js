/** The overlay that says what a form asks for and which keys it knows. */
import { button, el, key } from "./dom.js";
import { t } from "./texts.js";

export class Help {
  /** @param parts of the form: texts, keys */
  constructor(root, parts) {
    this.root = root;
    this.parts = parts;
    this.overlay = null;
  }

  toggle() {
    if (this.overlay) {
      this.close();
      return;
    }
    const close = button(".cd-button", { click: () => this.close() }, t("close"));
    const rows = [...this.parts.keys, ["key.complete", "Ctrl", "Enter"], ["key.save", "Ctrl", "S"], ["key.help", "F1"]]
      .map(([text, ...names]) => el("tr", {}, el("th", { scope: "row" }, key(...names.map((name) => t(name)))), el("td", {}, t(text))));
    this.overlay = el("div.cd-overlay", { click: (event) => event.target === this.overlay && this.close() },
      el("div.cd-dialog", { role: "dialog", "aria-modal": "true", "aria-label": t("help") },
        el("h3", {}, t("help")), el("p", {}, t(`${this.parts.texts}.help`)),
        el("table.cd-help-keys", {}, el("tbody", {}, ...rows)), el("div.cd-dialog-actions", {}, close)));
    this.before = document.activeElement;
    this.root.append(this.overlay);
    close.focus();
  }

  close() {
    if (this.overlay) {
      this.overlay.remove();
      this.overlay = null;
      if (this.before && this.before.isConnected) {
        this.before.focus();
      }
    }
  }

  /** Keeps the keys to itself while it is open; gives whether it is. */
  keyDown(event) {
    if (!this.overlay) {
      return false;
    }
    if (event.key === "Escape" || event.key === "F1") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Tab") {
      event.preventDefault();
    }
    return true;
  }
}
