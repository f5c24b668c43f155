/** Asks the server while a value is being typed what its checks will say; answers in time only. */
import { postJson } from "./api.js";

const WAIT = 220;

export class Trial {
  constructor(taskId) {
    this.path = `/api/tasks/${encodeURIComponent(taskId)}/fields`;
    this.serial = 0;
  }

  /** @param values by field; @param show called with [{text, holds}] unless something newer was asked */
  ask(field, values, show) {
    clearTimeout(this.timer);
    this.serial += 1;
    const mine = this.serial;
    this.timer = setTimeout(() => {
      postJson(`${this.path}/${encodeURIComponent(field)}/trial`, { values }).then(
        ({ remarks }) => mine === this.serial && show(remarks),
        () => mine === this.serial && show([]),
      );
    }, WAIT);
  }

  forget() {
    clearTimeout(this.timer);
    this.serial += 1;
  }
}
