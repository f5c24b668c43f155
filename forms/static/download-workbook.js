/** Offers the workbook that the export process made. */
import { address } from "./api.js";
import { el, icon } from "./dom.js";
import { day, head, text } from "./export-texts.js";
import { language } from "./texts.js";

export function open(camForm, root) {
  const value = (name) => camForm.variableManager.variableValue(name);
  const draw = () => {
    root.setAttribute("lang", language());
    root.classList.add("is-dialog");
    root.replaceChildren(head(text("ready"), draw), offer(value("exportId"), value("from"), value("to")));
  };
  camForm.claimdesk = { submit: () => true };
  draw();
}

function offer(id, from, to) {
  if (!id) {
    return el("div.cd-message.is-error", { role: "alert" }, icon("warning"), text("notFound"));
  }
  return el("div.cd-filing", {},
    el("p", {}, text("period", day(from), day(to))),
    el("p", {},
      el("a.cd-button.cd-primary", { href: address(`/api/exports/${encodeURIComponent(id)}`), download: "" },
        icon("file"), text("download"))),
    el("p.cd-hint", {}, text("then")),
    el("p.cd-hint", {}, text("secrecy")));
}
