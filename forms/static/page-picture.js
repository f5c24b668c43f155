/** Pictures of pages as they are kept, and cut-outs of them. */
import { picture } from "./api.js";
import { el } from "./dom.js";

const FULL = 4000;

/** The address of a page's picture as it is kept; every part of a form uses the same. */
export function fullPicture(page) {
  return picture(page.image, FULL);
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
