/**
 * A page picture to zoom, pan, turn and point at, with the boxes of what was read on it. The
 * zooming is OpenSeadragon's; see openseadragon/LICENSE.txt.
 */
import { button, el, icon } from "./dom.js";
import { PageLayer } from "./page-layer.js";
import { fullPicture } from "./page-picture.js";
import { PagePlace } from "./page-place.js";
import { PagePointing } from "./page-pointing.js";
import { t } from "./texts.js";
import { zoomLibrary } from "./zoom-library.js";

export class PageView {
  /**
   * @param onBox called with the id of a box that was clicked
   * @param onTurn called with 1 or -1 to turn over
   * @param onPoint called with [x, y] in pixels of the picture where no box was clicked, or any with Ctrl
   * @param onRegion called with the box [left, top, right, bottom] that was drawn; null: none can be
   */
  constructor({ onBox = () => {}, onTurn = null, onPoint = () => {}, onRegion = null } = {}) {
    Object.assign(this, { onBox, onTurn, onPoint, onRegion });
    this.page = null;
    this.viewer = null;
    this.layer = new PageLayer();
    this.place = new PagePlace(this);
    this.pointing = new PagePointing(this);
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
      ? tool("region", "view.region", () => this.pointing.chooseRegion(!this.pointing.choosing), { "aria-pressed": String(this.pointing.choosing) }) : "";
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
      this.place.wanted = null;
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
    viewer.addHandler("zoom", () => this.place.showPercent());
    viewer.addHandler("canvas-key", (event) => {
      event.preventDefaultAction = !/^(Arrow|[+=_-]$|0$)/.test(event.originalEvent.key);
    });
    this.pointing.listen(viewer);
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
    if (this.place.wanted) {
      this.center(this.place.wanted, true);
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

  get mode() {
    return this.place.mode;
  }

  set mode(mode) {
    this.place.mode = mode;
  }

  /** Fits the page again where it is fitted to the window. */
  scale(at_once = false) {
    this.place.scale(at_once);
  }

  /** Brings a box to the middle of what can be seen. */
  center(box, at_once = false) {
    this.place.center(box, at_once);
  }

  step(direction) {
    this.place.step(direction);
  }

  fit(mode) {
    this.place.fit(mode);
  }

  rotate() {
    if (this.ready()) {
      this.page.turned = ((this.page.turned || 0) + 90) % 360;
      this.viewer.viewport.setRotation(this.page.turned, true);
      this.scale();
    }
  }
}
