/**
 * Keeps what the adjuster enters on the server, at most a second after it was entered. What could
 * not be sent is kept in this browser and sent later.
 */
import { put } from "./api.js";

const WAIT = 600;
const RETRY = 4000;

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
  }

  /** What was left in this browser because the server could not be reached, or null. */
  leftover() {
    try {
      return JSON.parse(localStorage.getItem(this.storageKey));
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
    this.sending = put(this.path, this.value);
    try {
      await this.sending;
      localStorage.removeItem(this.storageKey);
      this.report(this.dirty ? "pending" : "saved");
    } catch (error) {
      this.keep(error);
      throw error;
    } finally {
      this.sending = null;
    }
  }

  /** A conflict is final; anything else is tried again. */
  keep(error) {
    this.dirty = true;
    if (error.status !== 409 && error.status !== 404) {
      store(this.storageKey, this.value);
      this.schedule(RETRY);
    }
    this.report("failed", error);
  }

  /** Sends the rest while the page is being left. */
  leave() {
    clearTimeout(this.timer);
    if (this.dirty) {
      this.dirty = false;
      put(this.path, this.value, { keepalive: true }).catch(() => store(this.storageKey, this.value));
    }
  }

  /** Stops without sending; used when the task is done. */
  close() {
    clearTimeout(this.timer);
    this.dirty = false;
    localStorage.removeItem(this.storageKey);
  }
}

function store(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch (error) {
    console.warn("draft not kept in this browser", error);
  }
}
