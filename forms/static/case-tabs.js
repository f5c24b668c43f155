/** Parts of a case, one shown at a time: tabs with counts. */
import { button, el, newId } from "./dom.js";

export class CaseTabs {
  /** @param parts [{id, name, element, focus}]; @param current id of the part to begin with */
  constructor(label, parts, current = null) {
    this.parts = parts.map((part) => ({ ...part, tabId: newId("tab"), panelId: newId("panel") }));
    this.current = parts.some((part) => part.id === current) ? current : parts[0].id;
    this.list = el("div.cd-case-tabs", { role: "tablist", "aria-label": label, keydown: (event) => this.keyDown(event) },
      ...this.parts.map((part) => this.tab(part)));
    this.parts.forEach((part) => {
      part.panel = el("div.cd-case-panel", { id: part.panelId, role: "tabpanel", "aria-labelledby": part.tabId }, part.element);
    });
    this.element = el("section.cd-case-parts", {}, this.list, ...this.parts.map((part) => part.panel));
    this.open(this.current);
  }

  tab(part) {
    part.count = el("span.cd-count");
    part.count.hidden = true;
    part.button = button(".cd-case-tab", { id: part.tabId, role: "tab", "aria-controls": part.panelId, click: () => this.open(part.id) }, el("span", {}, part.name), part.count);
    return part.button;
  }

  /** @param count shown on the tab where it is not 0; @param text what it counts */
  badge(id, count, text) {
    const part = this.parts.find((one) => one.id === id);
    part.count.textContent = count || "";
    part.count.hidden = !count;
    part.button.title = count ? text : "";
  }

  open(id) {
    this.current = id;
    this.parts.forEach((part) => {
      const here = part.id === id;
      part.button.setAttribute("aria-selected", String(here));
      part.button.tabIndex = here ? 0 : -1;
      part.panel.hidden = !here;
    });
  }

  /** Opens a part and goes into it. */
  step(index) {
    const part = this.parts[index];
    if (part) {
      this.open(part.id);
      (part.focus || (() => part.button.focus()))();
    }
  }

  keyDown(event) {
    const at = this.parts.findIndex((part) => part.id === this.current);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: this.parts.length - 1 }[event.key];
    if (next !== undefined && this.parts[next] && !event.altKey) {
      event.preventDefault();
      this.open(this.parts[next].id);
      this.parts[next].button.focus();
    }
  }
}
