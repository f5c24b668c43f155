/** Looks every few seconds who is at a task, so that two people at one task hear of each other. */
import { get } from "./api.js";

const PAUSE = 10_000;

export class TaskWatch {
  /** @param told called with {assignee, assigneeName, open, revision, savedBy, savedByName}, or with an error */
  constructor(taskId, told) {
    this.path = `/api/tasks/${encodeURIComponent(taskId)}/state`;
    this.told = told;
  }

  start() {
    this.stop();
    this.timer = setInterval(() => this.look(), PAUSE);
    this.seen = () => document.visibilityState === "visible" && this.look();
    document.addEventListener("visibilitychange", this.seen);
  }

  async look() {
    if (document.visibilityState !== "visible") {
      return;
    }
    try {
      this.told(await get(this.path), null);
    } catch (error) {
      this.told(null, error);
    }
  }

  stop() {
    clearInterval(this.timer);
    document.removeEventListener("visibilitychange", this.seen);
  }
}
