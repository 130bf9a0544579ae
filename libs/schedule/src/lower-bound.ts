import type { CapacityTables } from './capacity-tables.ts';
import { lateTimes } from './critical-path.ts';

/**
 * A length that no schedule beats: the longest of the critical path, the work on each resource over what there is of it (between the
 * earliest begin and the latest end of those who need it), and two activities that cannot work side by side.
 */
export function lowerBoundOf(tables: CapacityTables): number {
  const { network, early } = tables;
  const path = early.finish.reduce((last, finish) => Math.max(last, finish), 0);
  const works = Math.max(path, energyBound(tables));
  if (!tables.isPlain) return works;
  const late = lateTimes(network, early, path);
  const tails = late.finish.map((finish) => path - finish);
  return Math.max(works, windowBound(tables, tails), pairBound(tables, tails));
}

/** Until when each resource is needed if it works all that there is from its first possible use on. */
function energyBound({ network, resources, demand, capacityAt, early, horizon }: CapacityTables): number {
  let bound = 0;
  resources.forEach((_, resource) => {
    let energy = 0;
    let head = horizon;
    for (let at = 0; at < network.count; at += 1) {
      const amount = demand[at * resources.length + resource]!;
      if (amount === 0 || network.duration[at] === 0 || network.isPinned[at]) continue;
      energy += amount * network.duration[at]!;
      head = Math.min(head, early.start[at]!);
    }
    let unit = head;
    for (; energy > 0 && unit < horizon; unit += 1) energy -= capacityAt(resource, unit);
    if (unit > head) bound = Math.max(bound, unit);
  });
  return bound;
}

/** The same for those only who cannot begin before a head and are followed by at least a tail. */
function windowBound({ network, resources, demand, capacityAt, early }: CapacityTables, tails: Int32Array): number {
  if (network.count > MOST_COMPARED) return 0;
  let bound = 0;
  resources.forEach((_, resource) => {
    const users = Array.from(network.order)
      .filter((at) => demand[at * resources.length + resource]! * network.duration[at]! > 0)
      .sort((a, b) => tails[b]! - tails[a]!);
    for (const head of new Set(users.map((at) => early.start[at]!))) {
      let energy = 0;
      for (const at of users) {
        if (early.start[at]! < head) continue;
        energy += demand[at * resources.length + resource]! * network.duration[at]!;
        bound = Math.max(bound, head + Math.ceil(energy / capacityAt(resource, 0)) + tails[at]!);
      }
    }
  });
  return bound;
}

/** One of two that take more than there is, has to wait for the other. */
function pairBound({ network, resources, demand, capacityAt, early }: CapacityTables, tails: Int32Array): number {
  const { count, duration } = network;
  if (count > MOST_COMPARED) return 0;
  let bound = 0;
  for (let a = 0; a < count; a += 1)
    for (let b = a + 1; b < count; b += 1) {
      const together = duration[a]! + duration[b]!;
      const first = Math.min(early.start[a]! + tails[b]!, early.start[b]! + tails[a]!) + together;
      if (first > bound && duration[a]! > 0 && duration[b]! > 0 && isTooMuch(a, b)) bound = first;
    }
  return bound;

  function isTooMuch(a: number, b: number): boolean {
    const kinds = resources.length;
    return resources.some((_, kind) => demand[a * kinds + kind]! + demand[b * kinds + kind]! > capacityAt(kind, 0));
  }
}

/** Comparing every two of more takes longer than it helps. */
const MOST_COMPARED = 1000;
