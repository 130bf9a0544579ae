import type { GoalPlace } from '@peerway/alignment';

/** A goal in an order, and whether it counts the same as the one above it. */
export interface Ranked {
  readonly goal: string;
  readonly isTied: boolean;
}

/** The order to show: what was said, then the goals that nobody has placed yet, as they were listed. */
export function orderOf(goals: readonly string[], places: readonly GoalPlace[]): readonly Ranked[] {
  const placeOf = new Map(places.map(({ goal, place }) => [goal, place]));
  const sorted = goals
    .map((goal, listed) => ({ goal, listed, place: placeOf.get(goal) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.place === b.place ? a.listed - b.listed : a.place - b.place));
  return sorted.map(({ goal, place }, index) => ({
    goal,
    isTied: Number.isFinite(place) && sorted[index - 1]?.place === place,
  }));
}

/** The places that an order gives: goals that tie share one, and the next one counts on from how many stand before it. */
export function placesOf(order: readonly Ranked[]): readonly GoalPlace[] {
  let place = 1;
  return order.map(({ goal, isTied }, index) => {
    if (index > 0 && !isTied) place = index + 1;
    return { goal, place };
  });
}

/** The order with one goal moved; it ties with nobody any more, nor does the one that it stood above. */
export function moved(order: readonly Ranked[], from: number, to: number): readonly Ranked[] {
  const target = Math.min(order.length - 1, Math.max(0, to));
  const taken = order[from];
  if (taken === undefined || target === from) return order;
  const follower = order[from + 1]?.goal;
  const rest = order.filter((_, index) => index !== from);
  const after = [...rest.slice(0, target), { goal: taken.goal, isTied: false }, ...rest.slice(target)];
  return after.map((each, index) => ({
    goal: each.goal,
    isTied:
      each.isTied && index > 0 && (each.goal !== follower || taken.isTied) && after[index - 1]?.goal !== taken.goal,
  }));
}

/** The order with a goal that counts the same as the one above it, or no longer. */
export function tied(order: readonly Ranked[], at: number): readonly Ranked[] {
  return order.map((each, index) => (index === at && index > 0 ? { ...each, isTied: !each.isTied } : each));
}
