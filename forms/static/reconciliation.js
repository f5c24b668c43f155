/** Auditors hold the billed calls of a month against the vendor's list. */
import { address, get, post, send } from "./api.js";
import { button, el, newId } from "./dom.js";
import { day, languages } from "./export-texts.js";
import { text } from "./reconciliation-texts.js";
import { language } from "./texts.js";

const PATH = "/api/calls/reconciliation";
const SHOWN = 100;
const ZONES = ["Asia/Ho_Chi_Minh", "UTC", "Asia/Singapore", "Asia/Tokyo"];

class Reconciliation {
  constructor(root) {
    this.root = root;
    const now = new Date();
    this.values = { month: iso(new Date(now.getFullYear(), now.getMonth(), 1)), zone: ZONES[0], tolerance: "300", file: null };
    this.result = null;
  }

  show() {
    document.documentElement.lang = language();
    document.title = `Claimdesk · ${text("title")}`;
    this.message = el("div", { role: "status", "aria-live": "polite" });
    this.results = el("section");
    this.root.replaceChildren(
      el("div.cd-filing-head", {}, el("h1.cd-title", {}, text("title")), el("span.cd-spring"), languages(() => this.show()),
        el("a.cd-button", { href: address("/camunda/app/tasklist/default/") }, text("toTasklist"))),
      this.form(), this.message, this.results);
    if (this.result) {
      this.draw();
    }
  }

  form() {
    this.compareButton = button(".cd-button.cd-primary", { click: () => this.compare() }, text("compare"));
    this.downloadButton = button(".cd-button", { click: () => this.download() }, text("download"));
    return el("form.cd-rec-card", { submit: (event) => { event.preventDefault(); this.compare(); } },
      el("div.cd-rec-form", {},
        this.field("month", { type: "month", required: true, min: "2000-01", max: "2199-12", value: this.values.month }),
        this.fileField(),
        this.zoneField(),
        this.field("tolerance", { type: "number", min: "0", max: "86400", value: this.values.tolerance })),
      el("div.cd-rec-actions", {}, this.compareButton, this.downloadButton));
  }

  field(name, properties) {
    const input = el("input", {
      id: newId(name), ...properties, data: { name }, input: (event) => { this.values[name] = event.target.value; },
    });
    return el("div", {}, el("label", { for: input.id }, text(name)), input);
  }

  fileField() {
    const hint = el("p.cd-rec-hint", { id: newId("hint") }, text("fileHint"));
    const input = el("input", {
      id: newId("file"), type: "file", accept: ".csv,.txt,.tsv,.xlsx", "aria-describedby": hint.id, data: { name: "file" },
      change: (event) => { this.values.file = event.target.files[0] || null; },
    });
    if (this.values.file) {
      const kept = new DataTransfer();
      kept.items.add(this.values.file);
      input.files = kept.files;
    }
    return el("div", {}, el("label", { for: input.id }, text("file")), input, hint);
  }

  zoneField() {
    const select = el("select", { id: newId("zone"), data: { name: "zone" }, change: (event) => { this.values.zone = event.target.value; } },
      ...ZONES.map((zone) => el("option", { value: zone, selected: zone === this.values.zone }, zone)));
    return el("div", {}, el("label", { for: select.id }, text("zone")), select);
  }

  query() {
    const { month, zone, tolerance } = this.values;
    return new URLSearchParams({ month, zone, tolerance: tolerance || "300", lang: language() });
  }

  body() {
    const form = new FormData();
    form.append("file", this.values.file);
    return form;
  }

  async compare() {
    await this.work(async () => {
      const query = this.query();
      query.set("limit", String(SHOWN));
      this.result = this.values.file ? await post(`${PATH}?${query}`, this.body()) : await get(`${PATH}?${query}`);
      this.draw();
    });
  }

  async download() {
    await this.work(async () => {
      const path = `${PATH}.xlsx?${this.query()}`;
      const answer = await send(path, this.values.file ? { method: "POST", body: this.body() } : { method: "GET" });
      const file = URL.createObjectURL(await answer.blob());
      el("a", { href: file, download: `calls_${this.values.month}.xlsx` }).click();
      setTimeout(() => URL.revokeObjectURL(file), 60000);
    });
  }

  async work(action) {
    if (!this.values.month) {
      this.say("error", text("monthMissing"));
      return;
    }
    this.busy(true);
    this.say("info", text("working"));
    try {
      await action();
      this.message.replaceChildren();
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy(false);
    }
  }

  busy(is) {
    this.compareButton.disabled = is;
    this.downloadButton.disabled = is;
  }

  refused(error) {
    if (error.status === 401) {
      this.say("error", text("login"), el("a.cd-button.cd-primary", { href: address("/camunda/app/tasklist/default/"), target: "_blank", rel: "noopener" }, text("toLogin")));
    } else {
      this.say("error", error.message);
    }
  }

  say(kind, words, more = null) {
    this.message.replaceChildren(el(`div.cd-message.is-${kind}`, { style: { marginBottom: "16px" } },
      el("div.cd-message-text", {}, words), more));
  }

  /* ---- what came back ---- */

  draw() {
    const { billed, unansweredCalls, comparison } = this.result;
    this.results.replaceChildren(
      el("div.cd-rec-counts", {},
        count("billed", billed.calls), count("unanswered", unansweredCalls, unansweredCalls ? "warn" : ""),
        ...(comparison ? this.counts(comparison.counts) : [])),
      ...(comparison ? this.lists(comparison) : []),
      ...(billed.calls ? this.totals(billed) : [el("div.cd-rec-card", {}, text("none"))]));
  }

  counts(counts) {
    return [
      count("matched", counts.matched, "good"),
      count("onlyOurs", counts.onlyOurs, counts.onlyOurs ? "warn" : ""),
      count("onlyTheirs", counts.onlyTheirs, counts.onlyTheirs ? "bad" : ""),
      count("maybeBilled", counts.maybeBilled, counts.maybeBilled ? "warn" : ""),
      count("badRows", counts.badRows, counts.badRows ? "bad" : ""),
    ];
  }

  lists({ counts, onlyTheirs, maybeBilled, onlyOurs, badRows }) {
    return [
      list("onlyTheirs", counts.onlyTheirs, ["row", "checkSum", "operation", "time", "sameAs"],
        onlyTheirs.map((row) => [row.row, row.checkSum, row.operation, moment(row.time), row.sameAsRow ?? ""])),
      list("maybeBilled", counts.maybeBilled, ["row", "checkSum", "operation", "time", "ourTime"],
        maybeBilled.map(({ ours, theirs }) =>
          [theirs.row, theirs.checkSum, theirs.operation, moment(theirs.time), moment(ours.time)]), text("maybeBilledHint")),
      list("onlyOurs", counts.onlyOurs, ["checkSum", "operation", "time"],
        onlyOurs.map((call) => [call.checkSum, call.operation, moment(call.time)])),
      list("badRows", counts.badRows, ["row", "problem", "excerpt"],
        badRows.map((row) => [row.row, row.problem, row.excerpt])),
    ].filter(Boolean);
  }

  totals(billed) {
    return [
      list("byOperation", billed.byOperation.length, ["operation", "calls"],
        billed.byOperation.map((row) => [row.operation, row.calls])),
      list("byDay", billed.byDay.length, ["day", "calls"], billed.byDay.map((row) => [day(row.day), row.calls])),
    ];
  }
}

function count(key, number, kind = "") {
  return el(`div.cd-rec-count${kind ? `.is-${kind}` : ""}`, { data: { count: key } },
    el("strong", {}, Number(number).toLocaleString(language())), el("span", {}, text(key)));
}

function list(key, total, columns, rows, hint = null) {
  if (!rows.length) {
    return null;
  }
  const numeric = (value) => (typeof value === "number" ? { class: "is-number" } : {});
  return el("section.cd-rec-card", { data: { list: key } },
    el("h2", {}, text(key)), hint && el("p.cd-rec-hint", {}, hint),
    el("div.cd-rec-scroll", { tabindex: "0", role: "region", "aria-label": text(key) }, el("table.cd-rec-table", {},
      el("thead", {}, el("tr", {}, ...columns.map((column, index) =>
        el("th", { scope: "col", ...numeric(rows[0][index]) }, text(column))))),
      el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((value) => el("td", numeric(value), value))))))),
    total > rows.length && el("p.cd-rec-hint", {}, text("first", rows.length)));
}

/** In Vietnam's time, as the ledger's days are counted. */
function moment(instant) {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric",
    hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
  }).format(new Date(instant)).replace(",", "");
}

function iso(date) {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

new Reconciliation(document.getElementById("reconciliation")).show();
