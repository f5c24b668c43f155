// Builds elements; whatever comes from data becomes text, never markup.
import { text } from "./texts.js";

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

export function table(heads, rows, name) {
  return element(
    "table",
    { class: `cam-table claimdesk-table ${name}` },
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...rows),
  );
}

export function row(attributes, ...cells) {
  return element("tr", attributes, ...cells.map((cell) => element("td", {}, cell ?? "")));
}

export function note(words) {
  return element("p", { class: "claimdesk-note" }, words);
}

/** Shows what the work makes, or says that it failed; nothing once the view is gone. */
export async function fill(place, signal, work) {
  try {
    const content = await work();
    if (!signal.aborted) {
      place.replaceChildren(...[content].flat());
    }
  } catch (error) {
    if (!signal.aborted) {
      console.error(error);
      place.replaceChildren(
        element("p", { class: "claimdesk-note claimdesk-wrong", role: "alert" }, text("unreadable", error.message)),
      );
    }
  }
}
