/** A dossier to be read: facts, papers with their boxes, verdicts, decision, calls, what happened. */
import "./case-texts.js";
import "./station-texts.js";
import { address, ApiError, get } from "./api.js";
import { CaseTabs } from "./case-tabs.js";
import { claimClock } from "./claim-clock.js";
import { button, el, icon } from "./dom.js";
import { overview } from "./dossier-overview.js";
import { DossierPapers } from "./dossier-papers.js";
import { FactGrid } from "./fact-grid.js";
import { PagePeek } from "./page-peek.js";
import { language, LANGUAGES, speak, t } from "./texts.js";
import { timeline } from "./timeline.js";
import { group, instant } from "./values.js";

const number = decodeURIComponent(window.location.pathname.split("/").filter(Boolean).pop());
const root = document.getElementById("dossier");

class DossierPage {
  async load() {
    document.documentElement.lang = language();
    document.title = `${number} · Claimdesk`;
    root.replaceChildren(el("div.cd-loading", { role: "status" }, el("span.cd-spinner"), t("loading")));
    try {
      this.show(await get(`/api/claims/${encodeURIComponent(number)}/dossier`));
    } catch (error) {
      this.fail(error);
    }
  }

  /** Says in words why there is nothing to see. */
  fail(error) {
    const login = error instanceof ApiError && error.status === 401;
    const known = { 401: t("dossier.loginFirst"), 403: t("dossier.forbidden") };
    const text = error instanceof ApiError ? known[error.status] || error.message : t("error.form");
    if (!(error instanceof ApiError)) {
      console.error(error);
    }
    root.replaceChildren(this.head([]), el("div.cd-empty", { role: "alert" }, icon("warning"), el("p", {}, text),
      login ? el("a.cd-button.cd-primary", { href: tasklist() }, t("dossier.login")) : "",
      login || (error instanceof ApiError && error.status === 0) ? button(".cd-button", { click: () => this.load() }, t("again")) : ""));
  }

  head(facts) {
    return el("header.cd-head", {},
      el("div.cd-head-text", {}, el("h1.cd-title", {}, t("dossier.title", number)), el("div.cd-facts", {}, ...facts)),
      el("div.cd-head-tools", {},
        el("span.cd-badge", { data: { state: "plain" } }, icon("lock"), t("dossier.readOnly")),
        el("div.cd-languages", { role: "group", "aria-label": t("language") }, ...LANGUAGES.map(([code, name, short]) =>
          button(".cd-language", { "aria-pressed": String(code === language()), title: name, lang: code, click: () => this.speak(code) }, short))),
        el("a.cd-button", { href: tasklist() }, t("dossier.back"))));
  }

  speak(code) {
    speak(code);
    this.load();
  }

  show(data) {
    const { claim } = data;
    const peek = new PagePeek(root, [...data.papers, { id: "loose", typeName: t("dossier.loose"), pages: data.loosePages }]);
    const grid = new FactGrid(data.grid, peek);
    const papers = new DossierPapers(data);
    const running = !["approved", "declined"].includes(claim.status);
    const facts = [badge({ approved: "good", declined: "bad" }[claim.status] || "plain", t(`status.${claim.status}`)), data.stops.length ? badge("bad", t("dossier.stands")) : "",
      el("span", {}, claim.insuredName), el("span", {}, t(`benefit.${claim.benefit}`)), ...(running ? claimClock(claim, claim) : [])];
    this.tabs = new CaseTabs(t("dossier.sections"), [
      { id: "overview", name: t("dossier.overview"), element: el("div.cd-case-page.cd-overview", {}, ...overview(data)) },
      { id: "facts", name: t("dossier.facts"), element: grid.element },
      { id: "papers", name: t("dossier.papers"), element: papers.element },
      { id: "events", name: t("dossier.events"), element: el("div.cd-case-page", {}, timeline(data.events, peek)) },
      { id: "calls", name: t("dossier.calls"), element: el("div.cd-case-page", {}, calls(data.calls)) },
    ], this.tabs && this.tabs.current);
    const opened = this.tabs.open.bind(this.tabs);
    this.tabs.open = (id) => {
      opened(id);
      papers.resized();
    };
    this.tabs.badge("facts", grid.differing(), t("decide.differing", grid.differing()));
    root.replaceChildren(this.head(facts), el("div.cd-body", {}, this.tabs.element));
  }
}

function badge(state, words) {
  return el("span.cd-badge", { data: { state } }, words);
}

function tasklist() {
  return address("/camunda/app/tasklist/default/");
}

function calls(list) {
  const columns = ["operation", "sentAt", "duration", "outcome", "billed"];
  return !list.length ? el("p.cd-empty", {}, t("dossier.noCalls")) : el("div.cd-table-scroll", { tabindex: "0", role: "region", "aria-label": t("dossier.calls") },
    el("table.cd-table", {}, el("thead", {}, el("tr", {}, ...columns.map((name) => el("th", { scope: "col", class: name === "duration" ? "is-number" : null }, t(`dossier.${name}`))))),
      el("tbody", {}, ...list.map((call) => el("tr", {}, el("th", { scope: "row" }, call.operation), el("td", {}, instant(call.sentAt)),
        el("td.is-number", {}, `${group(String(call.durationMillis))} ms`),
        el("td", {}, [call.httpStatus && `HTTP ${call.httpStatus}`, call.errorCode, call.errorMessage].filter(Boolean).join(" · ")),
        el("td", {}, t(call.billed ? "dossier.yes" : "dossier.no")))))));
}

new DossierPage().load();
