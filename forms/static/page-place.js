/** Which part of a page picture is seen, and how large. */
const STEP = 1.3;

export class PagePlace {
  constructor(view) {
    this.view = view;
    this.mode = "width";
    this.wanted = null;
  }

  /** Fits the page again where it is fitted to the window. */
  scale(at_once = false) {
    const { view } = this;
    if (!view.ready()) {
      return;
    }
    const { viewport } = view.viewer;
    viewport.resize(new view.OpenSeadragon.Point(view.stage.clientWidth, view.stage.clientHeight), true);
    const aspect = view.page.height / view.page.width;
    const turned = (view.page.turned || 0) % 180 !== 0;
    const across = turned ? aspect : 1;
    if (this.mode === "width") {
      const down = turned ? 1 : aspect;
      const seen = (across * viewport.getContainerSize().y) / viewport.getContainerSize().x;
      viewport.zoomTo(0.985 / across, null, at_once);
      const offset = Math.min(0, seen - down) / 2;
      viewport.panTo(new view.OpenSeadragon.Point(0.5, aspect / 2).plus(this.upwards(offset)), at_once);
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
    const { view } = this;
    return new view.OpenSeadragon.Point(0, length).rotate(-(view.page.turned || 0));
  }

  showPercent() {
    const { view } = this;
    if (view.ready()) {
      const ratio = view.viewer.world.getItemAt(0).viewportToImageZoom(view.viewer.viewport.getZoom(false));
      view.percent.textContent = `${Math.round(ratio * 100)} %`;
    }
  }

  /** Brings a box to the middle of what can be seen, without showing more ground than needed. */
  center(box, at_once = false) {
    const { view } = this;
    this.wanted = box;
    if (!view.ready()) {
      return;
    }
    const { viewport } = view.viewer;
    const { width, height } = viewport.getBoundsNoRotate(false);
    const turned = (view.page.turned || 0) % 180 !== 0;
    const [wide, high] = turned ? [height, width] : [width, height];
    const [aspect, middle] = [view.page.height / view.page.width, this.point((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)];
    viewport.panTo(new view.OpenSeadragon.Point(kept(middle.x, wide, 1), kept(middle.y, high, aspect)), at_once);
  }

  point(x, y) {
    const { view } = this;
    return new view.OpenSeadragon.Point(x / view.page.width, y / view.page.width);
  }

  step(direction) {
    const { view } = this;
    if (view.ready()) {
      this.mode = "free";
      view.viewer.viewport.zoomBy(direction > 0 ? STEP : 1 / STEP).applyConstraints();
    }
  }

  fit(mode) {
    this.mode = mode;
    this.scale();
  }

  /** Pixels of the picture under a place of the window. */
  at(position) {
    const { view } = this;
    const { x, y } = view.viewer.viewport.viewerElementToViewportCoordinates(position);
    return [x * view.page.width, y * view.page.width];
  }
}

/** A middle that keeps a stretch of the page in sight: the page's own where all of it is. */
function kept(middle, seen, length) {
  return seen >= length ? length / 2 : Math.min(Math.max(middle, seen / 2), length - seen / 2);
}
