/**
 * Keeps what the adjuster enters on the server, at most a second after it was entered. What could
 * not be sent is kept in this browser and sent later.
 */
import { put } from "./api.js";

const WAIT = 400;
const RETRY = 4000;
const CONFLICTS = [404, 409, 412];
const UNACCEPTABLE = [400, 413];

export class Draft {
  /** @param report called with "saved", "pending", "saving" or "failed" and the error */
  constructor(taskId, report) {
    this.path = `/api/tasks/${encodeURIComponent(taskId)}/draft`;
    this.storageKey = `claimdesk.draft.${taskId}`;
    this.report = report;
    this.value = null;
    this.timer = null;
    this.sending = null;
    this.dirty = false;
    this.revision = null;
    this.refused = false;
  }

  /** Saves from here on over this revision only; 0 where there is no draft yet. */
  over(revision) {
    this.revision = revision;
    this.refused = false;
  }

  /**
   * What was left in this browser because the server could not be reached, or null. What was
   * saved elsewhere since then counts more.
   */
  leftover() {
    try {
      const left = JSON.parse(localStorage.getItem(this.storageKey));
      return left && (this.revision === null || left.revision === this.revision) ? left.value : null;
    } catch (error) {
      return null;
    }
  }

  change(value) {
    this.value = value;
    this.dirty = true;
    this.report("pending");
    this.schedule(WAIT);
  }

  schedule(wait) {
    clearTimeout(this.timer);
    if (this.refused) {
      return;
    }
    this.timer = setTimeout(() => this.flush().catch(() => {}), wait);
  }

  /** Sends what is not sent yet; resolves once the server has it. */
  async flush() {
    clearTimeout(this.timer);
    if (this.sending) {
      await this.sending.catch(() => {});
    }
    if (!this.dirty) {
      return;
    }
    this.dirty = false;
    this.report("saving");
    this.sending = put(this.path, this.value, { headers: this.condition() });
    try {
      this.saved(await this.sending);
      localStorage.removeItem(this.storageKey);
      this.report(this.dirty ? "pending" : "saved");
    } catch (error) {
      this.keep(error);
      throw error;
    } finally {
      this.sending = null;
    }
  }

  condition() {
    return this.revision === null ? {} : { "If-Match": `"${this.revision}"` };
  }

  saved(answer) {
    const tag = /^(?:W\/)?"(\d+)"$/.exec(answer.headers.get("ETag") || "");
    if (tag && this.revision !== null) {
      this.revision = Number(tag[1]);
    }
  }

  /** A conflict is final; what the server does not take waits for the next change; all else is tried again. */
  keep(error) {
    this.dirty = true;
    this.refused = CONFLICTS.includes(error.status);
    if (!this.refused) {
      this.store();
    }
    if (!UNACCEPTABLE.includes(error.status)) {
      this.schedule(RETRY);
    }
    this.report("failed", error);
  }

  /** Sends the rest while the page is being left. */
  leave() {
    clearTimeout(this.timer);
    if (this.dirty && !this.refused) {
      this.dirty = false;
      put(this.path, this.value, { keepalive: true, headers: this.condition() }).catch(() => this.store());
    }
  }

  /** Stops without sending; used when the task is done. */
  close() {
    clearTimeout(this.timer);
    this.dirty = false;
    localStorage.removeItem(this.storageKey);
  }

  store() {
    try {
      localStorage.setItem(this.storageKey, JSON.stringify({ value: this.value, revision: this.revision }));
    } catch (error) {
      console.warn("draft not kept in this browser", error);
    }
  }
}
