/** The pages of a dossier as thumbnails, with what is left to do on each. */
import { picture } from "./api.js";
import { el } from "./dom.js";
import { t } from "./texts.js";

const WIDTH = 110;

export class PageStrip {
  /** @param choose called with document and page */
  constructor(choose) {
    this.choose = choose;
    this.buttons = new Map();
    this.element = el("nav.cd-strip", { keydown: (event) => this.keyDown(event) });
  }

  build(documents) {
    this.buttons.clear();
    this.element.setAttribute("aria-label", t("strip.pages"));
    this.element.replaceChildren(...documents.map((document) =>
      el("div.cd-strip-document", { role: "group", "aria-label": document.typeName },
        ...document.pages.map((page, index) => this.thumb(document, page, index)))));
  }

  thumb(document, page, index) {
    const mark = el("span.cd-strip-mark");
    const image = el("img", { src: picture(page.image, WIDTH), alt: "", loading: "lazy", draggable: "false" });
    const thumb = el("button.cd-strip-page", {
      type: "button", tabindex: "-1", title: `${document.typeName} · ${t("label.page", index + 1, document.pages.length)}`,
      click: () => this.choose(document, page),
    }, image, el("span.cd-strip-number", { "aria-hidden": "true" }, index + 1), mark);
    this.buttons.set(`${document.id}/${page.id}`, { thumb, mark, name: thumb.title });
    return thumb;
  }

  /** @param current {document, page}; @param open counts the fields left to do, by document and page */
  update(current, open) {
    this.buttons.forEach(({ thumb, mark, name }, key) => {
      const left = open(key);
      const here = current.document && current.page && key === `${current.document.id}/${current.page.id}`;
      mark.textContent = left.open ? left.open : left.done ? "✓" : "";
      mark.dataset.state = left.open ? "open" : left.done ? "done" : "none";
      thumb.setAttribute("aria-label", left.open ? `${name}, ${t("review.openCount", left.open)}` : name);
      thumb.setAttribute("aria-current", here ? "page" : "false");
      thumb.tabIndex = here ? 0 : -1;
      if (here) {
        thumb.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    });
  }

  keyDown(event) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const all = [...this.buttons.values()].map(({ thumb }) => thumb);
    const next = step && all[all.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}
