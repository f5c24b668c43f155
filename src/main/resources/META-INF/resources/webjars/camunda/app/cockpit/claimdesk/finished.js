// The instances of a process that have ended, found by their business key (the claim number).
import { element, fill, note, row, table } from "./dom.js";
import { historyReader } from "./history.js";
import { instanceLink } from "./links.js";
import { duration, stateText, text, time } from "./texts.js";

const PAGE_SIZE = 20;
const TYPING_PAUSE = 300;

export function finishedInstances(place, { api, processDefinitionId }, signal) {
  const history = historyReader(api, signal);
  const search = element("input", {
    type: "search",
    class: "form-control claimdesk-search",
    placeholder: text("searchKey"),
    "aria-label": text("searchKey"),
  });
  const results = element("div", {}, note(text("loading")));
  place.append(element("div", { class: "claimdesk-view" }, search, results));

  const definition = history.definition(processDefinitionId);
  let newest = 0;
  const show = (first) => {
    newest += 1;
    const asked = newest;
    fill(results, signal, async () => {
      const { key } = await definition;
      const found = await history.finished(key, search.value.trim(), first, PAGE_SIZE);
      // a slow answer to an earlier question must not replace the latest one
      return asked === newest ? page(found, first, show) : [...results.childNodes];
    });
  };
  let pause;
  search.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => show(0), TYPING_PAUSE);
  });
  signal.addEventListener("abort", () => clearTimeout(pause));
  show(0);
}

function page({ instances, total }, first, show) {
  if (total === 0) {
    return note(text("noneFinished"));
  }
  const list = table(
    ["businessKey", "start", "end", "duration", "state", "version"].map((key) => text(key)),
    instances.map((instance) =>
      row(
        { "data-instance": instance.id },
        element("a", { href: instanceLink(instance) }, instance.businessKey || instance.id),
        time(instance.startTime),
        time(instance.endTime),
        duration(instance.durationInMillis),
        stateText(instance.state),
        `v${instance.processDefinitionVersion}`,
      ),
    ),
    "claimdesk-finished",
  );
  return [list, pager(first, instances.length, total, show)];
}

function pager(first, count, total, show) {
  const button = (words, to, enabled) => {
    const made = element("button", { type: "button", class: "btn btn-default btn-sm", disabled: !enabled }, words);
    made.addEventListener("click", () => show(to));
    return made;
  };
  return element(
    "div",
    { class: "claimdesk-pager" },
    button("‹", Math.max(0, first - PAGE_SIZE), first > 0),
    element("span", {}, text("range", first + 1, first + count, total)),
    button("›", first + PAGE_SIZE, first + count < total),
  );
}
