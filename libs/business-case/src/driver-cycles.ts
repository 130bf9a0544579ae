/**
 * The cycles among drivers, given on which drivers each one rests: for each driver that rests on itself the shortest way round, which
 * begins and ends with it. Every member of a cycle gets the same way round as the first of them.
 *
 * @example
 * [...driverCycles([[1], [0], [0]])]; // => [[0, [0, 1, 0]], [1, [0, 1, 0]]]
 */
export function driverCycles(restsOn: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const cycles = new Map<number, readonly number[]>();
  restsOn.forEach((inputs, at) => {
    if (inputs.length === 0 || cycles.has(at)) return;
    const cycle = shortestWayRound(at, restsOn);
    for (const member of cycle ?? []) if (!cycles.has(member)) cycles.set(member, cycle ?? []);
  });
  return cycles;
}

/** Breadth first from a driver back to itself. */
function shortestWayRound(start: number, restsOn: readonly (readonly number[])[]): readonly number[] | null {
  const reachedFrom = new Map<number, number>();
  const waiting = [start];
  for (const at of waiting)
    for (const next of restsOn[at] ?? []) {
      if (next === start) return wayBack(at, start, reachedFrom);
      if (reachedFrom.has(next)) continue;
      reachedFrom.set(next, at);
      waiting.push(next);
    }
  return null;
}

function wayBack(end: number, start: number, reachedFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [start];
  for (let at = end; at !== start; at = reachedFrom.get(at) ?? start) way.unshift(at);
  return [start, ...way];
}
