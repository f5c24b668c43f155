/**
 * A form's ties to Tasklist: whose task it is, and completing it through Tasklist's own button, so
 * that its list moves on as usual.
 */
import { language, t } from "./texts.js";

export class Tasklist {
  constructor(desk) {
    this.desk = desk;
    this.locked = undefined;
    this.sending = false;
  }

  join() {
    const { desk } = this;
    this.frame = desk.root.closest("[cam-tasklist-form]") || desk.root.parentElement;
    const actions = this.frame.querySelector(".form-actions");
    if (actions) {
      actions.classList.add("claimdesk-hidden");
    }
    desk.camForm.claimdesk = { submit: () => this.submit() };
    const send = desk.camForm.submitVariables.bind(desk.camForm);
    desk.camForm.submitVariables = (done) => this.sendAll(send, done);
    this.lock();
    new MutationObserver(() => this.lock()).observe(this.frame, {
      attributes: true, attributeFilter: ["class"], subtree: true, childList: false,
    });
  }

  lock() {
    const { desk } = this;
    const locked = Boolean(desk.root.closest(".disabled-form"));
    if (locked !== this.locked) {
      this.locked = locked;
      desk.notices.claimNotice.hidden = !locked;
      desk.root.classList.toggle("is-locked", locked);
      desk.completeButton.disabled = locked;
      desk.body.inert = locked;
      desk.place();
      if (!locked && desk.data && desk.parts.unlocked) {
        desk.parts.unlocked();
        this.takeFocusBack();
      }
    }
  }

  /** Tasklist moves the focus to its own controls a moment after a task was claimed. */
  takeFocusBack() {
    const { desk } = this;
    [150, 500].forEach((wait) => setTimeout(() => {
      if (!this.locked && desk.root.isConnected && !desk.root.contains(document.activeElement)) {
        desk.parts.unlocked();
      }
    }, wait));
  }

  claim() {
    const own = document.querySelector('.column-right [ng-click="claim()"], [cam-tasklist-task] [ng-click="claim()"]');
    if (own) {
      own.click();
    }
  }

  /** Presses Tasklist's own button, so that its list moves on as usual. */
  complete() {
    const { desk } = this;
    const own = this.frame.querySelector('.form-actions [ng-click="complete()"]');
    if (own && !own.disabled && !this.locked) {
      own.click();
    } else {
      desk.camForm.submit(() => {});
    }
  }

  /** Asked by Tasklist before it completes the task; false forbids it. */
  submit() {
    const { desk } = this;
    if (!desk.data || this.locked) {
      return false;
    }
    const offender = desk.parts.offender();
    if (offender) {
      desk.say("error", offender.text, offender.more);
      offender.focus();
      return false;
    }
    desk.hideMessage();
    return true;
  }

  async sendAll(send, done) {
    const { desk } = this;
    desk.completeButton.disabled = true;
    this.sending = true;
    desk.parts.leaving && desk.parts.leaving();
    try {
      await desk.draft.flush();
    } catch (error) {
      desk.completeButton.disabled = false;
      this.sending = false;
      done(new Error("camForm submission prevented"));
      return;
    }
    this.inOurLanguage(() => send((error, result) => {
      desk.completeButton.disabled = false;
      this.sending = false;
      if (error) {
        desk.say("error", t("error.complete"), reason(error));
        done(new Error("camForm submission prevented"));
      } else {
        desk.draft.close();
        desk.watch.stop();
        desk.window.leave();
        done(null, result);
      }
    }));
  }

  /** Has Tasklist's next call ask for messages in the form's language instead of the browser's. */
  inOurLanguage(call) {
    const { desk } = this;
    const { http } = desk.camForm.client.resource("task");
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
