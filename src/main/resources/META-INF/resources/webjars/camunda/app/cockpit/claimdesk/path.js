// Works out the way an instance took. The engine keeps the activities, not the sequence flows.
const BODY = "#multiInstanceBody";
const ONE_WAY_ON = ["bpmn:ExclusiveGateway", "bpmn:EventBasedGateway"];

/** The element of the diagram an activity instance belongs to. */
export function elementOf(activity) {
  return activity.activityId.replace(BODY, "");
}

export function isBody(activity) {
  return activity.activityId.endsWith(BODY);
}

/**
 * Elements by id with how often each was passed or canceled and whether it is active now. The
 * rounds of a multi-instance activity count, its body does not.
 */
export function elementStates(activities) {
  const states = new Map();
  for (const activity of activities) {
    const id = elementOf(activity);
    const state = states.get(id) ?? { passed: 0, canceled: 0, active: false };
    states.set(id, state);
    if (!activity.endTime) {
      state.active = true;
    } else if (activity.canceled) {
      state.canceled += 1;
    } else if (!isBody(activity)) {
      state.passed += 1;
    } else {
      state.empty = true;
    }
  }
  return states;
}

/**
 * Ids of the sequence flows that were taken.
 *
 * @param flows [{id, source, sourceType, target}]
 * @param activities the instance's activity instances in their order
 */
export function takenFlows(flows, activities) {
  const bodies = new Set(activities.filter(isBody).map((body) => body.id));
  const steps = activities.filter((activity) => !bodies.has(activity.parentActivityInstanceId));
  const taken = new Set();
  const used = new Set();
  steps.forEach((step, position) => {
    const incoming = flows.filter((flow) => flow.target === elementOf(step));
    for (let before = position - 1; before >= 0 && incoming.length > 0; before -= 1) {
      const origin = steps[before];
      const flow = incoming.find(
        (candidate) => candidate.source === elementOf(origin) && !used.has(useOf(candidate, origin)),
      );
      if (flow && leadsTo(origin, step)) {
        taken.add(flow.id);
        used.add(useOf(flow, origin));
        return;
      }
    }
  });
  return taken;
}

/** After an exclusive gateway one flow is taken, after anything else each flow once. */
function useOf(flow, origin) {
  return ONE_WAY_ON.includes(flow.sourceType) ? origin.id : `${origin.id} ${flow.id}`;
}

function leadsTo(origin, step) {
  return (
    origin.parentActivityInstanceId === step.parentActivityInstanceId &&
    Boolean(origin.endTime) &&
    !origin.canceled &&
    Date.parse(origin.endTime) <= Date.parse(step.startTime)
  );
}
