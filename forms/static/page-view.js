/** A page picture with zoom and pan, and the boxes of what was read on it. */
import { picture } from "./api.js";
import { button, el, icon } from "./dom.js";
import { t } from "./texts.js";

const STEPS = [0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
const WIDTH = 1600;

export class PageView {
  /** @param onBox called with the id of a box that was clicked */
  constructor({ onBox = () => {}, onTurn = null } = {}) {
    this.onBox = onBox;
    this.onTurn = onTurn;
    this.mode = "width";
    this.zoom = 1;
    this.page = null;
    this.boxes = [];
    this.build();
  }

  build() {
    this.image = el("img.cd-page-image", { draggable: "false" });
    this.layer = el("div.cd-page-boxes");
    this.sheet = el("div.cd-sheet", {}, this.image, this.layer);
    this.scroller = el("div.cd-scroller", { tabindex: "0", role: "region" }, this.sheet);
    this.percent = el("span.cd-zoom", { "aria-live": "polite" });
    this.caption = el("span.cd-page-caption");
    this.tools = el("div.cd-view-tools", { role: "toolbar" });
    this.element = el("section.cd-view", {}, this.tools, this.scroller);
    this.image.addEventListener("load", () => this.loaded());
    this.image.addEventListener("error", () => {
      this.sheet.classList.remove("is-loading");
      this.sheet.classList.add("is-broken");
    });
    this.pan();
    this.scroller.addEventListener("wheel", (event) => {
      if (event.ctrlKey) {
        event.preventDefault();
        this.step(event.deltaY < 0 ? 1 : -1);
      }
    }, { passive: false });
    this.texts();
  }

  loaded() {
    this.sheet.classList.remove("is-loading", "is-broken");
    if (this.page && !this.page.width) {
      Object.assign(this.page, { width: this.image.naturalWidth, height: this.image.naturalHeight });
      this.scale();
    }
  }

  texts() {
    const tool = (name, text, action) =>
      button(".cd-icon-button", { "aria-label": t(text), title: t(text), click: action }, icon(name));
    this.scroller.setAttribute("aria-label", t("view.page"));
    this.sheet.dataset.broken = t("view.broken");
    this.tools.setAttribute("aria-label", t("view.tools"));
    this.tools.replaceChildren(
      ...(this.onTurn ? [tool("previous", "view.previous", () => this.onTurn(-1)), tool("next", "view.next", () => this.onTurn(1))] : []),
      this.caption, el("span.cd-spring"),
      tool("minus", "view.out", () => this.step(-1)), this.percent, tool("plus", "view.in", () => this.step(1)),
      tool("width", "view.width", () => this.fit("width")), tool("page", "view.whole", () => this.fit("page")),
    );
  }

  /** @param page {id, width, height, image}; @param boxes [{id, box, state, title}] */
  show(page, boxes, caption) {
    this.caption.textContent = caption;
    this.caption.title = caption;
    if (!this.page || this.page.id !== page.id) {
      this.page = page;
      this.sheet.classList.add("is-loading");
      this.image.alt = caption;
      this.image.src = picture(page.image, Math.min(page.width || WIDTH, WIDTH));
      this.scroller.scrollTo(0, 0);
    }
    this.boxes = boxes;
    this.scale();
  }

  scale() {
    if (!this.page) {
      return;
    }
    const { clientWidth, clientHeight } = this.scroller;
    const [width, height] = [this.page.width || 1, this.page.height || 1];
    if (this.mode === "width") {
      this.zoom = Math.max(0.05, (clientWidth - 26) / width);
    } else if (this.mode === "page") {
      this.zoom = Math.max(0.05, Math.min((clientWidth - 26) / width, (clientHeight - 26) / height));
    }
    this.percent.textContent = `${Math.round(this.zoom * 100)} %`;
    this.sheet.style.width = `${Math.round(width * this.zoom)}px`;
    this.sheet.style.height = `${Math.round(height * this.zoom)}px`;
    this.layer.replaceChildren(...this.boxes.map((entry) => this.frame(entry)));
  }

  frame({ id, box, state, title }) {
    const margin = state.includes("is-focused") ? 5 : 2;
    const [left, top, right, bottom] = box.map((pixel) => pixel * this.zoom);
    return el(`div.cd-box.${state}`, {
      title, data: { field: id }, click: () => !this.moved && this.onBox(id),
      style: {
        left: `${left - margin}px`, top: `${top - margin}px`,
        width: `${right - left + 2 * margin}px`, height: `${bottom - top + 2 * margin}px`,
      },
    });
  }

  /** Brings a box to the middle of what can be seen. */
  center(box) {
    const [left, top, right, bottom] = box.map((pixel) => pixel * this.zoom);
    const { clientWidth, clientHeight } = this.scroller;
    this.scroller.scrollTo(
      this.sheet.offsetLeft + (left + right - clientWidth) / 2,
      this.sheet.offsetTop + (top + bottom - clientHeight) / 2,
    );
  }

  step(direction) {
    const middle = this.middle();
    const next = direction > 0 ? STEPS.find((step) => step > this.zoom * 1.02) : [...STEPS].reverse().find((step) => step < this.zoom * 0.98);
    if (next) {
      this.mode = "free";
      this.zoom = next;
      this.scale();
      this.center([middle[0], middle[1], middle[0], middle[1]]);
    }
  }

  middle() {
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.scroller;
    return [
      (scrollLeft + clientWidth / 2 - this.sheet.offsetLeft) / this.zoom,
      (scrollTop + clientHeight / 2 - this.sheet.offsetTop) / this.zoom,
    ];
  }

  fit(mode) {
    this.mode = mode;
    this.scale();
  }

  pan() {
    let from = null;
    this.scroller.addEventListener("pointerdown", (event) => {
      this.moved = false;
      if (event.button === 0 && event.pointerType === "mouse") {
        from = [event.clientX, event.clientY, this.scroller.scrollLeft, this.scroller.scrollTop];
      }
    });
    this.scroller.addEventListener("pointermove", (event) => {
      if (from && event.buttons & 1) {
        const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]];
        this.moved = this.moved || Math.abs(dx) + Math.abs(dy) > 4;
        this.scroller.scrollTo(from[2] - dx, from[3] - dy);
      } else {
        from = null;
      }
    });
  }
}

/** The part of a page around a box, magnified; null where there is no box. */
export function crop(page, box, width) {
  if (!box || !page || !page.width) {
    return null;
  }
  const [left, top, right, bottom] = box;
  const [padX, padY] = [Math.max(12, (right - left) * 0.06), Math.max(6, (bottom - top) * 0.35)];
  const [x, y, w, h] = [left - padX, top - padY, right - left + 2 * padX, bottom - top + 2 * padY];
  const scale = Math.min(width / w, 64 / h, 2);
  return el("div.cd-crop", { "aria-hidden": "true", style: { width: `${Math.round(w * scale)}px`, height: `${Math.round(h * scale)}px` } },
    el("img", {
      src: picture(page.image, Math.min(page.width, WIDTH)), alt: "", draggable: "false",
      style: { width: `${page.width * scale}px`, height: `${page.height * scale}px`, left: `${-x * scale}px`, top: `${-y * scale}px` },
    }));
}
