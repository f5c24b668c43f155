// Marks the way an instance took on a diagram, Cockpit's own or ours.
import { elementStates, takenFlows } from "./path.js";
import { text } from "./texts.js";

const VIEWER = new URL("bpmn-js/bpmn-navigated-viewer.production.min.js", import.meta.url).href;
const BADGES = "claimdesk-passes";

/** Marks the diagram; returns a function that takes the marks off again. */
export function markPath(viewer, activities, incidents) {
  const canvas = viewer.get("canvas");
  const overlays = viewer.get("overlays");
  const registry = viewer.get("elementRegistry");
  const marks = [];
  const mark = (id, name) => {
    if (registry.get(id)) {
      canvas.addMarker(id, name);
      marks.push([id, name]);
    }
  };

  for (const [id, state] of elementStates(activities)) {
    mark(id, stateMark(state));
    if (state.passed > 1 && registry.get(id)) {
      overlays.add(id, BADGES, { position: { top: -11, left: -11 }, html: badge(state.passed) });
    }
  }
  takenFlows(sequenceFlows(registry), activities).forEach((id) => mark(id, "claimdesk-passed"));
  incidents.filter((incident) => incident.open).forEach((incident) => mark(incident.activityId, "claimdesk-incident"));

  return () => {
    overlays.remove({ type: BADGES });
    marks.forEach(([id, name]) => registry.get(id) && canvas.removeMarker(id, name));
  };
}

function stateMark(state) {
  if (state.active) {
    return "claimdesk-active";
  }
  return state.passed > 0 || state.empty ? "claimdesk-passed" : "claimdesk-canceled";
}

function badge(times) {
  const element = document.createElement("span");
  element.className = "claimdesk-passes";
  element.textContent = `${times}×`;
  element.title = text("passes", times);
  return element;
}

function sequenceFlows(registry) {
  return registry
    .filter((element) => element.type === "bpmn:SequenceFlow" && !element.labelTarget)
    .map(({ id, businessObject: flow }) => ({
      id,
      source: flow.sourceRef.id,
      sourceType: flow.sourceRef.$type,
      target: flow.targetRef.id,
    }));
}

/** A viewer of a process model, which can be dragged and zoomed. */
export async function openDiagram(container, xml) {
  const Viewer = await viewerClass();
  const viewer = new Viewer({ container });
  await viewer.importXML(xml);
  viewer.get("canvas").zoom("fit-viewport", "auto");
  return viewer;
}

let loading;

function viewerClass() {
  loading ??= new Promise((resolve, reject) => {
    if (window.define?.amd) {
      // with a module loader on the page, the library gives itself to that and not to the window
      window.require([VIEWER], resolve, reject);
      return;
    }
    const script = document.createElement("script");
    script.src = VIEWER;
    script.onload = () => resolve(window.BpmnJS);
    script.onerror = () => reject(new Error(VIEWER));
    document.head.append(script);
  });
  return loading;
}
