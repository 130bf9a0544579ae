import { DomainError } from '@peerway/kernel';
import type { SimulationPlan, ThreePoints, UnsureActivity } from './simulation-plan.ts';

const mostActivities = 20_000;
const longest = 1_000_000;

/** Refuses, by name, what a simulation cannot mean. */
export function checkedSimulation({ activities, risks = [], causes = [], promises = [] }: SimulationPlan): void {
  if (activities.length > mostActivities) {
    throw new DomainError('TOO_MANY_ACTIVITIES', 'A simulation takes at most 20,000 activities.', {
      activities: activities.length,
    });
  }
  const known = new Set<string>();
  for (const activity of activities) {
    if (known.has(activity.id)) throw refusal('DUPLICATE_ID', `"${activity.id}" is there twice.`, activity.id);
    known.add(activity.id);
    checkedActivity(activity);
  }
  const all = [...risks.flatMap(({ hits }) => hits), ...causes.flatMap((one) => one.activities)];
  for (const id of [...all, ...promises.map((one) => one.id)]) {
    if (!known.has(id)) throw refusal('UNKNOWN_ACTIVITY', `There is no activity "${id}".`, id);
  }
  for (const { id, frequency, delay, money } of risks) {
    for (const points of [frequency, delay, money]) if (points) checkedPoints(points, id);
  }
  for (const { id, factor } of causes) checkedPoints(factor, id);
}

function checkedActivity({ id, duration, predecessors, pinned, begun }: UnsureActivity): void {
  if (typeof duration !== 'number') checkedPoints(duration, id);
  else if (!Number.isInteger(duration) || duration < 0 || duration > longest) {
    throw refusal('BAD_DURATION', `The length of "${id}" must be a whole number from 0 to 1,000,000.`, id);
  }
  if (typeof duration !== 'number' && duration.high > longest) {
    throw refusal('BAD_DURATION', `The length of "${id}" must be at most 1,000,000.`, id);
  }
  if (predecessors.some((one) => one.id === id)) throw refusal('SELF_LINK', `"${id}" waits for itself.`, id);
  if (predecessors.some(({ lag = 0 }) => !Number.isInteger(lag))) {
    throw refusal('BAD_LAG', `The lags of "${id}" must be whole numbers.`, id);
  }
  const units = [pinned?.start, pinned?.finish, begun?.start, begun?.from].filter((unit) => unit !== undefined);
  if (!units.every(Number.isInteger) || (pinned && pinned.finish < pinned.start)) {
    throw refusal('BAD_PLACE', `Where "${id}" stands must be whole numbers that rise.`, id);
  }
}

function checkedPoints({ low, likely, high }: ThreePoints, id: string): void {
  if (Number.isFinite(high) && low >= 0 && low <= likely && likely <= high) return;
  const said = `${low}, ${likely}, ${high}`;
  throw refusal('BAD_THREE_POINTS', `The three points of "${id}" must rise from 0 or more: ${said}.`, id);
}

function refusal(code: string, sentence: string, id: string): DomainError {
  return new DomainError(code, sentence, { id });
}
