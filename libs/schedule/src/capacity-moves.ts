import type { CapacityTables } from './capacity-tables.ts';
import { finishFrom, startByLinks, type Times } from './link-bounds.ts';

/** Why an activity does not begin as early as links alone would let it. */
export interface Move {
  readonly id: string;
  /** When it would begin if there were enough of everything. */
  readonly from: number;
  readonly to: number;
  readonly because: {
    /** It waits for a resource that is taken, or for one that was itself moved. */
    readonly kind: 'resource' | 'predecessor';
    /** The resource, or the predecessor. */
    readonly id: string;
    /** The activities that take the resource in its stead; the predecessors that let it begin no earlier. */
    readonly blockers: string[];
  };
}

/** Every shift against the schedule without limits, in the order of the starts, each with its reason. */
export function movesOf(tables: CapacityTables, times: Times): Move[] {
  const { network, early } = tables;
  const usage = usageOf(tables, times);
  return Array.from(network.order)
    .filter((at) => times.start[at]! > early.start[at]!)
    .sort((a, b) => times.start[a]! - times.start[b]!)
    .map((at) => ({
      id: network.activities[at]!.id,
      from: early.start[at]!,
      to: times.start[at]!,
      because: shortage(tables, times, { at, usage }) ?? holder(tables, times, at),
    }));
}

/** The resource of which there is not enough one working unit earlier; undefined where links hold it. */
function shortage(
  tables: CapacityTables,
  times: Times,
  { at, usage }: { readonly at: number; readonly usage: readonly Int32Array[] },
): Move['because'] | undefined {
  const { network, resources, demand, capacityAt, takes } = tables;
  if (takes[at] === 0 || startByLinks(network, at, times) >= times.start[at]!) return undefined;
  const time = network.time[at];
  const start = time === undefined ? times.start[at]! - 1 : time.startBy(times.start[at]! - 1);
  const finish = finishFrom(network, at, start);
  for (let unit = start; unit < finish; unit += 1) {
    if (time !== undefined && time.between(unit, unit + 1) === 0) continue;
    const isOwn = unit >= times.start[at]! ? 1 : 0;
    const kind = resources.findIndex((_, resource) => {
      const amount = demand[at * resources.length + resource]!;
      return amount > 0 && usage[resource]![unit]! - isOwn * amount + amount > capacityAt(resource, unit);
    });
    if (kind < 0) continue;
    const blockers = usersAt(tables, times, kind, unit).filter((other) => other !== at);
    return { kind: 'resource', id: resources[kind]!, blockers: blockers.map((other) => network.activities[other]!.id) };
  }
  return undefined;
}

/** The predecessors without which it could begin earlier. */
function holder({ network }: CapacityTables, times: Times, at: number): Move['because'] {
  const { before } = network;
  const held: number[] = [];
  for (let link = before.first[at]!; link < before.first[at + 1]!; link += 1) {
    const end = before.fromStart[link] ? times.start[before.other[link]!]! : times.finish[before.other[link]!]!;
    held.push(network.lagTime?.add(end, before.lag[link]!) ?? end + before.lag[link]!);
    if (before.holdsFinish[link]) held[held.length - 1]! -= times.finish[at]! - times.start[at]!;
  }
  const last = Math.max(...held);
  const names = network.activities[at]!.predecessors.filter((_, place) => held[place] === last).map(({ id }) => id);
  return { kind: 'predecessor', id: names[0]!, blockers: [...new Set(names)] };
}

function usersAt(
  { network, resources, demand }: CapacityTables,
  times: Times,
  resource: number,
  unit: number,
): number[] {
  const users: number[] = [];
  for (let at = 0; at < network.count; at += 1)
    if (
      times.start[at]! <= unit &&
      unit < times.finish[at]! &&
      demand[at * resources.length + resource]! > 0 &&
      (network.time[at]?.between(unit, unit + 1) ?? 1) > 0
    )
      users.push(at);
  return users;
}

function usageOf({ network, resources, demand, horizon, takes }: CapacityTables, times: Times): Int32Array[] {
  const usage = resources.map(() => new Int32Array(horizon));
  for (let at = 0; at < network.count; at += 1) {
    if (takes[at] === 0) continue;
    const time = network.time[at];
    for (let unit = times.start[at]!; unit < times.finish[at]!; unit += 1)
      if (time === undefined || time.between(unit, unit + 1) > 0)
        resources.forEach((_, resource) => (usage[resource]![unit]! += demand[at * resources.length + resource]!));
  }
  return usage;
}
