// Addresses of pages within Cockpit, and of dossiers.
export const ROUTE = "/claimdesk-path/";

/** Cockpit has a page of its own for an instance that runs; one that has ended is on ours. */
export function instanceLink(instance) {
  return instance.endTime ? `#${ROUTE}${instance.id}` : `#/process-instance/${instance.id}/runtime`;
}

export function definitionLink(instance) {
  return `#/process-definition/${instance.processDefinitionId}/runtime?detailsTab=claimdesk-finished`;
}

/** The page of a claim's dossier, outside of Cockpit. */
export function dossierLink(claimNumber) {
  const webapps = document.querySelector("base")?.getAttribute("app-root") ?? "/camunda";
  return `${webapps.replace(/[^/]*$/, "")}claims/${encodeURIComponent(claimNumber)}`;
}

/** Whether a process' business key is a claim's number. */
export function isClaim(businessKey) {
  return /^C\d\d-\d+$/.test(businessKey ?? "");
}

export function routedInstance() {
  const [path] = window.location.hash.slice(1).split("?");
  return decodeURIComponent(path.slice(ROUTE.length));
}
