/** What each page of a dossier is, and which pages make one document; that decides how they are read. */
import "./case-texts.js";
import { Desk } from "./desk.js";
import { button, el, icon } from "./dom.js";
import { LabelBoard } from "./label-board.js";
import { LabelList } from "./label-list.js";
import { LabelState } from "./label-state.js";
import { PageView } from "./page-view.js";
import { style } from "./styles.js";
import { t } from "./texts.js";

export async function open(camForm, root) {
  await style("label-pages");
  return new Labelling(camForm, root).desk.open();
}

/** Turns with the page's own turn, which is remembered. */
class TurnView extends PageView {
  rotate() {
    this.onTurned();
  }

  turnTo(degrees) {
    if (this.page && (this.page.turned || 0) !== degrees) {
      this.page.turned = degrees;
      if (this.ready()) {
        this.viewer.viewport.setRotation(degrees, true);
        this.scale();
      }
    }
  }
}

class Labelling {
  constructor(camForm, root) {
    this.selected = [];
    this.several = false;
    this.view = new TurnView({ onTurn: (step) => this.go(step, false) });
    this.view.onTurned = () => this.act(() => this.state.turn(this.selected));
    this.view.mode = "page";
    this.desk = new Desk(camForm, root, "label-pages", {
      texts: "label",
      emptyDraft: () => ({ pages: {}, turns: {} }),
      facts: (data) => [data.insuredName, data.benefit && t(`benefit.${data.benefit}`)],
      render: (data, work) => this.render(data, work),
      progress: () => ({ total: this.state.pages.length, done: this.state.pages.length - this.state.open().length }),
      offender: () => this.offender(),
      keyDown: (event, typing) => this.keyDown(event, typing),
      resized: () => this.view.scale(),
      unlocked: () => this.list && this.focus(),
      keys: [
        ["key.filter", "A…Z"], ["key.choose", "↑", "↓"], ["key.assign", "Enter"], ["key.unassign", "Esc"], ["key.page", "←", "→"],
        ["key.select", "Shift", "← →"], ["key.selectAll", "Ctrl", "A"], ["key.board", "Alt", "B"], ["key.splitPage", "Alt", "S"], ["key.mergePages", "Alt", "M"],
        ["key.shift", "Alt", "↑ ↓"], ["key.stepPage", "Alt", "PgUp PgDn"], ["key.turnPage", "Alt", "T"], ["key.duplicatePage", "Alt", "D"], ["key.notPart", "Alt", "N"],
        ["key.undoPage", "Ctrl", "Z Y"], ["key.zoom", "Alt", "+"], ["key.fit", "Alt", "0"],
      ],
    });
  }

  render(data, work) {
    this.state = new LabelState(data.pages, data.labels, work);
    const first = this.state.open()[0] || data.pages[0];
    this.current = this.state.page(this.current) ? this.current : first && first.id;
    this.selected = this.selected.filter((id) => this.state.page(id));
    this.selected = this.selected.length ? this.selected : [this.current].filter(Boolean);
    this.build();
    this.refresh();
    if (!this.desk.locked) {
      this.focus();
    }
  }

  build() {
    this.view.texts();
    this.board = new LabelBoard({
      select: (id, event) => this.choose(id, event), selection: () => this.selected, drop: (ids, target) => this.drop(ids, target),
    });
    this.list = new LabelList(this.state.labels, (label) => this.assign(label), (event) => this.listKey(event));
    this.pageName = el("h3.cd-page-name");
    this.effect = el("div.cd-effect", { role: "status" });
    this.tools = el("div.cd-board-tools", { role: "toolbar", "aria-label": t("label.tools") });
    this.desk.body.className = "cd-body cd-label cd-arrange";
    this.desk.body.replaceChildren(
      el("section.cd-board-pane", { "aria-label": t("label.board") }, this.tools, el("div.cd-board-scroll", {}, this.board.element)),
      this.view.element,
      el("section.cd-panel.cd-label-panel", {}, this.pageName, this.effect, ...this.list.elements));
  }

  /* ---- what is shown ---- */

  refresh() {
    this.board.show(this.state, this.selected, this.current);
    this.fillTools();
    this.showPage();
    this.showEffect();
    this.list.reset(this.commonLabel());
  }

  fillTools() {
    const { state, selected } = this;
    const pressed = [...this.tools.children].indexOf(document.activeElement);
    const tool = (name, text, action, disabled = false) =>
      button(".cd-icon-button", { "aria-label": t(text), title: t(text), disabled, click: () => this.act(action) }, icon(name));
    this.tools.replaceChildren(
      tool("undo", "label.undo", () => this.back(state.undo()), !state.past.length),
      tool("redo", "label.redo", () => this.back(state.redo()), !state.future.length),
      el("span.cd-tool-gap"),
      button(".cd-icon-button", { "aria-label": t("label.several"), title: t("label.several"), "aria-pressed": String(this.several), click: () => this.selectSeveral() }, icon("several")),
      tool("earlier", "label.earlier", () => state.nudge(selected, -1)), tool("later", "label.later", () => state.nudge(selected, 1)),
      el("span.cd-tool-gap"),
      tool("rotate", "label.turn", () => state.turn(selected)), tool("split", "label.split", () => state.split(this.current)),
      tool("merge", "label.merge", () => state.merge(selected)),
      tool("copies", "label.duplicate", () => state.assign(selected, "duplicate")), tool("absent", "label.notPart", () => state.assign(selected, "other")),
      el("span.cd-spring"),
      el("span.cd-hint", { role: "status" }, selected.length > 1 ? t("label.selected", selected.length) : ""));
    if (pressed >= 0) {
      const again = this.tools.children[pressed];
      (again.disabled ? this : again).focus();
    }
  }

  showPage() {
    const page = this.state.page(this.current);
    if (page) {
      this.view.show({ ...page, turned: this.state.turnOf(page.id) }, [], t("label.pageOf", page.number, this.state.pages.length, page.file, page.index + 1));
      this.view.turnTo(this.state.turnOf(page.id));
    }
  }

  commonLabel() {
    const labels = new Set(this.selected.map((id) => this.state.labelOf(id)));
    return labels.size === 1 ? [...labels][0] : null;
  }

  showEffect() {
    const { state, selected } = this;
    const page = state.page(this.current);
    this.pageName.textContent = selected.length > 1 ? t("label.pageCount", selected.length) : t("label.page", page ? page.number : 0, state.pages.length);
    const label = this.commonLabel();
    const labels = new Set(selected.map((id) => state.labelOf(id)));
    const sources = new Set(selected.map((id) => state.sourceOf(id)));
    const source = sources.size === 1 ? [...sources][0] : sources.has("none") ? "none" : "human";
    const said = { human: t("label.byHuman"), engine: `${t("label.byEngine")}. ${t("label.noConfidence")}`, none: t("label.needed") };
    const twin = selected.length === 1 && page && page.sameAs && !state.isAside(page.id) ? state.page(page.sameAs) : null;
    this.effect.dataset.state = source;
    this.effect.replaceChildren(
      el("span.cd-effect-label", {}, labels.size > 1 ? t("label.severalLabels") : label ? state.label(label).name : t("label.none")),
      labels.size > 1 ? "" : el("span.cd-effect-source", {}, said[source]),
      label ? el("p", {}, el("strong", {}, `${t("label.next")}: `), state.label(label).reading) : "",
      twin ? el("p.cd-twin", {}, t("label.sameAs", twin.number), " ",
        button(".cd-link", { click: () => this.act(() => state.assign([page.id], "duplicate")) }, t("label.markDuplicate"))) : "",
      selected.some((id) => state.work.pages[id]) ? button(".cd-link", { click: () => this.act(() => state.unassign(selected)) }, t("label.unassign")) : "");
  }

  /** Into the box for labels; under a finger beside it, or every touch would bring the keyboard up. */
  focus() {
    if (window.matchMedia("(hover: none) and (pointer: coarse)").matches) {
      this.board.element.focus({ preventScroll: true });
    } else {
      this.list.focus();
    }
  }

  /* ---- selecting ---- */

  choose(id, event) {
    if (event.shiftKey) {
      this.extendTo(id);
    } else if (event.ctrlKey || event.metaKey || this.several) {
      const others = this.selected.filter((other) => other !== id);
      this.selected = others.length === this.selected.length ? [...others, id] : others.length ? others : [id];
      this.current = this.selected.includes(id) ? id : this.selected[this.selected.length - 1];
      this.anchor = this.current;
      this.refresh();
    } else {
      this.only(id);
    }
    this.focus();
  }

  /** Has every press add a page or take it away, for those who have no Ctrl key at hand. */
  selectSeveral() {
    this.several = !this.several;
    this.fillTools();
  }

  only(id) {
    this.current = id;
    this.anchor = id;
    this.selected = [id];
    this.refresh();
    this.board.reveal(id);
  }

  extendTo(id) {
    const order = this.state.order();
    const [from, to] = [order.indexOf(this.anchor || this.current), order.indexOf(id)].sort((one, other) => one - other);
    this.selected = order.slice(Math.max(0, from), to + 1);
    this.current = id;
    this.refresh();
    this.board.reveal(id);
  }

  go(step, extend) {
    const order = this.state.order();
    this.goTo(order[order.indexOf(this.current) + step], extend);
  }

  goTo(id, extend) {
    if (id && extend) {
      this.extendTo(id);
    } else if (id) {
      this.only(id);
    }
  }

  /* ---- changing ---- */

  /** Runs a change of the state; its refusal becomes a message. */
  act(action) {
    const refusal = action();
    if (typeof refusal === "string") {
      this.desk.say("error", t(refusal));
      return;
    }
    this.desk.changed();
    this.refresh();
    this.board.reveal(this.current);
  }

  back(done) {
    if (done) {
      const { pages } = this.state;
      this.selected = this.selected.filter((id) => pages.some((page) => page.id === id));
    }
  }

  assign(label) {
    const several = this.selected.length > 1;
    const last = this.selected[this.selected.length - 1];
    this.act(() => this.state.assign(this.selected, label.id));
    const order = this.state.order();
    const open = order.filter((id) => !this.state.labelOf(id));
    if (!open.length) {
      this.desk.say("info", t("label.done"));
      if (!several) {
        this.go(1, false);
      }
    } else {
      const at = order.indexOf(last);
      this.only(open.find((id) => order.indexOf(id) > at) || open[0]);
    }
    this.focus();
  }

  drop(ids, { host, before, kind }) {
    this.selected = this.state.order().filter((id) => ids.includes(id));
    this.current = this.selected[0];
    this.refresh();
    this.act(() => (kind === "aside" ? this.state.assign(ids.filter((id) => !this.state.isAside(id)), "other") : this.state.move(ids, host, before)));
    this.focus();
  }

  offender() {
    const offence = this.state.offence();
    return offence && {
      text: t(offence.key, ...offence.values), more: offence.left ? t("label.stillOpenCount", offence.left) : null,
      focus: () => { this.only(offence.page); this.focus(); },
    };
  }

  /* ---- keys ---- */

  /** Keys of the empty filter box. */
  listKey(event) {
    return {
      ArrowRight: () => this.go(1, event.shiftKey), ArrowLeft: () => this.go(-1, event.shiftKey), Escape: () => this.act(() => this.state.unassign(this.selected)),
    }[event.key];
  }

  keyDown(event, typing) {
    const inside = this.desk.root.contains(document.activeElement);
    const actions = event.altKey && !event.ctrlKey && !event.metaKey ? this.altKeys() : (event.ctrlKey || event.metaKey) && !event.altKey && inside && !this.list.filter.value ? this.controlKeys(event) : {};
    const action = actions[event.code];
    if (action) {
      this.desk.handled(event, action);
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey && document.activeElement === this.board.element) {
      this.boardKey(event, typing);
    }
  }

  altKeys() {
    const { state, view } = this;
    const act = (action) => () => this.act(action);
    return {
      KeyT: act(() => state.turn(this.selected)), KeyS: act(() => state.split(this.current)), KeyM: act(() => state.merge(this.selected)),
      KeyD: act(() => state.assign(this.selected, "duplicate")), KeyN: act(() => state.assign(this.selected, "other")),
      KeyB: () => (document.activeElement === this.board.element ? this.list.focus() : this.board.element.focus()),
      ArrowUp: act(() => state.shift(this.ordered(), -1)), ArrowDown: act(() => state.shift(this.ordered(), 1)),
      PageUp: act(() => state.step(this.current, -1)), PageDown: act(() => state.step(this.current, 1)),
      Backspace: act(() => this.back(state.undo())), Equal: () => view.step(1), NumpadAdd: () => view.step(1), Minus: () => view.step(-1), NumpadSubtract: () => view.step(-1),
      Digit0: () => view.fit(view.mode === "page" ? "width" : "page"), Numpad0: () => view.fit("page"),
    };
  }

  ordered() {
    const order = this.state.order();
    return [...this.selected].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  }

  controlKeys(event) {
    return {
      KeyZ: () => this.act(() => this.back(event.shiftKey ? this.state.redo() : this.state.undo())),
      KeyY: () => this.act(() => this.back(this.state.redo())),
      KeyA: () => { this.selected = this.state.order(); this.refresh(); },
      Space: () => this.choose(this.current, event),
    };
  }

  boardKey(event) {
    const steps = {
      ArrowRight: () => this.go(1, event.shiftKey), ArrowLeft: () => this.go(-1, event.shiftKey),
      ArrowDown: () => this.goTo(this.board.vertically(this.current, 1), event.shiftKey), ArrowUp: () => this.goTo(this.board.vertically(this.current, -1), event.shiftKey),
      Home: () => this.goTo(this.state.order()[0], event.shiftKey), End: () => this.goTo(this.state.order().slice(-1)[0], event.shiftKey),
      Enter: () => this.list.focus(), Delete: () => this.act(() => this.state.assign(this.selected, "other")),
    };
    if (steps[event.key]) {
      this.desk.handled(event, steps[event.key]);
    } else if (/^\p{L}$/u.test(event.key)) {
      this.list.focus();
    }
  }
}
