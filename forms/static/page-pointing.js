/** What the mouse does on a page picture: pointing at boxes and words, moving it, drawing a region. */
const STEP = 1.3;
const SCROLL = 1;

export class PagePointing {
  constructor(view) {
    this.view = view;
    this.choosing = false;
  }

  listen(viewer) {
    viewer.addHandler("canvas-click", (event) => this.clicked(event));
    viewer.addHandler("canvas-scroll", (event) => this.scrolled(event));
    viewer.addHandler("canvas-press", (event) => this.pressed(event));
    viewer.addHandler("canvas-drag", (event) => this.dragged(event));
    viewer.addHandler("canvas-drag-end", (event) => this.dropped(event));
    viewer.canvas.addEventListener("pointermove", (event) => this.hovered(event));
  }

  clicked(event) {
    const { view } = this;
    if (!event.quick || !view.ready()) {
      return;
    }
    const point = view.place.at(event.position);
    if (this.choosing) {
      this.corner(point);
      return;
    }
    const original = event.originalEvent;
    const hit = original.ctrlKey || original.metaKey ? null : view.layer.boxAt(point);
    if (hit) {
      view.onBox(hit);
    } else {
      view.onPoint(point);
    }
  }

  /** The wheel moves the page; with Ctrl it zooms. */
  scrolled(event) {
    const { view } = this;
    const original = event.originalEvent;
    event.preventDefaultAction = true;
    if (!view.ready()) {
      return;
    }
    view.place.wanted = null;
    const { viewport } = view.viewer;
    if (original.ctrlKey || original.metaKey) {
      view.place.mode = "free";
      viewport.zoomBy(STEP ** event.scroll, viewport.pointFromPixel(event.position, true)).applyConstraints();
    } else {
      const lines = original.deltaMode === 1 ? 30 : SCROLL;
      const away = new view.OpenSeadragon.Point(original.deltaX * lines, original.deltaY * lines);
      viewport.panBy(viewport.deltaPointsFromPixels(away)).applyConstraints();
    }
  }

  hovered(event) {
    const { view } = this;
    if (view.ready() && event.buttons === 0) {
      const { left, top } = view.stage.getBoundingClientRect();
      const point = view.place.at(new view.OpenSeadragon.Point(event.clientX - left, event.clientY - top));
      view.viewer.canvas.title = view.layer.hover(point);
    }
  }

  /** Two clicks on opposite corners do what a drag does. */
  corner(point) {
    const { view } = this;
    if (this.first) {
      this.choose(this.first, point);
    } else {
      this.first = point;
      view.layer.frame(spanned(point, [point[0] + 8, point[1] + 8]));
    }
  }

  chooseRegion(on) {
    const { view } = this;
    this.choosing = on;
    this.first = null;
    view.sheet.classList.toggle("is-choosing", on);
    if (view.regionButton) {
      view.regionButton.setAttribute("aria-pressed", String(on));
    }
  }

  pressed(event) {
    const { view } = this;
    this.from = view.onRegion && view.ready() && (this.choosing || event.originalEvent.shiftKey) ? view.place.at(event.position) : null;
  }

  dragged(event) {
    const { view } = this;
    if (this.from) {
      event.preventDefaultAction = true;
      view.layer.frame(spanned(this.from, view.place.at(event.position)));
    } else {
      view.place.wanted = null;
    }
  }

  dropped(event) {
    const { view } = this;
    if (!this.from) {
      return;
    }
    event.preventDefaultAction = true;
    this.choose(this.from, view.place.at(event.position));
    this.from = null;
  }

  choose(one, other) {
    const { view } = this;
    const [left, top, right, bottom] = spanned(one, other).map(Math.round);
    this.chooseRegion(false);
    const { width, height } = view.page;
    const box = [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
    if (box[2] - box[0] > 5 && box[3] - box[1] > 5) {
      view.onRegion(box);
    } else {
      view.layer.frame(null);
    }
  }
}

function spanned([x1, y1], [x2, y2]) {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}
