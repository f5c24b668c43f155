/** Loads OpenSeadragon, once, when the first page is shown; see openseadragon/LICENSE.txt. */

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
    document.head.append(script);
  });
  return library;
}
