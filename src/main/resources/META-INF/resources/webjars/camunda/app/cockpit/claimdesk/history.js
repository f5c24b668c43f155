// Reads the engine's history through the web application's own interface and session.
const MOST_ROWS = 2000;

/** A reader that stops asking when the view is gone. */
export function historyReader(api, signal) {
  const engine = `${api.baseApi}/engine/${engineName()}`;
  const get = async (path, query = {}) => {
    const answer = await fetch(`${engine}${path}?${new URLSearchParams(query)}`, {
      headers: { Accept: "application/json" },
      credentials: "same-origin",
      signal,
    });
    if (!answer.ok) {
      throw new Error(`${answer.status} ${path}`);
    }
    return answer.json();
  };
  const ofInstance = (path, id, more = {}) =>
    get(path, { processInstanceId: id, maxResults: MOST_ROWS, ...more });

  return {
    instance: (id) => get(`/history/process-instance/${encodeURIComponent(id)}`),
    definition: (id) => get(`/process-definition/${encodeURIComponent(id)}`),
    xml: async (definitionId) =>
      (await get(`/process-definition/${encodeURIComponent(definitionId)}/xml`)).bpmn20Xml,
    activities: async (id) =>
      inOrder(
        await ofInstance("/history/activity-instance", id, { sortBy: "occurrence", sortOrder: "asc" }),
      ),
    incidents: (id) => ofInstance("/history/incident", id),
    failures: (id) => ofInstance("/history/job-log", id, { failureLog: true }),
    called: (id) =>
      get("/history/process-instance", { superProcessInstanceId: id, maxResults: MOST_ROWS }),
    /** The instance's own variables, without those of single rounds and steps. */
    variables: (id) =>
      ofInstance("/history/variable-instance", id, {
        activityInstanceIdIn: id,
        sortBy: "variableName",
        sortOrder: "asc",
      }),
    /** A page of the ended instances of a process, the latest first; businessKey may be a part. */
    async finished(processDefinitionKey, businessKey, firstResult, maxResults) {
      const query = { processDefinitionKey, finished: true };
      if (businessKey) {
        query.processInstanceBusinessKeyLike = `%${businessKey}%`;
      }
      const [page, total] = await Promise.all([
        get("/history/process-instance", {
          ...query,
          sortBy: "endTime",
          sortOrder: "desc",
          firstResult,
          maxResults,
        }),
        get("/history/process-instance/count", query),
      ]);
      return { instances: page, total: total.count };
    },
  };
}

/** Cockpit names the engine to tabs and routes, but gives plugins of diagrams a wrong address. */
function engineName() {
  return window.location.pathname.match(/\/app\/cockpit\/([^/]+)/)[1];
}

/** By time; what happened within a millisecond stays in the engine's own order. */
function inOrder(activities) {
  return [...activities].sort((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime));
}
