// The way as a list: what happened, when, for how long, by whom, and what went wrong.
import { element, note, row, table } from "./dom.js";
import { instanceLink } from "./links.js";
import { elementOf, isBody } from "./path.js";
import { duration, text, time } from "./texts.js";

/** Everything the list needs, read side by side. */
export async function readPath(history, id) {
  const [activities, incidents, failures, called] = await Promise.all([
    history.activities(id),
    history.incidents(id),
    history.failures(id),
    history.called(id),
  ]);
  const names = new Map(
    activities.filter((activity) => activity.activityName).map((activity) => [elementOf(activity), activity.activityName]),
  );
  const unknown = [...failures, ...incidents].find((event) => !names.has(failedAt(event)));
  if (unknown) {
    // a step that failed before it could begin has no activity instance
    const model = new DOMParser().parseFromString(
      await history.xml(unknown.processDefinitionId),
      "application/xml",
    );
    model
      .querySelectorAll("[id][name]")
      .forEach((step) => names.set(step.getAttribute("id"), step.getAttribute("name")));
  }
  return { activities, incidents, failures, called, names };
}

function failedAt(event) {
  return event.failedActivityId || event.activityId;
}

export function pathList({ activities, incidents, failures, called, names }) {
  const name = (event) => names.get(failedAt(event)) || failedAt(event) || "";
  const open = new Set(incidents.filter((incident) => incident.open).map((incident) => incident.activityId));
  const instances = new Map(called.map((instance) => [instance.id, instance]));
  const events = [
    ...activities
      .filter((activity) => !isBody(activity))
      .map((activity) => ({ at: activity.startTime, row: activityRow(activity, open, instances) })),
    ...failures.map((failure) => ({ at: failure.timestamp, row: failureRow(failure, name) })),
    ...incidents.map((incident) => ({ at: incident.createTime, row: incidentRow(incident, name) })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (events.length === 0) {
    return note(text("nothing"));
  }
  return table(
    ["#", "activity", "start", "end", "duration", "user", "state"].map((key) => (key === "#" ? key : text(key))),
    events.map((event, index) => {
      event.row.prepend(element("td", { class: "claimdesk-number" }, String(index + 1)));
      return event.row;
    }),
    "claimdesk-path",
  );
}

function activityRow(activity, open, instances) {
  const state = stateOf(activity, open);
  return row(
    { "data-activity": elementOf(activity), class: `is-${state}` },
    activityCell(activity, instances),
    time(activity.startTime),
    time(activity.endTime),
    activity.endTime ? duration(activity.durationInMillis) : "",
    activity.assignee,
    element("span", { class: `claimdesk-state is-${state}` }, text(state)),
  );
}

function stateOf(activity, open) {
  if (activity.canceled) {
    return "canceled";
  }
  if (activity.endTime) {
    return "passed";
  }
  return open.has(elementOf(activity)) ? "stuck" : "active";
}

function activityCell(activity, instances) {
  const cell = element("span", { title: activity.activityId });
  cell.append(
    activity.activityName || element("span", { class: "claimdesk-muted" }, elementOf(activity)),
  );
  if (activity.calledProcessInstanceId) {
    const called = instances.get(activity.calledProcessInstanceId) ?? {
      id: activity.calledProcessInstanceId,
      endTime: activity.endTime,
    };
    cell.append(
      " ",
      element(
        "a",
        { href: instanceLink(called), class: "claimdesk-called" },
        `→ ${called.processDefinitionName || text("called")}`,
      ),
    );
  }
  return cell;
}

function failureRow(failure, name) {
  return row(
    { "data-failure": failure.activityId, class: "is-failed" },
    name(failure),
    time(failure.timestamp),
    "",
    "",
    "",
    wrong("failed", failure.jobExceptionMessage),
  );
}

function incidentRow(incident, name) {
  return row(
    { "data-incident": incident.activityId, class: "is-incident" },
    name(incident),
    time(incident.createTime),
    time(incident.endTime),
    incident.endTime ? duration(Date.parse(incident.endTime) - Date.parse(incident.createTime)) : "",
    "",
    wrong(incident.open ? "incident" : "settled", incident.incidentMessage),
  );
}

function wrong(state, message) {
  const marked = element("span", { class: `claimdesk-state is-${state}` }, text(state));
  return element("span", {}, marked, message ? ` ${message}` : "");
}
