/** Loads OpenSeadragon, once, when the first page is shown; see openseadragon/LICENSE.txt. */

const STYLE = "data-openseadragon-mobile-css";

let library = null;

/** Tasklist's own module loader is kept from taking the library for one of its modules. */
export function zoomLibrary() {
  library = library || new Promise((done, fail) => {
    const { define } = window;
    const amd = define && define.amd;
    const loaded = (then) => () => {
      if (define) {
        define.amd = amd;
      }
      then();
    };
    if (define) {
      define.amd = undefined;
    }
    const script = document.createElement("script");
    script.src = new URL("openseadragon/openseadragon.min.js", import.meta.url).href;
    script.onload = loaded(() => done(window.OpenSeadragon));
    script.onerror = loaded(() => {
      library = null;
      fail(new Error("OpenSeadragon could not be loaded"));
    });
    keepStylesOut();
    document.head.append(script);
  });
  return library;
}

/**
 * The library adds a style sheet to the page unless it finds its own; our pages forbid that, and our
 * sheets say it all. What it finds is an element of that name which is no style sheet.
 */
function keepStylesOut() {
  if (!document.querySelector(`style[${STYLE}]`)) {
    const mark = document.createElementNS("urn:claimdesk", "style");
    mark.setAttribute(STYLE, "true");
    document.head.append(mark);
  }
}
