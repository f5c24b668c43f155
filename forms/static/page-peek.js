/** A page of the dossier over the form, at the place that says something. */
import { button, el, icon } from "./dom.js";
import { PageView } from "./page-view.js";
import { t } from "./texts.js";

export class PagePeek {
  /** @param root the element it lies over; @param papers [{id, typeName, pages}] */
  constructor(root, papers) {
    this.root = root;
    this.places = new Map(papers.flatMap((paper) => paper.pages.map((page, index) => [page.id, { paper, page, index }])));
  }

  /** The page of an id, or undefined: {id, width, height, image}. */
  page(id) {
    const place = this.places.get(id);
    return place && place.page;
  }

  isOpen() {
    return Boolean(this.overlay);
  }

  /** @param text what stands there, for the heading */
  open(pageId, box, text) {
    this.close();
    const place = this.places.get(pageId);
    if (!place) {
      return;
    }
    this.before = document.activeElement;
    this.here = place;
    this.view = new PageView({ onTurn: (step) => this.turn(step) });
    const close = button(".cd-icon-button", { "aria-label": t("peek.close"), title: t("peek.close"), click: () => this.close() }, icon("absent"));
    this.overlay = el("div.cd-overlay.cd-peek", { click: (event) => event.target === this.overlay && this.close() },
      el("div.cd-peek-page", { role: "dialog", "aria-modal": "true", "aria-label": `${t("peek.title")}: ${text}` },
        el("header.cd-peek-head", {}, el("h3", {}, text), close), this.view.element));
    this.overlay.addEventListener("keydown", (event) => this.keyDown(event));
    this.root.append(this.overlay);
    this.show(box);
    close.focus();
  }

  show(box) {
    const { paper, page, index } = this.here;
    this.view.show({ ...page, turned: 0 }, box ? [{ id: "place", box, state: "is-focused", title: "" }] : [], t("view.caption", paper.typeName, index + 1, paper.pages.length));
    if (box) {
      this.view.center(box, true);
    }
  }

  turn(step) {
    const page = this.here.paper.pages[this.here.index + step];
    if (page) {
      this.here = this.places.get(page.id);
      this.show(null);
    }
  }

  keyDown(event) {
    const first = this.overlay.querySelector("button");
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Tab") {
      const all = [...this.overlay.querySelectorAll("button:not(:disabled), [tabindex='0']")];
      const at = all.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);
      event.preventDefault();
      (all[(at + all.length) % all.length] || first).focus();
    }
  }

  close() {
    if (this.overlay) {
      this.overlay.remove();
      this.view.close();
      this.overlay = null;
      if (this.before && this.before.isConnected) {
        this.before.focus();
      }
    }
  }
}
