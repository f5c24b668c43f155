// Cockpit's page of a running instance: the way so far on Cockpit's own diagram.
import { markPath } from "./diagram.js";
import { historyReader } from "./history.js";

export async function markRunning(viewer, { api, processInstanceId }, signal) {
  const history = historyReader(api, signal);
  try {
    const [activities, incidents] = await Promise.all([
      history.activities(processInstanceId),
      history.incidents(processInstanceId),
    ]);
    if (!signal.aborted) {
      // Cockpit keeps the viewer for the next instance of the same process
      signal.addEventListener("abort", markPath(viewer, activities, incidents));
    }
  } catch (error) {
    if (!signal.aborted) {
      console.error("The path cannot be marked.", error);
    }
  }
}
