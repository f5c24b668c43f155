/** What happened around a claim, in order. */
import { button, el, icon } from "./dom.js";
import { t } from "./texts.js";
import { instant } from "./values.js";

const ICONS = { policy: "file", care: "plus", work: "check", clock: "clock", now: "next" };

/** @param events of the server; @param peek PagePeek, or null where pages cannot be seen */
export function timeline(events, peek, now = new Date()) {
  const all = [...events, { at: now.toISOString(), kind: "now", text: t("events.now"), wholeDay: false }]
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return el("ol.cd-timeline", { "aria-label": t("events.title") }, ...all.map((event) => entry(event, peek)));
}

function entry(event, peek) {
  const when = instant(event.at);
  const words = el("span.cd-event-text", {}, event.text);
  const place = peek && event.pageId && peek.page(event.pageId);
  return el("li", { data: { kind: event.kind } },
    el("span.cd-event-mark", { "aria-hidden": "true" }, icon(ICONS[event.kind] || "next")),
    el("span.cd-event-when", {}, event.wholeDay ? when.slice(0, 10) : when),
    el("span.cd-event-what", {},
      place ? button(".cd-link", { click: () => peek.open(event.pageId, event.box, event.text) }, event.text) : words,
      event.actor ? el("span.cd-event-actor", {}, event.actor === "system" ? t("events.system") : event.actor) : ""));
}
