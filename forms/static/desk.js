/**
 * The frame of every task form: heading, language, state of the draft, messages, help, completing.
 * It lies over Tasklist's columns so that papers have room, and can be put back into its column.
 */
import { address, ApiError, get } from "./api.js";
import { claimClock } from "./claim-clock.js";
import { Help } from "./desk-help.js";
import { Message } from "./desk-message.js";
import { Notices } from "./desk-notices.js";
import { Tasklist } from "./desk-tasklist.js";
import { button, composing, el, icon } from "./dom.js";
import { Draft } from "./draft.js";
import { TaskWatch } from "./task-watch.js";
import { language, LANGUAGES, speak, t } from "./texts.js";
import { Window } from "./whole-window.js";
import "./station-texts.js";

const WIDE_KEY = "claimdesk.wide";

export class Desk {
  /**
   * @param form name of the form, which is the last part of its address below /api/tasks/{id}/
   * @param parts render(data, work): builds the body; offender(): problem that forbids completing, or null;
   *     emptyDraft(): shape of a new draft; keys: list of [text key, ...keys] for the help;
   *     leaving(): called before the draft is sent last; closed(): called when the form is gone
   */
  constructor(camForm, root, form, parts) {
    this.camForm = camForm;
    this.root = root;
    this.form = form;
    this.parts = parts;
    this.taskId = camForm.taskId;
    this.draft = new Draft(this.taskId, (state, error) => this.notices.reportDraft(state, error));
    this.work = null;
    this.data = null;
    this.wide = localStorage.getItem(WIDE_KEY) !== "no";
    this.window = new Window(root);
    this.message = new Message();
    this.help = new Help(root, parts);
    this.notices = new Notices(this);
    this.tasklist = new Tasklist(this);
    this.watch = new TaskWatch(this.taskId, (state, error) => this.notices.told(state, error));
  }

  async open() {
    this.frame();
    this.listen();
    this.tasklist.join();
    await this.load();
  }

  /* ---- data ---- */

  async load() {
    this.busy(true);
    try {
      this.data = await get(`/api/tasks/${encodeURIComponent(this.taskId)}/${this.form}?lang=${language()}`);
      if (!this.work) {
        if (this.data.draftRevision !== undefined) {
          this.draft.over(this.data.draftRevision);
        }
        const left = this.draft.leftover();
        this.work = left || this.data.draft || this.parts.emptyDraft();
        if (left) {
          this.draft.change(this.work);
        } else if (this.data.draft) {
          this.notices.reportDraft("restored");
        }
      }
      this.render();
      this.watch.look();
    } catch (error) {
      this.failLoading(error);
    } finally {
      this.busy(false);
    }
  }

  failLoading(error) {
    console.error(error);
    this.body.replaceChildren(
      el("div.cd-empty", { role: "alert" }, icon("warning"),
        el("p", {}, error instanceof ApiError ? error.message : t("error.form")),
        button(".cd-button", { click: () => this.load() }, t("again"))),
    );
  }

  /** Throws away what is open here and shows what was saved last. */
  async reload() {
    this.draft.close();
    this.work = null;
    this.data = null;
    this.hideMessage();
    await this.load();
  }

  /** Called by a form after every change of its work. */
  changed() {
    this.draft.change(this.work);
    if (!this.draft.refused) {
      this.hideMessage();
    }
    this.showProgress();
  }

  /* ---- frame ---- */

  frame() {
    this.root.setAttribute("lang", language());
    this.titleLine = el("h2.cd-title");
    this.facts = el("div.cd-facts");
    this.progress = el("div.cd-progress", { role: "status" });
    this.languages = el("div.cd-languages", { role: "group" });
    this.helpButton = button(".cd-icon-button", { click: () => this.help.toggle() }, icon("help"));
    this.wideButton = button(".cd-icon-button", { click: () => this.setWide(!this.wide) });
    this.completeButton = button(".cd-button.cd-primary", { click: () => this.tasklist.complete() });
    this.body = el("div.cd-body", { "aria-busy": "true" });
    this.root.replaceChildren(
      el("header.cd-head", {},
        el("div.cd-head-text", {}, this.titleLine, this.facts),
        el("div.cd-head-tools", {}, this.progress, this.notices.saved, this.languages, this.helpButton, this.wideButton, this.completeButton)),
      this.notices.claimNotice, this.message.element, this.body,
    );
    this.frameTexts();
    this.setWide(this.wide);
  }

  frameTexts() {
    this.root.setAttribute("lang", language());
    this.titleLine.textContent = t(`${this.parts.texts}.title`);
    this.completeButton.textContent = t("complete");
    label(this.helpButton, t("help"));
    label(this.wideButton, t(this.wide ? "narrow" : "wide"));
    this.languages.setAttribute("aria-label", t("language"));
    this.languages.replaceChildren(...LANGUAGES.map(([code, name, short]) =>
      button(".cd-language", {
        "aria-pressed": String(code === language()), title: name, lang: code, click: () => this.switchLanguage(code),
      }, short)));
    this.notices.fillClaimNotice(null);
  }

  async switchLanguage(code) {
    if (code === language()) {
      return;
    }
    speak(code);
    this.help.close();
    this.hideMessage();
    this.frameTexts();
    this.notices.saved.textContent = "";
    await this.load();
  }

  render() {
    const { claimNumber } = this.data;
    this.facts.replaceChildren(el("a.cd-claim-number", { href: address(`/claims/${encodeURIComponent(claimNumber)}`), target: "_blank", rel: "noopener", title: t("dossierPage") }, claimNumber),
      ...this.parts.facts(this.data).filter(Boolean).map((fact) => el("span", {}, fact)),
      ...(this.data.task ? claimClock(this.data.task, this.data.claim) : []));
    this.parts.render(this.data, this.work);
    this.showProgress();
    this.tasklist.lock();
  }

  showProgress() {
    const progress = this.parts.progress();
    if (!progress) {
      return;
    }
    const { done, total } = progress;
    this.progress.classList.toggle("is-done", done === total);
    this.progress.replaceChildren(
      el("span.cd-progress-track", { "aria-hidden": "true" },
        el("span.cd-progress-bar", { style: { width: `${total ? (100 * done) / total : 100}%` } })),
      el("span", {}, t(`${this.parts.texts}.progress`, done, total)));
  }

  busy(on) {
    this.body.setAttribute("aria-busy", String(on));
    if (on && !this.data) {
      this.body.replaceChildren(el("div.cd-loading", { role: "status" }, el("span.cd-spinner"), t("loading")));
    }
  }

  setWide(wide) {
    this.wide = wide;
    localStorage.setItem(WIDE_KEY, wide ? "yes" : "no");
    this.wideButton.replaceChildren(icon(wide ? "collapse" : "expand"));
    label(this.wideButton, t(wide ? "narrow" : "wide"));
    this.place();
  }

  /** Wide only while the task is the user's own: unclaimed, Tasklist's own controls are needed. */
  place() {
    this.window.fill(this.wide && !this.locked);
    if (this.data && this.parts.resized) {
      this.parts.resized();
    }
  }

  /* ---- messages ---- */

  get locked() {
    return this.tasklist.locked;
  }

  say(kind, text, more = null, action = null) {
    this.message.say(kind, text, more, action);
  }

  hideMessage() {
    this.message.hide();
  }

  /* ---- keys ---- */

  listen() {
    const onKey = (event) => this.keyDown(event);
    const onLeave = () => {
      this.parts.leaving && this.parts.leaving();
      this.draft.leave();
    };
    this.watch.start();
    const onResize = () => this.data && this.parts.resized && this.parts.resized();
    document.addEventListener("keydown", onKey, true);
    window.addEventListener("pagehide", onLeave);
    window.addEventListener("resize", onResize);
    const gone = new MutationObserver(() => {
      if (!this.root.isConnected) {
        gone.disconnect();
        document.removeEventListener("keydown", onKey, true);
        window.removeEventListener("pagehide", onLeave);
        window.removeEventListener("resize", onResize);
        onLeave();
        this.watch.stop();
        this.window.leave();
        this.parts.closed && this.parts.closed();
      }
    });
    gone.observe(document.body, { childList: true, subtree: true });
  }

  keyDown(event) {
    if (composing(event) || this.locked || !this.data || document.querySelector(".modal.in")) {
      return;
    }
    if (this.help.keyDown(event)) {
      return;
    }
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement && document.activeElement.tagName);
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "F1" || (event.key === "?" && !typing)) {
      this.handled(event, () => this.help.toggle());
    } else if (control && !event.altKey && event.code === "KeyS") {
      this.handled(event, () => this.draft.flush().then(() => this.notices.reportDraft("saved"), () => {}));
    } else if (control && event.key === "Enter") {
      this.handled(event, () => this.tasklist.complete());
    } else if (this.parts.keyDown) {
      this.parts.keyDown(event, typing);
    }
  }

  handled(event, action) {
    event.preventDefault();
    event.stopPropagation();
    action();
  }
}

function label(element, text) {
  element.setAttribute("aria-label", text);
  element.setAttribute("title", text);
}
