/** Values that can be taken with one key: read anew, reckoned, stated elsewhere in the dossier. */
import { button, el, icon } from "./dom.js";
import { crop } from "./page-picture.js";
import { t } from "./texts.js";
import { show } from "./values.js";

const MOST = 9;
const CROP = { width: 230, height: 26 };

/**
 * What can be taken for a field, one line a value: [{value, how, places: [{text, crop}], same}].
 *
 * @param pageOf gives a page by its id
 */
export function suggestions({ field, readings }, pageOf) {
  const found = new Map();
  const add = (value, how, text, page, box) => {
    const known = found.get(plain(value)) || { value, how, places: [], same: plain(value) === plain(field.value || "") };
    known.places.push({ text, page, box });
    found.set(plain(value), known);
  };
  readings.forEach(({ value, origin }) => add(value, "region", origin));
  field.alternatives.forEach(({ value, origin }) => add(value, "alternative", origin));
  field.elsewhere.forEach(({ value, place, label, pageId, box }) =>
    add(value, "elsewhere", `${place} · ${label}`, pageId && pageOf(pageId), box));
  const all = [...found.values()];
  return [...all.filter((one) => !one.same), ...all.filter((one) => one.same)].slice(0, MOST);
}

/** Names are printed in capitals on some papers. */
function plain(value) {
  return value.normalize("NFC").replace(/\s+/g, " ").trim().toLocaleLowerCase("vi");
}

/** @param take called with a suggestion */
export function suggestionList(list, kind, take) {
  return list.length
    ? el("ol.cd-suggestions", { "aria-label": t("suggest.title") }, ...list.map((one, index) => line(one, index, kind, take)))
    : null;
}

function line(one, index, kind, take) {
  const [first] = one.places;
  const more = one.places.length - 1;
  return el("li", {}, button(".cd-suggestion", {
    tabindex: "-1", class: one.same ? "cd-suggestion is-same" : "cd-suggestion", "aria-keyshortcuts": `Alt+${index + 1}`,
    title: one.places.map(({ text }) => text).join("\n"), mousedown: (event) => event.preventDefault(), click: () => take(one),
  },
  el("kbd", {}, `Alt ${index + 1}`),
  el("span.cd-suggestion-text", {}, el("span.cd-suggestion-value", {}, show(kind, one.value)),
    el("span.cd-suggestion-place", {}, one.same ? icon("check") : "", first.text, more ? ` ${t("suggest.more", more)}` : "")),
  picture(one.places)));
}

function picture(places) {
  const shown = places.find(({ page, box }) => page && box);
  return shown ? crop(shown.page, shown.box, CROP.width, CROP.height) || "" : "";
}
