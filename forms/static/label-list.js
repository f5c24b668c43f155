/** The labels to choose from: a box to type a few letters in, and the list that is left. */
import { composing, el, icon, newId } from "./dom.js";
import { language, t } from "./texts.js";

export class LabelList {
  /** @param labels [{id, name, reading, aside}]; @param choose called with a label; @param keyDown other keys */
  constructor(labels, choose, keyDown) {
    Object.assign(this, { labels, choose, keyDown, chosen: null, found: labels, marked: 0 });
    const filterId = newId("filter");
    const listId = newId("labels");
    this.filter = el("input.cd-input", {
      id: filterId, type: "text", autocomplete: "off", spellcheck: "false", role: "combobox", "aria-expanded": "true",
      "aria-controls": listId, "aria-autocomplete": "list", placeholder: t("label.filter"),
      input: (event) => !composing(event) && this.show(0), compositionend: () => this.show(0), keydown: (event) => this.key(event),
    });
    this.options = el("div.cd-options", { id: listId, role: "listbox", "aria-label": t("label.labels") });
    this.elements = [el("label.cd-label-caption", { for: filterId }, t("label.choose")), el("div.cd-filter", {}, icon("search"), this.filter), this.options];
  }

  focus() {
    this.filter.focus({ preventScroll: true });
  }

  /** @param chosen id of the label that counts, or null */
  reset(chosen) {
    this.chosen = chosen;
    this.filter.value = "";
    this.show(Math.max(0, this.labels.findIndex((label) => label.id === chosen)));
  }

  show(at) {
    const wanted = plain(this.filter.value);
    this.found = this.labels.filter((label) => !wanted || plain(`${label.name} ${label.id}`).split(/[\s_]+/).some((word) => word.startsWith(wanted)) || plain(label.name).includes(wanted));
    this.marked = Math.min(Math.max(at, 0), this.found.length - 1);
    this.options.replaceChildren(...this.found.map((label, index) => this.option(label, index)));
    if (!this.found.length) {
      this.options.replaceChildren(el("p.cd-empty", {}, t("label.noMatch")));
    }
    this.mark();
  }

  option(label, index) {
    const first = label.aside && (index === 0 || !this.found[index - 1].aside);
    return el("div.cd-option", {
      id: newId("option"), role: "option", "aria-selected": String(label.id === this.chosen), data: { label: label.id },
      class: `cd-option${first ? " is-other" : ""}`, mousedown: (event) => event.preventDefault(), click: () => this.choose(label),
    }, el("span.cd-option-name", {}, label.name, label.id === this.chosen ? icon("check") : ""), el("span.cd-option-reading", {}, label.reading));
  }

  mark() {
    [...this.options.children].forEach((option, index) => option.classList.toggle("is-marked", index === this.marked));
    const option = this.options.children[this.marked];
    if (option && option.id) {
      this.filter.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.filter.removeAttribute("aria-activedescendant");
    }
  }

  move(step) {
    if (this.found.length) {
      this.marked = (this.marked + step + this.found.length) % this.found.length;
      this.mark();
    }
  }

  key(event) {
    if (composing(event) || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const actions = { ArrowDown: () => this.move(1), ArrowUp: () => this.move(-1), Enter: () => this.found[this.marked] && this.choose(this.found[this.marked]) };
    if (this.filter.value && event.key === "Escape") {
      actions.Escape = () => this.reset(this.chosen);
    }
    const action = actions[event.key] || (!this.filter.value && this.keyDown(event));
    if (action) {
      event.preventDefault();
      event.stopPropagation();
      action();
    }
  }
}

/** Letters without marks, so that "hoa don" finds "Hóa đơn". */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLocaleLowerCase(language()).trim();
}
