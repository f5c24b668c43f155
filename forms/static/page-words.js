/** The words of pages and pieces of them read anew, through the application's recognition. */
import { get, postJson } from "./api.js";

export class PageWords {
  constructor(taskId) {
    this.path = `/api/tasks/${encodeURIComponent(taskId)}/pages`;
    this.pages = new Map();
  }

  /** The words of a page; asked for once. */
  of(page) {
    if (!this.pages.has(page.id)) {
      const asked = get(`${this.path}/${encodeURIComponent(page.id)}/words`).then(({ words }) => words);
      this.pages.set(page.id, asked);
      asked.catch(() => this.pages.delete(page.id));
    }
    return this.pages.get(page.id);
  }

  /** The lines of a piece of a page: [{text, confidence}]. */
  async read(page, box) {
    const { lines } = await postJson(`${this.path}/${encodeURIComponent(page.id)}/region`, { box });
    return lines;
  }
}
