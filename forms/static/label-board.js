/** The documents of a dossier as groups of page thumbnails: to select, and to drag into other groups. */
import { picture } from "./api.js";
import { el, icon, newId } from "./dom.js";
import { t } from "./texts.js";

const THUMBNAIL = 220;
const PAGES = "application/x-claimdesk-pages";

export class LabelBoard {
  /** @param acts {select(id, event), drop(ids, host, before), selection(): ids} */
  constructor(acts) {
    this.acts = acts;
    this.thumbs = new Map();
    this.element = el("div.cd-board", {
      role: "listbox", tabindex: "0", "aria-multiselectable": "true",
      dragover: (event) => this.over(event), dragleave: (event) => !this.element.contains(event.relatedTarget) && this.leave(), drop: (event) => this.dropped(event),
    });
  }

  /** @param state LabelState; @param selected ids; @param current id */
  show(state, selected, current) {
    this.element.setAttribute("aria-label", t("label.board"));
    const documents = state.documents();
    const groups = documents.map((document, index) => this.group(state, document, index, selected, current));
    const aside = state.aside();
    if (aside.length) {
      groups.push(this.frame(t("label.aside"), "", aside, "aside", state, selected, current));
    }
    this.fresh = el("div.cd-new-document", { "aria-hidden": "true", data: { drop: "new" } }, icon("add"), t("label.newDocument"));
    const top = this.element.parentElement ? this.element.parentElement.scrollTop : 0;
    this.element.replaceChildren(...groups, this.fresh);
    if (this.element.parentElement) {
      this.element.parentElement.scrollTop = top;
    }
    const thumb = this.thumbs.get(current);
    if (thumb) {
      this.element.setAttribute("aria-activedescendant", thumb.id);
    }
  }

  group(state, document, index, selected, current) {
    const label = document.label ? state.label(document.label) : null;
    const name = document.mixed ? t("label.mixed") : label ? label.name : t("label.none");
    const kind = document.mixed ? "mixed" : label ? "label" : "none";
    return this.frame(`${index + 1}. ${name}`, label && !document.mixed ? label.reading : "", document.pages, kind, state, selected, current);
  }

  frame(name, reading, ids, kind, state, selected, current) {
    const headId = newId("document");
    const count = ids.length === 1 ? "" : t("label.pageCount", ids.length);
    return el("div.cd-document", { role: "group", "aria-labelledby": headId, data: { kind, host: ids[0] } },
      el("div.cd-document-head", { id: headId, title: reading || null },
        kind === "none" || kind === "mixed" ? icon("warning") : "", el("span.cd-document-name", {}, name), count && el("span.cd-document-count", {}, count)),
      el("div.cd-document-pages", {}, ...ids.map((id) => this.thumb(state, id, selected, current))));
  }

  thumb(state, id, selected, current) {
    const page = state.page(id);
    const label = state.labelOf(id);
    const source = state.sourceOf(id);
    const turned = state.turnOf(id);
    const name = label ? state.label(label).name : t("label.none");
    let thumb = this.thumbs.get(id);
    if (!thumb) {
      thumb = this.build(page, id);
      this.thumbs.set(id, thumb);
    }
    thumb.setAttribute("aria-selected", String(selected.includes(id)));
    thumb.setAttribute("aria-label", t("label.optionName", page.number, page.file, name));
    thumb.classList.toggle("is-current", id === current);
    thumb.dataset.state = source;
    thumb.querySelector("img").style.transform = turned ? `rotate(${turned}deg)${turned % 180 ? " scale(0.8)" : ""}` : "";
    const twin = page.sameAs && state.page(page.sameAs);
    thumb.querySelector(".cd-thumb-marks").replaceChildren(
      source === "human" ? el("span.cd-thumb-mark", { title: t("label.byHuman") }, icon("check")) : "",
      turned ? el("span.cd-thumb-mark", { title: t("label.turned", turned) }, icon("rotate")) : "",
      twin && !state.isAside(id) ? el("span.cd-thumb-mark.is-twin", { title: t("label.sameAs", twin.number) }, `= ${twin.number}`) : "");
    return thumb;
  }

  build(page, id) {
    return el("div.cd-thumb", {
      role: "option", id: newId("thumb"), draggable: "true", data: { page: id }, title: `${page.file} · ${page.index + 1}`,
      click: (event) => this.acts.select(id, event),
      dragstart: (event) => this.dragged(event, id), dragend: () => this.unmark(),
    },
    el("span.cd-thumb-picture", {}, el("img", { src: picture(page.image, THUMBNAIL), alt: "", loading: "lazy", draggable: "false" }),
      el("span.cd-thumb-number", { "aria-hidden": "true" }, page.number), el("span.cd-thumb-marks", { "aria-hidden": "true" })),
    el("span.cd-thumb-file", { "aria-hidden": "true" }, page.file));
  }

  reveal(id) {
    const thumb = this.thumbs.get(id);
    if (thumb && thumb.isConnected) {
      thumb.scrollIntoView({ block: "nearest" });
    }
  }

  /** Thumbnails beside each other, for the arrow keys up and down: the page above or below, or null. */
  vertically(id, step) {
    const here = this.thumbs.get(id).getBoundingClientRect();
    const middle = here.left + here.width / 2;
    let best = null;
    this.thumbs.forEach((thumb, other) => {
      const { left, width, top } = thumb.getBoundingClientRect();
      const away = (top - here.top) * step;
      if (!thumb.isConnected || other === id || away < here.height / 2) {
        return;
      }
      const distance = away * 10 + Math.abs(left + width / 2 - middle);
      best = !best || distance < best.distance ? { id: other, distance } : best;
    });
    return best && best.id;
  }

  /* ---- dragging ---- */

  dragged(event, id) {
    const selected = this.acts.selection();
    this.moving = selected.includes(id) ? selected : [id];
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData(PAGES, JSON.stringify(this.moving));
    event.dataTransfer.setData("text/plain", "");
    if (this.moving.length > 1) {
      this.carry(event.dataTransfer);
    }
    // browsers give up a drag whose element is covered before it has begun
    requestAnimationFrame(() => this.lift());
  }

  /** Several pages go under the mouse as their number. */
  carry(transfer) {
    const load = el("div.cd-load", {}, icon("copies"), t("label.pageCount", this.moving.length));
    this.element.append(load);
    transfer.setDragImage(load, -12, -8);
    setTimeout(() => load.remove());
  }

  lift() {
    this.element.classList.toggle("is-dragging", Boolean(this.moving));
    this.thumbs.forEach((thumb, id) => thumb.classList.toggle("is-moving", Boolean(this.moving) && this.moving.includes(id)));
  }

  over(event) {
    if (!event.dataTransfer.types.includes(PAGES)) {
      return;
    }
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    this.target = this.place(event);
    this.mark();
  }

  /** Where the pages would go: {element, host, before, side}. */
  place(event) {
    const thumb = event.target.closest(".cd-thumb");
    const group = event.target.closest(".cd-document");
    if (thumb && group) {
      const { left, width } = thumb.getBoundingClientRect();
      const behind = event.clientX > left + width / 2;
      const next = thumb.nextElementSibling;
      return { element: thumb, host: group.dataset.host, before: behind ? (next ? next.dataset.page : null) : thumb.dataset.page, side: behind ? "after" : "before", kind: group.dataset.kind };
    }
    if (group) {
      return { element: group, host: group.dataset.host, before: null, side: "into", kind: group.dataset.kind };
    }
    return event.target.closest("[data-drop=new]") ? { element: this.fresh, host: null, before: null, side: "into", kind: "new" } : null;
  }

  mark() {
    this.element.querySelectorAll("[data-over]").forEach((marked) => marked.removeAttribute("data-over"));
    if (this.target) {
      this.target.element.dataset.over = this.target.side;
    }
  }

  leave() {
    this.target = null;
    this.mark();
  }

  unmark() {
    this.moving = null;
    this.leave();
    this.lift();
  }

  dropped(event) {
    const data = event.dataTransfer.getData(PAGES);
    const target = this.place(event);
    this.unmark();
    if (data && target) {
      event.preventDefault();
      this.acts.drop(JSON.parse(data), target);
    }
  }
}
