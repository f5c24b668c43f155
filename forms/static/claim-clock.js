/** How old a claim is and how long the law still gives it. */
import { el, icon } from "./dom.js";
import { t } from "./texts.js";
import { instant } from "./values.js";

const DAY = 86_400_000;
const SOON = 3;

/** @param task {dueAt}; @param claim {filedAt} */
export function claimClock(task, claim, now = Date.now()) {
  const age = Math.floor((now - Date.parse(claim.filedAt)) / DAY);
  const left = Math.ceil((Date.parse(task.dueAt) - now) / DAY);
  const state = left < 0 ? "over" : left <= SOON ? "soon" : "fine";
  const due = instant(task.dueAt).slice(0, 10);
  return [
    el("span.cd-age", { title: instant(claim.filedAt) }, t("clock.filed", age < 1 ? t("clock.today") : t("clock.age", age))),
    el("span.cd-clock", { data: { state }, title: `${t("clock.law")}: ${due}` }, icon("clock"),
      left < 0 ? t("clock.over", due.slice(0, 5), -left) : t("clock.due", due.slice(0, 5), left)),
  ];
}
