// Cockpit's community edition shows where an instance stands, not the way it came, and no instance
// that has ended. These plugins show both, from the engine's history.
import { dossierAction, instancePath, instanceRoute } from "./instance.js";
import { markRunning } from "./running.js";
import { finishedInstances } from "./finished.js";
import { ROUTE } from "./links.js";
import { text } from "./texts.js";

const styles = document.createElement("link");
styles.rel = "stylesheet";
styles.href = new URL("path.css", import.meta.url).href;
document.head.append(styles);

/**
 * Cockpit hands a scope to every view and destroys it with the view; its plugin-wide unmount() cannot
 * tell two views of the same plugin apart.
 */
function mounted(view) {
  return (place, context, scope) => {
    const ended = new AbortController();
    scope.$on("$destroy", () => ended.abort());
    view(place, context, ended.signal);
  };
}

export default [
  {
    id: "claimdesk-marked-path",
    pluginPoint: "cockpit.processInstance.diagram.plugin",
    render: mounted(markRunning),
  },
  {
    id: "claimdesk-path",
    pluginPoint: "cockpit.processInstance.runtime.tab",
    priority: 18,
    properties: { label: text("path") },
    render: mounted(instancePath),
  },
  {
    id: "claimdesk-dossier",
    pluginPoint: "cockpit.processInstance.runtime.action",
    render: mounted(dossierAction),
  },
  {
    id: "claimdesk-finished",
    pluginPoint: "cockpit.processDefinition.runtime.tab",
    priority: 8,
    properties: { label: text("finished") },
    render: mounted(finishedInstances),
  },
  {
    id: "claimdesk-instance",
    pluginPoint: "cockpit.route",
    properties: { path: `${ROUTE}:processInstanceId` },
    render: mounted(instanceRoute),
  },
];
