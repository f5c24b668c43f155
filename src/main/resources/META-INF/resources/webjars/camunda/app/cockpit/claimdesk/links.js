// Addresses of pages within Cockpit.
export const ROUTE = "/claimdesk-path/";

/** Cockpit has a page of its own for an instance that runs; one that has ended is on ours. */
export function instanceLink(instance) {
  return instance.endTime ? `#${ROUTE}${instance.id}` : `#/process-instance/${instance.id}/runtime`;
}

export function definitionLink(instance) {
  return `#/process-definition/${instance.processDefinitionId}/runtime?detailsTab=claimdesk-finished`;
}

export function routedInstance() {
  const [path] = window.location.hash.slice(1).split("?");
  return decodeURIComponent(path.slice(ROUTE.length));
}
