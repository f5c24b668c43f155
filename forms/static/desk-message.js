/** The line under a form's heading that says what went wrong or what was done. */
import { button, el, icon } from "./dom.js";
import { t } from "./texts.js";

export class Message {
  constructor() {
    this.element = el("div.cd-message", { hidden: true });
  }

  /** Why it is said: "draft" where the draft could not be saved, "" otherwise. */
  get cause() {
    return this.element.dataset.cause || "";
  }

  set cause(cause) {
    this.element.dataset.cause = cause;
  }

  /** @param kind "error" or "info"; @param action an element to press, or null */
  say(kind, text, more = null, action = null) {
    this.element.className = `cd-message is-${kind}`;
    this.element.setAttribute("role", kind === "error" ? "alert" : "status");
    this.element.dataset.cause = "";
    this.element.replaceChildren(icon(kind === "error" ? "warning" : "info"),
      el("div.cd-message-text", {}, el("strong", {}, text), more && el("span", {}, ` ${more}`)), action || "",
      button(".cd-icon-button", { "aria-label": t("close"), title: t("close"), click: () => this.hide() }, icon("absent")));
    this.element.hidden = false;
  }

  hide() {
    this.element.hidden = true;
  }
}
