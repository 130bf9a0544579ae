import { DomainError } from '@peerway/kernel';
import type { Predecessor } from './schedule-problem.ts';

interface Linked {
  readonly id: string;
  readonly predecessors: readonly Predecessor[];
}

/**
 * Activities in an order in which each comes after all that it waits for; among those that could come next, the first of the list.
 *
 * @throws DomainError CYCLE whose message and details name the members, UNKNOWN_PREDECESSOR
 *
 * @example
 * linkOrder([{ id: 'b', predecessors: [{ id: 'a' }] }, { id: 'a', predecessors: [] }]).map(({ id }) => id); // => ['a', 'b']
 */
export function linkOrder<T extends Linked>(activities: readonly T[]): T[] {
  const numberOf = new Map(activities.map(({ id }, at) => [id, at]));
  const waits = new Int32Array(activities.length);
  const followers: number[][] = activities.map(() => []);
  activities.forEach(({ id, predecessors }, at) => {
    for (const predecessor of predecessors) {
      const from = numberOf.get(predecessor.id);
      if (from === undefined) {
        const detail = { activity: id, predecessor: predecessor.id };
        throw new DomainError(
          'UNKNOWN_PREDECESSOR',
          `"${id}" waits for "${predecessor.id}", which is not there.`,
          detail,
        );
      }
      followers[from]!.push(at);
      waits[at]! += 1;
    }
  });
  const order: T[] = [];
  const ready = activities.flatMap((_, at) => (waits[at] === 0 ? [at] : []));
  for (let next = 0; next < ready.length; next += 1) {
    order.push(activities[ready[next]!]!);
    for (const follower of followers[ready[next]!]!) if ((waits[follower]! -= 1) === 0) ready.push(follower);
  }
  if (order.length < activities.length) throw cycleOf(activities, waits, numberOf);
  return order;
}

function cycleOf(activities: readonly Linked[], waits: Int32Array, numberOf: ReadonlyMap<string, number>): DomainError {
  const path: number[] = [];
  let at = waits.findIndex((count) => count > 0);
  while (!path.includes(at)) {
    path.push(at);
    at = activities[at]!.predecessors.map(({ id }) => numberOf.get(id)!).find((from) => waits[from]! > 0)!;
  }
  const members = path
    .slice(path.indexOf(at))
    .map((member) => activities[member]!.id)
    .reverse();
  return new DomainError('CYCLE', `These wait for each other in a circle: ${members.join(', ')}. Take out one link.`, {
    members,
  });
}
