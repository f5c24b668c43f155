/** Says what becomes of a task's draft, and who else is at the task. */
import { me } from "./api.js";
import { button, el, icon } from "./dom.js";
import { t } from "./texts.js";

export class Notices {
  constructor(desk) {
    this.desk = desk;
    this.saved = el("div.cd-saved", { role: "status", "aria-live": "polite" });
    this.claimNotice = el("div.cd-claim-notice", { hidden: true });
  }

  reportDraft(state, error) {
    const { desk } = this;
    this.saved.dataset.state = state;
    this.saved.textContent = t(`draft.${state}`);
    if (state === "failed") {
      this.sayFailed(error);
    } else if (state === "saved" && desk.message.cause === "draft") {
      desk.hideMessage();
    }
    desk.message.cause = state === "failed" ? "draft" : desk.message.cause;
  }

  sayFailed(error) {
    const { desk } = this;
    if (desk.draft.refused) {
      desk.say("error", error.message, null, button(".cd-button", { click: () => desk.reload() }, t("task.reload")));
    } else if (error.status === 401) {
      desk.say("error", error.message, t("draft.kept"),
        el("a.cd-button", { href: document.location.pathname, target: "_blank", rel: "noopener" }, t("task.login")));
    } else {
      desk.say("error", error.message, t("draft.kept"));
    }
  }

  /** What the watch saw; a message stays until the matter is settled. */
  async told(state, error) {
    const { desk } = this;
    if (error || !desk.data || desk.tasklist.sending) {
      return;
    }
    const user = await me();
    const another = state.assignee && user && state.assignee !== user ? state.assigneeName || state.assignee : null;
    this.fillClaimNotice(another);
    if (desk.locked) {
      return;
    }
    if (!state.open) {
      desk.say("error", t("task.gone"));
    } else if (another) {
      desk.say("error", t("task.of", another));
    } else if (desk.draft.revision !== null && state.revision > desk.draft.revision && !desk.draft.sending) {
      desk.say("error", t(state.savedBy === user ? "task.newerOwn" : "task.newer", state.savedByName || state.savedBy), null,
        button(".cd-button", { click: () => desk.reload() }, t("task.reload")));
    }
  }

  /** @param another who has the task, or null where nobody has */
  fillClaimNotice(another) {
    const { desk } = this;
    this.claimNotice.replaceChildren(icon("lock"), el("span", {}, another ? t("task.taken", another) : t("claimFirst")),
      another ? "" : button(".cd-button.cd-primary.cd-claim", { click: () => desk.tasklist.claim() }, t("claim")));
  }
}
