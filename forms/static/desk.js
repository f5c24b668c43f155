/**
 * The frame of every task form: heading, language, state of the draft, messages, help, completing.
 * It lies over Tasklist's columns so that papers have room, and can be put back into its column.
 */
import { address, ApiError, get, me } from "./api.js";
import { claimClock } from "./claim-clock.js";
import { button, composing, el, icon, key } from "./dom.js";
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
    this.draft = new Draft(this.taskId, (state, error) => this.reportDraft(state, error));
    this.work = null;
    this.data = null;
    this.wide = localStorage.getItem(WIDE_KEY) !== "no";
    this.window = new Window(root);
    this.watch = new TaskWatch(this.taskId, (state, error) => this.told(state, error));
  }

  async open() {
    this.frame();
    this.listen();
    this.joinTasklist();
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
          this.reportDraft("restored");
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
    this.saved = el("div.cd-saved", { role: "status", "aria-live": "polite" });
    this.languages = el("div.cd-languages", { role: "group" });
    this.helpButton = button(".cd-icon-button", { click: () => this.toggleHelp() }, icon("help"));
    this.wideButton = button(".cd-icon-button", { click: () => this.setWide(!this.wide) });
    this.completeButton = button(".cd-button.cd-primary", { click: () => this.complete() });
    this.message = el("div.cd-message", { hidden: true });
    this.claimNotice = el("div.cd-claim-notice", { hidden: true });
    this.body = el("div.cd-body", { "aria-busy": "true" });
    this.root.replaceChildren(
      el("header.cd-head", {},
        el("div.cd-head-text", {}, this.titleLine, this.facts),
        el("div.cd-head-tools", {}, this.progress, this.saved, this.languages, this.helpButton, this.wideButton, this.completeButton)),
      this.claimNotice, this.message, this.body,
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
    this.fillClaimNotice(null);
  }

  async switchLanguage(code) {
    if (code === language()) {
      return;
    }
    speak(code);
    this.closeHelp();
    this.hideMessage();
    this.frameTexts();
    this.saved.textContent = "";
    await this.load();
  }

  render() {
    const { claimNumber } = this.data;
    this.facts.replaceChildren(el("a.cd-claim-number", { href: address(`/claims/${encodeURIComponent(claimNumber)}`), target: "_blank", rel: "noopener", title: t("dossierPage") }, claimNumber),
      ...this.parts.facts(this.data).filter(Boolean).map((fact) => el("span", {}, fact)),
      ...(this.data.task ? claimClock(this.data.task, this.data.claim) : []));
    this.parts.render(this.data, this.work);
    this.showProgress();
    this.lock();
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

  reportDraft(state, error) {
    this.saved.dataset.state = state;
    this.saved.textContent = t(`draft.${state}`);
    if (state === "failed") {
      this.sayFailed(error);
    } else if (state === "saved" && this.message.dataset.cause === "draft") {
      this.hideMessage();
    }
    this.message.dataset.cause = state === "failed" ? "draft" : this.message.dataset.cause || "";
  }

  sayFailed(error) {
    if (this.draft.refused) {
      this.say("error", error.message, null, button(".cd-button", { click: () => this.reload() }, t("task.reload")));
    } else if (error.status === 401) {
      this.say("error", error.message, t("draft.kept"),
        el("a.cd-button", { href: document.location.pathname, target: "_blank", rel: "noopener" }, t("task.login")));
    } else {
      this.say("error", error.message, t("draft.kept"));
    }
  }

  /** What the watch saw; a message stays until the matter is settled. */
  async told(state, error) {
    if (error || !this.data || this.sendingAll) {
      return;
    }
    const user = await me();
    const another = state.assignee && user && state.assignee !== user ? state.assignee : null;
    this.fillClaimNotice(another);
    if (this.locked) {
      return;
    }
    if (!state.open) {
      this.say("error", t("task.gone"));
    } else if (another) {
      this.say("error", t("task.of", another));
    } else if (this.draft.revision !== null && state.revision > this.draft.revision && !this.draft.sending) {
      this.say("error", t(state.savedBy === user ? "task.newerOwn" : "task.newer", state.savedBy), null,
        button(".cd-button", { click: () => this.reload() }, t("task.reload")));
    }
  }

  /** @param another who has the task, or null where nobody has */
  fillClaimNotice(another) {
    this.claimNotice.replaceChildren(icon("lock"), el("span", {}, another ? t("task.taken", another) : t("claimFirst")),
      another ? "" : button(".cd-button.cd-primary.cd-claim", { click: () => this.claimTask() }, t("claim")));
  }

  /** @param kind "error" or "info"; @param action an element to press, or null */
  say(kind, text, more = null, action = null) {
    this.message.className = `cd-message is-${kind}`;
    this.message.setAttribute("role", kind === "error" ? "alert" : "status");
    this.message.dataset.cause = "";
    this.message.replaceChildren(icon(kind === "error" ? "warning" : "info"),
      el("div.cd-message-text", {}, el("strong", {}, text), more && el("span", {}, ` ${more}`)), action || "",
      button(".cd-icon-button", { "aria-label": t("close"), title: t("close"), click: () => this.hideMessage() }, icon("absent")));
    this.message.hidden = false;
  }

  hideMessage() {
    this.message.hidden = true;
  }

  /* ---- help ---- */

  toggleHelp() {
    if (this.help) {
      this.closeHelp();
      return;
    }
    const close = button(".cd-button", { click: () => this.closeHelp() }, t("close"));
    const rows = [...this.parts.keys, ["key.complete", "Ctrl", "Enter"], ["key.save", "Ctrl", "S"], ["key.help", "F1"]]
      .map(([text, ...names]) => el("tr", {}, el("th", { scope: "row" }, key(...names)), el("td", {}, t(text))));
    this.help = el("div.cd-overlay", { click: (event) => event.target === this.help && this.closeHelp() },
      el("div.cd-dialog", { role: "dialog", "aria-modal": "true", "aria-label": t("help") },
        el("h3", {}, t("help")), el("p", {}, t(`${this.parts.texts}.help`)),
        el("table.cd-help-keys", {}, el("tbody", {}, ...rows)), el("div.cd-dialog-actions", {}, close)));
    this.beforeHelp = document.activeElement;
    this.root.append(this.help);
    close.focus();
  }

  closeHelp() {
    if (this.help) {
      this.help.remove();
      this.help = null;
      if (this.beforeHelp && this.beforeHelp.isConnected) {
        this.beforeHelp.focus();
      }
    }
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
    if (this.help) {
      if (event.key === "Escape" || event.key === "F1") {
        event.preventDefault();
        event.stopPropagation();
        this.closeHelp();
      } else if (event.key === "Tab") {
        event.preventDefault();
      }
      return;
    }
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement && document.activeElement.tagName);
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "F1" || (event.key === "?" && !typing)) {
      this.handled(event, () => this.toggleHelp());
    } else if (control && !event.altKey && event.code === "KeyS") {
      this.handled(event, () => this.draft.flush().then(() => this.reportDraft("saved"), () => {}));
    } else if (control && event.key === "Enter") {
      this.handled(event, () => this.complete());
    } else if (this.parts.keyDown) {
      this.parts.keyDown(event, typing);
    }
  }

  handled(event, action) {
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  /* ---- Tasklist ---- */

  joinTasklist() {
    this.frameOfTasklist = this.root.closest("[cam-tasklist-form]") || this.root.parentElement;
    const actions = this.frameOfTasklist.querySelector(".form-actions");
    if (actions) {
      actions.classList.add("claimdesk-hidden");
    }
    this.camForm.claimdesk = { submit: () => this.submit() };
    const send = this.camForm.submitVariables.bind(this.camForm);
    this.camForm.submitVariables = (done) => this.sendAll(send, done);
    this.lock();
    new MutationObserver(() => this.lock()).observe(this.frameOfTasklist, {
      attributes: true, attributeFilter: ["class"], subtree: true, childList: false,
    });
  }

  lock() {
    const locked = Boolean(this.root.closest(".disabled-form"));
    if (locked !== this.locked) {
      this.locked = locked;
      this.claimNotice.hidden = !locked;
      this.root.classList.toggle("is-locked", locked);
      this.completeButton.disabled = locked;
      this.body.inert = locked;
      this.place();
      if (!locked && this.data && this.parts.unlocked) {
        this.parts.unlocked();
        this.takeFocusBack();
      }
    }
  }

  /** Tasklist moves the focus to its own controls a moment after a task was claimed. */
  takeFocusBack() {
    [150, 500].forEach((wait) => setTimeout(() => {
      if (!this.locked && this.root.isConnected && !this.root.contains(document.activeElement)) {
        this.parts.unlocked();
      }
    }, wait));
  }

  claimTask() {
    const claim = document.querySelector('.column-right [ng-click="claim()"], [cam-tasklist-task] [ng-click="claim()"]');
    if (claim) {
      claim.click();
    }
  }

  /** Presses Tasklist's own button, so that its list moves on as usual. */
  complete() {
    const own = this.frameOfTasklist.querySelector('.form-actions [ng-click="complete()"]');
    if (own && !own.disabled && !this.locked) {
      own.click();
    } else {
      this.camForm.submit(() => {});
    }
  }

  /** Asked by Tasklist before it completes the task; false forbids it. */
  submit() {
    if (!this.data || this.locked) {
      return false;
    }
    const offender = this.parts.offender();
    if (offender) {
      this.say("error", offender.text, offender.more);
      offender.focus();
      return false;
    }
    this.hideMessage();
    return true;
  }

  async sendAll(send, done) {
    this.completeButton.disabled = true;
    this.sendingAll = true;
    this.parts.leaving && this.parts.leaving();
    try {
      await this.draft.flush();
    } catch (error) {
      this.completeButton.disabled = false;
      this.sendingAll = false;
      done(new Error("camForm submission prevented"));
      return;
    }
    this.inOurLanguage(() => send((error, result) => {
      this.completeButton.disabled = false;
      this.sendingAll = false;
      if (error) {
        this.say("error", t("error.complete"), reason(error));
        done(new Error("camForm submission prevented"));
      } else {
        this.draft.close();
        this.watch.stop();
        this.window.leave();
        done(null, result);
      }
    }));
  }

  /** Has Tasklist's next call ask for messages in the form's language instead of the browser's. */
  inOurLanguage(call) {
    const { http } = this.camForm.client.resource("task");
    const { post } = http;
    http.post = (path, options) =>
      post.call(http, path, { ...options, headers: { ...(options && options.headers), "Accept-Language": language() } });
    try {
      call();
    } finally {
      http.post = post;
    }
  }
}

/** The engine puts its own words before those of the listener that refused. */
function reason(error) {
  const text = String((error && error.message) || "").replace(/^Cannot submit task form [^:]+:\s*/, "");
  const listener = /Message: '(?:Exception while invoking TaskListener: )?([\s\S]*)'$/.exec(text);
  return (listener ? listener[1] : text).replace(/^(?:[\w.]+Exception:\s*)+/, "") || t("error.server", "");
}

function label(element, text) {
  element.setAttribute("aria-label", text);
  element.setAttribute("title", text);
}
