/** Pages of a dossier and what each of them is; the label decides how the page is read. */
import { picture } from "./api.js";
import { Desk } from "./desk.js";
import { button, composing, el, icon, newId } from "./dom.js";
import { PageView } from "./page-view.js";
import { language, t } from "./texts.js";

const THUMBNAIL = 220;

export function open(camForm, root) {
  return new Labelling(camForm, root).desk.open();
}

class Labelling {
  constructor(camForm, root) {
    this.current = 0;
    this.view = new PageView({ onTurn: (step) => this.select(this.current + step, true) });
    this.view.mode = "page";
    this.desk = new Desk(camForm, root, "label-pages", {
      texts: "label",
      emptyDraft: () => ({ pages: {} }),
      facts: (data) => [data.insuredName, data.benefit && t(`benefit.${data.benefit}`)],
      render: (data, work) => this.render(data, work),
      progress: () => this.progress(),
      offender: () => this.offender(),
      keyDown: (event, typing) => this.keyDown(event, typing),
      resized: () => this.view.scale(),
      unlocked: () => this.select(this.current, true),
      keys: [
        ["key.page", "←", "→"], ["key.filter", "A…Z"], ["key.choose", "↑", "↓"], ["key.assign", "Enter"],
        ["key.unassign", "Esc"], ["key.zoom", "Alt", "+"], ["key.fit", "Alt", "0"],
      ],
    });
  }

  render(data, work) {
    work.pages = work.pages || {};
    this.work = work;
    this.pages = data.pages;
    this.labels = data.labels;
    const first = this.pages.findIndex((page) => !this.labelOf(page));
    this.current = this.built ? this.current : Math.max(0, first);
    this.built = true;
    this.build();
    this.select(this.current, true);
  }

  /** The label that counts: the adjuster's, otherwise the engine's. */
  labelOf(page) {
    return this.work.pages[page.id] || page.label || null;
  }

  label(id) {
    return this.labels.find((label) => label.id === id) || { id, name: id, reading: "" };
  }

  progress() {
    return { total: this.pages.length, done: this.pages.filter((page) => this.labelOf(page)).length };
  }

  build() {
    this.view.texts();
    this.grid = el("div.cd-thumbs", { role: "listbox", "aria-label": t("label.pages"), tabindex: "0" });
    this.fill();
    const filterId = newId("filter");
    const listId = newId("labels");
    this.filter = el("input.cd-input", {
      id: filterId, type: "text", autocomplete: "off", spellcheck: "false", role: "combobox", "aria-expanded": "true",
      "aria-controls": listId, "aria-autocomplete": "list", placeholder: t("label.filter"),
      input: (event) => !composing(event) && this.showLabels(0), compositionend: () => this.showLabels(0),
      keydown: (event) => this.filterKey(event),
    });
    this.options = el("div.cd-options", { id: listId, role: "listbox", "aria-label": t("label.labels") });
    this.effect = el("div.cd-effect", { role: "status" });
    this.pageName = el("h3.cd-page-name");
    this.desk.body.className = "cd-body cd-label";
    this.desk.body.replaceChildren(
      el("section.cd-thumb-pane", { "aria-label": t("label.pages") }, this.grid),
      this.view.element,
      el("section.cd-panel.cd-label-panel", {}, this.pageName, this.effect,
        el("label.cd-label-caption", { for: filterId }, t("label.choose")),
        el("div.cd-filter", {}, icon("search"), this.filter), this.options));
  }

  fill() {
    this.thumbs = this.pages.map((page, index) => this.thumb(page, index));
    this.grid.replaceChildren(...this.thumbs);
  }

  thumb(page, index) {
    const label = this.labelOf(page);
    const mine = this.work.pages[page.id];
    const name = label ? this.label(label).name : t("label.none");
    return el("div.cd-thumb", {
      role: "option", id: newId("thumb"), "aria-selected": String(index === this.current),
      data: { state: mine ? "human" : label ? "engine" : "none", page: page.id },
      click: () => this.select(index, true),
    },
    el("span.cd-thumb-picture", {}, el("img", { src: picture(page.image, THUMBNAIL), alt: t("label.thumb", index + 1, page.file), loading: "lazy", draggable: "false" }),
      el("span.cd-thumb-number", { "aria-hidden": "true" }, page.index + 1)),
    el("span.cd-thumb-file", { title: page.file, "aria-hidden": "true" }, page.file),
    el("span.cd-thumb-label", {}, mine ? icon("check") : !label ? icon("warning") : "", el("span", {}, name)));
  }

  select(index, focus) {
    if (index < 0 || index >= this.pages.length) {
      return;
    }
    this.current = index;
    const page = this.pages[index];
    this.thumbs.forEach((thumb, at) => thumb.setAttribute("aria-selected", String(at === index)));
    this.grid.setAttribute("aria-activedescendant", this.thumbs[index].id);
    this.thumbs[index].scrollIntoView({ block: "nearest" });
    this.view.show(page, [], t("label.caption", page.file, page.index + 1));
    this.pageName.textContent = t("label.page", index + 1, this.pages.length);
    this.filter.value = "";
    this.showLabels(Math.max(0, this.labels.findIndex((label) => label.id === this.labelOf(page))));
    this.showEffect(page);
    if (focus && !this.desk.locked) {
      this.filter.focus({ preventScroll: true });
    }
  }

  showEffect(page) {
    const label = this.labelOf(page);
    const mine = this.work.pages[page.id];
    this.effect.dataset.state = mine ? "human" : label ? "engine" : "none";
    this.effect.replaceChildren(
      el("span.cd-effect-label", {}, label ? this.label(label).name : t("label.none")),
      el("span.cd-effect-source", {}, mine ? t("label.byHuman") : label ? t("label.byEngine") : t("label.needed")),
      label ? el("p", {}, this.label(label).reading) : "",
      mine ? button(".cd-link", { click: () => this.unassign() }, t("label.unassign")) : "");
  }

  /** @param at the option to put the mark on */
  showLabels(at) {
    const wanted = plain(this.filter.value);
    this.found = this.labels.filter((label) => !wanted || plain(`${label.name} ${label.id}`).split(/[\s_]+/).some((word) => word.startsWith(wanted)) || plain(label.name).includes(wanted));
    this.marked = Math.min(Math.max(at, 0), this.found.length - 1);
    const chosen = this.labelOf(this.pages[this.current]);
    this.options.replaceChildren(...this.found.map((label, index) => el("div.cd-option", {
      id: newId("option"), role: "option", "aria-selected": String(label.id === chosen), data: { label: label.id },
      class: `cd-option${index === this.marked ? " is-marked" : ""}${label.id === "other" ? " is-other" : ""}`,
      mousedown: (event) => event.preventDefault(), click: () => this.assign(label),
    }, el("span.cd-option-name", {}, label.name, label.id === chosen ? icon("check") : ""), el("span.cd-option-reading", {}, label.reading))));
    if (!this.found.length) {
      this.options.replaceChildren(el("p.cd-empty", {}, t("label.noMatch")));
    }
    this.showMark();
  }

  showMark() {
    [...this.options.children].forEach((option, index) => option.classList.toggle("is-marked", index === this.marked));
    const option = this.options.children[this.marked];
    if (option && option.id) {
      this.filter.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  assign(label) {
    const page = this.pages[this.current];
    if (label.id === page.label && !this.work.pages[page.id]) {
      this.goOn();
      return;
    }
    if (label.id === page.label) {
      delete this.work.pages[page.id];
    } else {
      this.work.pages[page.id] = label.id;
    }
    this.fill();
    this.desk.changed();
    this.goOn();
  }

  unassign() {
    delete this.work.pages[this.pages[this.current].id];
    this.fill();
    this.desk.changed();
    this.select(this.current, true);
  }

  /** To the next page without a label, else to the next page. */
  goOn() {
    const after = this.pages.findIndex((page, index) => index > this.current && !this.labelOf(page));
    const any = this.pages.findIndex((page) => !this.labelOf(page));
    if (any < 0) {
      this.select(Math.min(this.current + 1, this.pages.length - 1), true);
      this.desk.say("info", t("label.done"));
    } else {
      this.select(after >= 0 ? after : any, true);
    }
  }

  offender() {
    const index = this.pages.findIndex((page) => !this.labelOf(page));
    if (index < 0) {
      return null;
    }
    const missing = this.pages.filter((page) => !this.labelOf(page)).length;
    const page = this.pages[index];
    return { text: t("label.stillOpen", page.file, page.index + 1), more: t("label.stillOpenCount", missing), focus: () => this.select(index, true) };
  }

  filterKey(event) {
    if (composing(event) || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const actions = {
      ArrowDown: () => this.move(1), ArrowUp: () => this.move(-1),
      Enter: () => this.found[this.marked] && this.assign(this.found[this.marked]),
      Escape: () => (this.filter.value ? this.select(this.current, true) : this.unassign()),
    };
    if (!this.filter.value) {
      Object.assign(actions, { ArrowRight: () => this.select(this.current + 1, true), ArrowLeft: () => this.select(this.current - 1, true) });
    }
    if (actions[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      actions[event.key]();
    }
  }

  move(step) {
    if (this.found.length) {
      this.marked = (this.marked + step + this.found.length) % this.found.length;
      this.showMark();
    }
  }

  keyDown(event, typing) {
    if (event.altKey && !event.ctrlKey) {
      const actions = {
        Equal: () => this.view.step(1), NumpadAdd: () => this.view.step(1), Minus: () => this.view.step(-1), NumpadSubtract: () => this.view.step(-1),
        Digit0: () => this.view.fit(this.view.mode === "page" ? "width" : "page"), Numpad0: () => this.view.fit("page"),
      };
      if (actions[event.code]) {
        this.desk.handled(event, actions[event.code]);
      }
    } else if (!typing && !event.ctrlKey && !event.metaKey && this.desk.root.contains(document.activeElement)) {
      this.gridKey(event);
    }
  }

  gridKey(event) {
    const columns = Math.max(1, this.thumbs.filter((thumb) => thumb.offsetTop === this.thumbs[0].offsetTop).length);
    const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
    if (document.activeElement === this.grid && steps[event.key]) {
      this.desk.handled(event, () => this.select(this.current + steps[event.key], false));
    } else if (document.activeElement === this.grid && /^\p{L}$/u.test(event.key)) {
      this.filter.focus();
    }
  }
}

/** Letters without marks, so that "hoa don" finds "Hóa đơn". */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLocaleLowerCase(language()).trim();
}
