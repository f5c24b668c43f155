/** Builds elements. Text is only ever set as text, never as markup. */

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  check: "M4 10.5l4 4 8-9",
  absent: "M5 5l10 10M15 5L5 15",
  undo: "M8 5L4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2",
  warning: "M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.2v.3",
  info: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M10 9v5M10 6.2v.3",
  expand: "M12 3h5v5M8 17H3v-5M17 3l-5.5 5.5M3 17l5.5-5.5",
  collapse: "M17 8h-5V3M3 12h5v5M12 8l5-5M8 12l-5 5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  width: "M3 5v10M17 5v10M6 10h8M8 7.5L5.5 10 8 12.5M12 7.5l2.5 2.5-2.5 2.5",
  page: "M5.5 3h9v14h-9zM8 7h4M8 10h4M8 13h2.5",
  file: "M5 2.8h7l3.5 3.5v11H5zM12 2.8v3.5h3.5",
  upload: "M10 13V4M6.5 7.5L10 4l3.5 3.5M4 13v3h12v-3",
  help: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M8 8a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1v.5M10 14v.2",
  next: "M8 5l5 5-5 5",
  previous: "M12 5l-5 5 5 5",
  lock: "M6 9V6.5a4 4 0 0 1 8 0V9M5 9h10v8H5z",
  rotate: "M15.5 6.5A7 7 0 1 0 17 11M16 3v4h-4",
  region: "M3 6V3h3M14 3h3v3M17 14v3h-3M6 17H3v-3M7 7h6v6H7z",
  blurred: "M2.5 10s2.8-5 7.5-5 7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5M4 16.5L16 3.5",
  add: "M10 4v12M4 10h12",
  remove: "M5 6h10M8 6V4h4v2M6.5 6l.7 10.5h5.6L13.5 6",
  split: "M3 10h14M7 6l3-3 3 3M7 14l3 3 3-3",
  merge: "M3 10h14M7 3l3 3 3-3M7 17l3-3 3 3",
  clock: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M10 6v4.2l2.8 1.8",
  redo: "M12 5l4 4-4 4M16 9H8a4 4 0 0 0 0 8h2",
  copies: "M7 7h9v9H7zM4 13V4h9",
  earlier: "M16 10H4M8.5 5.5L4 10l4.5 4.5",
  later: "M4 10h12M11.5 5.5L16 10l-4.5 4.5",
  several: "M3 6V3h3M14 3h3v3M17 14v3h-3M6 17H3v-3M6.5 10l2.5 2.5 4.5-5",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4",
};

/**
 * @param spec tag and classes, such as "div.cd-card.is-open"
 * @param properties attributes; functions become listeners, `data` sets data-*, false and null are left out
 * @param children elements, texts, or nothing
 */
export function el(spec, properties = {}, ...children) {
  const [tag, ...classes] = spec.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) {
    element.className = classes.join(" ");
  }
  for (const [name, value] of Object.entries(properties)) {
    set(element, name, value);
  }
  append(element, children);
  return element;
}

export function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (typeof value === "function") {
    element.addEventListener(name, value);
  } else if (name === "data") {
    Object.assign(element.dataset, value);
  } else if (name === "style") {
    Object.assign(element.style, value);
  } else if (name === "value" || name === "checked") {
    element[name] = value;
  } else {
    element.setAttribute(name, value === true ? "" : String(value));
  }
}

/** A line icon of 20 units; decoration only, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `cd-icon cd-icon-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that never submits the surrounding form. */
export function button(spec, properties, ...children) {
  return el(`button${spec}`, { type: "button", ...properties }, ...children);
}

let serial = 0;

export function newId(prefix) {
  serial += 1;
  return `cd-${prefix}-${serial}`;
}

/** Whether the key belongs to an input method that is still composing a letter. */
export function composing(event) {
  return event.isComposing || event.keyCode === 229;
}

/** A key as people know it. */
export function key(...names) {
  const parts = [];
  names.forEach((name, index) => {
    if (index) {
      parts.push("+");
    }
    parts.push(el("kbd", {}, name));
  });
  return el("span.cd-keys", {}, ...parts);
}
