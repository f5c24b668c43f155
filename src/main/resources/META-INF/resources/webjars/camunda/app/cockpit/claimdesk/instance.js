// An instance's way: as a tab of a running one, as a page of its own for one that has ended.
import { markPath, openDiagram } from "./diagram.js";
import { element, fill, note, row, table } from "./dom.js";
import { historyReader } from "./history.js";
import { definitionLink, dossierLink, instanceLink, isClaim, routedInstance } from "./links.js";
import { pathList, readPath } from "./list.js";
import { duration, stateText, text, time } from "./texts.js";

export function instancePath(place, { api, processInstanceId }, signal) {
  const view = element("div", { class: "claimdesk-view" }, note(text("loading")));
  place.append(view);
  const history = historyReader(api, signal);
  fill(view, signal, async () => {
    const [instance, path] = await Promise.all([history.instance(processInstanceId), readPath(history, processInstanceId)]);
    return [dossierLine(instance), pathList(path)].filter(Boolean);
  });
}

/** The dossier among the actions of a running instance, whichever tab is open. */
export function dossierAction(place, { api, processInstanceId }, signal) {
  fill(place, signal, async () => {
    const { businessKey } = await historyReader(api, signal).instance(processInstanceId);
    const name = `${text("dossier")} ${businessKey}`;
    return isClaim(businessKey)
      ? dossierAnchor(businessKey, { class: "btn btn-default action-button claimdesk-dossier-action", title: name, "aria-label": name },
        element("span", { class: "glyphicon glyphicon-folder-open", "aria-hidden": "true" }))
      : [];
  });
}

function dossierLine({ businessKey }) {
  return isClaim(businessKey) ? element("p", { class: "claimdesk-note" }, dossierAnchor(businessKey, { class: "claimdesk-dossier" }, `${text("dossier")} ${businessKey}`)) : null;
}

function dossierAnchor(claimNumber, attributes, ...content) {
  return element("a", { href: dossierLink(claimNumber), target: "_blank", rel: "noopener", ...attributes }, ...content);
}

export function instanceRoute(place, { api }, signal) {
  const id = routedInstance();
  const history = historyReader(api, signal);
  const page = element("div", { class: "claimdesk-page" }, note(text("loading")));
  place.append(page);
  fill(page, signal, async () => {
    const [instance, path, variables] = await Promise.all([
      history.instance(id),
      readPath(history, id),
      history.variables(id),
    ]);
    document.title = `${instance.businessKey ?? id} | Cockpit`;
    const parent = instance.superProcessInstanceId
      ? await history.instance(instance.superProcessInstanceId)
      : undefined;
    const diagram = element("div", { class: "claimdesk-diagram" });
    const shown = fill(diagram, signal, () => drawn(diagram, history, instance, path, signal));
    shown.then(() => diagram.dataset.ready = "");
    return [
      heading(instance, parent),
      diagram,
      element("h2", {}, text("path")),
      pathList(path),
      element("h2", {}, text("variables")),
      variableList(variables),
    ];
  });
}

function heading(instance, parent) {
  const facts = [
    [text("process"), element("a", { href: definitionLink(instance) }, definitionName(instance))],
    [text("state"), stateText(instance.state)],
    [text("start"), time(instance.startTime)],
    [text("end"), time(instance.endTime)],
    [text("duration"), instance.endTime ? duration(instance.durationInMillis) : ""],
    [text("startedBy"), instance.startUserId],
    [text("dossier"), isClaim(instance.businessKey) && dossierAnchor(instance.businessKey, { class: "claimdesk-dossier" }, instance.businessKey)],
    [text("parent"), parent && element("a", { href: instanceLink(parent) }, definitionName(parent))],
  ].filter(([, value]) => value);
  return element(
    "header",
    {},
    element("h1", {}, instance.businessKey || instance.id),
    element(
      "dl",
      {},
      ...facts.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
    ),
  );
}

function definitionName(instance) {
  const name = instance.processDefinitionName || instance.processDefinitionKey;
  return `${name} (v${instance.processDefinitionVersion})`;
}

async function drawn(place, history, instance, path, signal) {
  const xml = await history.xml(instance.processDefinitionId);
  const canvas = element("div", { class: "claimdesk-canvas" });
  place.replaceChildren(canvas); // the viewer measures its place, so it has to be on the page
  const viewer = await openDiagram(canvas, xml);
  signal.addEventListener("abort", () => viewer.destroy());
  markPath(viewer, path.activities, path.incidents);
  return [canvas, zoomButtons(viewer)];
}

function zoomButtons(viewer) {
  const button = (sign, title, action) => {
    const made = element("button", { type: "button", class: "btn btn-default", title, "aria-label": title }, sign);
    made.addEventListener("click", action);
    return made;
  };
  return element(
    "div",
    { class: "claimdesk-zoom" },
    button("+", text("zoomIn"), () => viewer.get("zoomScroll").stepZoom(1)),
    button("−", text("zoomOut"), () => viewer.get("zoomScroll").stepZoom(-1)),
    button("⤢", text("zoomFit"), () => viewer.get("canvas").zoom("fit-viewport", "auto")),
  );
}

function variableList(variables) {
  if (variables.length === 0) {
    return note(text("noVariables"));
  }
  return table(
    [text("name"), text("type"), text("value")],
    variables.map((variable) =>
      row({ "data-variable": variable.name }, variable.name, variable.type, variableValue(variable)),
    ),
    "claimdesk-variables",
  );
}

function variableValue(variable) {
  const { name, value } = variable;
  return name === "claimNumber" && isClaim(value)
    ? dossierAnchor(value, {}, value)
    : valueText(variable);
}

function valueText({ value, errorMessage }) {
  if (value === null || value === undefined) {
    return errorMessage ?? "";
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
