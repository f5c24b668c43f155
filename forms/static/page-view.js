/**
 * A page picture to zoom, pan, turn and point at, with the boxes of what was read on it. The
 * zooming is OpenSeadragon's; see openseadragon/LICENSE.txt.
 */
import { picture } from "./api.js";
import { button, el, icon } from "./dom.js";
import { PageLayer } from "./page-layer.js";
import { t } from "./texts.js";
import { zoomLibrary } from "./zoom-library.js";

const STEP = 1.3;
const FULL = 4000;
const SCROLL = 1;

/** The address of a page's picture as it is kept; every part of a form uses the same. */
export function fullPicture(page) {
  return picture(page.image, FULL);
}

export class PageView {
  /**
   * @param onBox called with the id of a box that was clicked
   * @param onTurn called with 1 or -1 to turn over
   * @param onPoint called with [x, y] in pixels of the picture where no box was clicked, or any with Ctrl
   * @param onRegion called with the box [left, top, right, bottom] that was drawn; null: none can be
   */
  constructor({ onBox = () => {}, onTurn = null, onPoint = () => {}, onRegion = null } = {}) {
    Object.assign(this, { onBox, onTurn, onPoint, onRegion });
    this.mode = "width";
    this.page = null;
    this.viewer = null;
    this.choosing = false;
    this.layer = new PageLayer();
    this.build();
  }

  build() {
    this.stage = el("div.cd-stage");
    this.note = el("p.cd-stage-note", { role: "status" });
    this.percent = el("span.cd-zoom");
    this.caption = el("span.cd-page-caption");
    this.tools = el("div.cd-view-tools", { role: "toolbar" });
    this.sheet = el("div.cd-sheet-frame", {}, this.stage, this.note);
    this.element = el("section.cd-view", {}, this.tools, this.sheet);
    new ResizeObserver(() => (this.element.isConnected ? this.scale() : this.close())).observe(this.stage);
    this.texts();
  }

  texts() {
    const tool = (name, text, action, more = {}) =>
      button(".cd-icon-button", { "aria-label": t(text), title: t(text), click: action, ...more }, icon(name));
    this.element.setAttribute("aria-label", t("view.page"));
    this.tools.setAttribute("aria-label", t("view.tools"));
    this.regionButton = this.onRegion
      ? tool("region", "view.region", () => this.chooseRegion(!this.choosing), { "aria-pressed": String(this.choosing) }) : "";
    this.tools.replaceChildren(
      ...(this.onTurn ? [tool("previous", "view.previous", () => this.onTurn(-1)), tool("next", "view.next", () => this.onTurn(1))] : []),
      this.caption, el("span.cd-spring"), this.regionButton,
      tool("minus", "view.out", () => this.step(-1)), this.percent, tool("plus", "view.in", () => this.step(1)),
      tool("width", "view.width", () => this.fit("width")), tool("page", "view.whole", () => this.fit("page")),
      tool("rotate", "view.rotate", () => this.rotate()),
    );
    this.name();
  }

  /* ---- the page ---- */

  /** @param page {id, width, height, image}; @param boxes [{id, box, state, title}] */
  show(page, boxes, caption) {
    this.caption.textContent = caption;
    this.caption.title = caption;
    this.text = caption;
    this.layer.boxes(boxes);
    if (!this.page || this.page.id !== page.id || !this.viewer) {
      this.page = page;
      this.wanted = null;
      this.layer.words([]);
      this.open(page).catch((error) => this.fail(error));
    }
    this.name();
  }

  async open(page) {
    const OpenSeadragon = await zoomLibrary();
    if (page !== this.page) {
      return;
    }
    if (!this.viewer) {
      this.viewer = this.create(OpenSeadragon);
    }
    this.sheet.classList.add("is-loading");
    this.sheet.classList.remove("is-broken");
    this.note.textContent = "";
    this.viewer.open({ type: "image", url: fullPicture(page), buildPyramid: false });
  }

  create(OpenSeadragon) {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const viewer = OpenSeadragon({
      element: this.stage, drawer: "canvas", showNavigationControl: false, showNavigator: false,
      animationTime: still ? 0 : 0.25, springStiffness: 9, visibilityRatio: 0.9, minZoomImageRatio: 0.6, maxZoomPixelRatio: 4,
      immediateRender: true, autoResize: false, gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: false, flickEnabled: false },
      gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true, pinchRotate: false }, gestureSettingsPen: { clickToZoom: false },
    });
    this.OpenSeadragon = OpenSeadragon;
    viewer.addHandler("open", () => this.opened());
    viewer.addHandler("open-failed", (event) => this.fail(event));
    viewer.addHandler("zoom", () => this.showPercent());
    viewer.addHandler("canvas-key", (event) => {
      event.preventDefaultAction = !/^(Arrow|[+=_-]$|0$)/.test(event.originalEvent.key);
    });
    viewer.addHandler("canvas-click", (event) => this.clicked(event));
    viewer.addHandler("canvas-scroll", (event) => this.scrolled(event));
    viewer.addHandler("canvas-press", (event) => this.pressed(event));
    viewer.addHandler("canvas-drag", (event) => this.dragged(event));
    viewer.addHandler("canvas-drag-end", (event) => this.dropped(event));
    viewer.canvas.addEventListener("pointermove", (event) => this.hovered(event));
    viewer.canvas.setAttribute("role", "application");
    return viewer;
  }

  name() {
    if (this.viewer) {
      this.viewer.canvas.setAttribute("aria-label", `${t("view.page")}: ${this.text || ""}. ${t("view.keys")}`);
    }
  }

  opened() {
    const item = this.viewer.world.getItemAt(0);
    if (!item || !this.page) {
      return;
    }
    const size = item.getContentSize();
    if (!this.page.width) {
      Object.assign(this.page, { width: size.x, height: size.y });
    }
    this.sheet.classList.remove("is-loading");
    this.sheet.dataset.page = this.page.id;
    this.layer.size(this.page.width, this.page.height);
    this.viewer.addOverlay({
      element: this.layer.element, location: new this.OpenSeadragon.Rect(0, 0, 1, this.page.height / this.page.width),
      rotationMode: this.OpenSeadragon.OverlayRotationMode.EXACT,
    });
    this.viewer.viewport.setRotation(this.page.turned || 0, true);
    this.name();
    this.scale(true);
    if (this.wanted) {
      this.center(this.wanted, true);
    }
  }

  /** Has the browser fetch a picture that will be wanted soon. */
  prefetch(page) {
    this.soon = new Image();
    this.soon.src = fullPicture(page);
  }

  fail(error) {
    console.error("page picture", error && error.message);
    this.sheet.classList.remove("is-loading");
    this.sheet.classList.add("is-broken");
    this.note.textContent = t("view.broken");
  }

  close() {
    if (this.viewer) {
      this.viewer.destroy();
      this.viewer = null;
    }
  }

  ready() {
    return this.viewer && this.viewer.isOpen() && this.viewer.world.getItemCount() > 0;
  }

  /* ---- size and place ---- */

  /** Fits the page again where it is fitted to the window. */
  scale(at_once = false) {
    if (!this.ready()) {
      return;
    }
    const { viewport } = this.viewer;
    viewport.resize(new this.OpenSeadragon.Point(this.stage.clientWidth, this.stage.clientHeight), true);
    const aspect = this.page.height / this.page.width;
    const turned = (this.page.turned || 0) % 180 !== 0;
    const across = turned ? aspect : 1;
    if (this.mode === "width") {
      const down = turned ? 1 : aspect;
      const seen = (across * viewport.getContainerSize().y) / viewport.getContainerSize().x;
      viewport.zoomTo(0.985 / across, null, at_once);
      const offset = Math.min(0, seen - down) / 2;
      viewport.panTo(new this.OpenSeadragon.Point(0.5, aspect / 2).plus(this.upwards(offset)), at_once);
    } else if (this.mode === "page") {
      viewport.goHome(at_once);
    }
    this.showPercent();
    if (this.wanted && this.mode !== "page") {
      this.center(this.wanted, at_once);
    }
  }

  /** A way up on the screen, on the turned page. */
  upwards(length) {
    return new this.OpenSeadragon.Point(0, length).rotate(-(this.page.turned || 0));
  }

  showPercent() {
    if (this.ready()) {
      const ratio = this.viewer.world.getItemAt(0).viewportToImageZoom(this.viewer.viewport.getZoom(false));
      this.percent.textContent = `${Math.round(ratio * 100)} %`;
    }
  }

  /** Brings a box to the middle of what can be seen, without showing more ground than needed. */
  center(box, at_once = false) {
    this.wanted = box;
    if (!this.ready()) {
      return;
    }
    const { viewport } = this.viewer;
    const { width, height } = viewport.getBoundsNoRotate(false);
    const turned = (this.page.turned || 0) % 180 !== 0;
    const [wide, high] = turned ? [height, width] : [width, height];
    const [aspect, middle] = [this.page.height / this.page.width, this.point((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)];
    viewport.panTo(new this.OpenSeadragon.Point(kept(middle.x, wide, 1), kept(middle.y, high, aspect)), at_once);
  }

  point(x, y) {
    return new this.OpenSeadragon.Point(x / this.page.width, y / this.page.width);
  }

  step(direction) {
    if (this.ready()) {
      this.mode = "free";
      this.viewer.viewport.zoomBy(direction > 0 ? STEP : 1 / STEP).applyConstraints();
    }
  }

  fit(mode) {
    this.mode = mode;
    this.scale();
  }

  rotate() {
    if (this.ready()) {
      this.page.turned = ((this.page.turned || 0) + 90) % 360;
      this.viewer.viewport.setRotation(this.page.turned, true);
      this.scale();
    }
  }

  /* ---- pointing ---- */

  /** Pixels of the picture under a place of the window. */
  at(position) {
    const { x, y } = this.viewer.viewport.viewerElementToViewportCoordinates(position);
    return [x * this.page.width, y * this.page.width];
  }

  clicked(event) {
    if (!event.quick || !this.ready()) {
      return;
    }
    const point = this.at(event.position);
    if (this.choosing) {
      this.corner(point);
      return;
    }
    const original = event.originalEvent;
    const hit = original.ctrlKey || original.metaKey ? null : this.layer.boxAt(point);
    if (hit) {
      this.onBox(hit);
    } else {
      this.onPoint(point);
    }
  }

  /** The wheel moves the page; with Ctrl it zooms. */
  scrolled(event) {
    const original = event.originalEvent;
    event.preventDefaultAction = true;
    if (!this.ready()) {
      return;
    }
    this.wanted = null;
    const { viewport } = this.viewer;
    if (original.ctrlKey || original.metaKey) {
      this.mode = "free";
      viewport.zoomBy(STEP ** event.scroll, viewport.pointFromPixel(event.position, true)).applyConstraints();
    } else {
      const lines = original.deltaMode === 1 ? 30 : SCROLL;
      const away = new this.OpenSeadragon.Point(original.deltaX * lines, original.deltaY * lines);
      viewport.panBy(viewport.deltaPointsFromPixels(away)).applyConstraints();
    }
  }

  hovered(event) {
    if (this.ready() && event.buttons === 0) {
      const { left, top } = this.stage.getBoundingClientRect();
      const point = this.at(new this.OpenSeadragon.Point(event.clientX - left, event.clientY - top));
      this.viewer.canvas.title = this.layer.hover(point);
    }
  }

  /** Two clicks on opposite corners do what a drag does. */
  corner(point) {
    if (this.first) {
      this.choose(this.first, point);
    } else {
      this.first = point;
      this.layer.frame(spanned(point, [point[0] + 8, point[1] + 8]));
    }
  }

  chooseRegion(on) {
    this.choosing = on;
    this.first = null;
    this.sheet.classList.toggle("is-choosing", on);
    if (this.regionButton) {
      this.regionButton.setAttribute("aria-pressed", String(on));
    }
  }

  pressed(event) {
    this.from = this.onRegion && this.ready() && (this.choosing || event.originalEvent.shiftKey) ? this.at(event.position) : null;
  }

  dragged(event) {
    if (this.from) {
      event.preventDefaultAction = true;
      this.layer.frame(spanned(this.from, this.at(event.position)));
    } else {
      this.wanted = null;
    }
  }

  dropped(event) {
    if (!this.from) {
      return;
    }
    event.preventDefaultAction = true;
    this.choose(this.from, this.at(event.position));
    this.from = null;
  }

  choose(one, other) {
    const [left, top, right, bottom] = spanned(one, other).map(Math.round);
    this.chooseRegion(false);
    const { width, height } = this.page;
    const box = [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
    if (box[2] - box[0] > 5 && box[3] - box[1] > 5) {
      this.onRegion(box);
    } else {
      this.layer.frame(null);
    }
  }
}

/** A middle that keeps a stretch of the page in sight: the page's own where all of it is. */
function kept(middle, seen, length) {
  return seen >= length ? length / 2 : Math.min(Math.max(middle, seen / 2), length - seen / 2);
}

function spanned([x1, y1], [x2, y2]) {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** The part of a page around a box, magnified; null where there is no box. */
export function crop(page, box, width, height = 64) {
  if (!box || !page || !page.width) {
    return null;
  }
  const [left, top, right, bottom] = box;
  const [padX, padY] = [Math.max(12, (right - left) * 0.06), Math.max(6, (bottom - top) * 0.35)];
  const [x, y, w, h] = [left - padX, top - padY, right - left + 2 * padX, bottom - top + 2 * padY];
  const scale = Math.min(width / w, height / h, 2);
  return el("div.cd-crop", { "aria-hidden": "true", style: { width: `${Math.round(w * scale)}px`, height: `${Math.round(h * scale)}px` } },
    el("img", {
      src: fullPicture(page), alt: "", draggable: "false",
      style: { width: `${page.width * scale}px`, height: `${page.height * scale}px`, left: `${-x * scale}px`, top: `${-y * scale}px` },
    }));
}
