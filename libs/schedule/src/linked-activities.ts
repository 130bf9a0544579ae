import { refusal } from './named-refusal.ts';
import type { Activity, LinkType } from './schedule-problem.ts';

/** Links by number: those of activity i lie from `first[i]` up to `first[i + 1]`. */
export interface LinkTable {
  readonly first: Int32Array;
  /** The activity at the other end. */
  readonly other: Int32Array;
  /** Whether it counts from the start of the one waited for, and not from its finish. */
  readonly fromStart: Uint8Array;
  /** Whether the finish of the one that waits is held, and not its start. */
  readonly holdsFinish: Uint8Array;
  readonly lag: Int32Array;
}

/** Activities by their place in the list, with their links both ways and an order in which each comes after what it waits for. */
export interface LinkedActivities {
  readonly before: LinkTable;
  readonly after: LinkTable;
  readonly order: Int32Array;
}

const types: readonly LinkType[] = ['FS', 'SS', 'FF', 'SF'];

/** Brings links into tables and activities into an order; refuses an unknown predecessor and a circle, by name. */
export function linkedActivities(
  activities: readonly Activity[],
  places: ReadonlyMap<string, number>,
): LinkedActivities {
  const before = tableOf(activities, places);
  const after = reversed(before, activities.length);
  return { before, after, order: orderOf(activities, before, after) };
}

function emptyTable(count: number, links: number): LinkTable {
  return {
    first: new Int32Array(count + 1),
    other: new Int32Array(links),
    fromStart: new Uint8Array(links),
    holdsFinish: new Uint8Array(links),
    lag: new Int32Array(links),
  };
}

function tableOf(activities: readonly Activity[], places: ReadonlyMap<string, number>): LinkTable {
  const table = emptyTable(
    activities.length,
    activities.reduce((sum, { predecessors }) => sum + predecessors.length, 0),
  );
  let link = 0;
  activities.forEach(({ id, predecessors }, at) => {
    for (const { id: from, type = 'FS', lag = 0 } of predecessors) {
      const place = places.get(from);
      if (place === undefined) throw refusal.unknownPredecessor(id, from);
      if (!types.includes(type)) throw refusal.unknownLink(id, type);
      table.other[link] = place;
      table.fromStart[link] = type === 'SS' || type === 'SF' ? 1 : 0;
      table.holdsFinish[link] = type === 'FF' || type === 'SF' ? 1 : 0;
      table.lag[link] = lag;
      link += 1;
    }
    table.first[at + 1] = link;
  });
  return table;
}

function reversed(table: LinkTable, count: number): LinkTable {
  const turned = emptyTable(count, table.other.length);
  for (const other of table.other) turned.first[other + 1]! += 1;
  for (let at = 0; at < count; at += 1) turned.first[at + 1]! += turned.first[at]!;
  const next = turned.first.slice();
  for (let at = 0; at < count; at += 1)
    for (let link = table.first[at]!; link < table.first[at + 1]!; link += 1) {
      const place = next[table.other[link]!]!++;
      turned.other[place] = at;
      turned.fromStart[place] = table.fromStart[link]!;
      turned.holdsFinish[place] = table.holdsFinish[link]!;
      turned.lag[place] = table.lag[link]!;
    }
  return turned;
}

function orderOf(activities: readonly Activity[], before: LinkTable, after: LinkTable): Int32Array {
  const count = activities.length;
  const waits = new Int32Array(count);
  const order = new Int32Array(count);
  let ready = 0;
  for (let at = 0; at < count; at += 1) {
    waits[at] = before.first[at + 1]! - before.first[at]!;
    if (waits[at] === 0) order[ready++] = at;
  }
  for (let next = 0; next < ready; next += 1) {
    const at = order[next]!;
    for (let link = after.first[at]!; link < after.first[at + 1]!; link += 1) {
      const follower = after.other[link]!;
      waits[follower]! -= 1;
      if (waits[follower] === 0) order[ready++] = follower;
    }
  }
  if (ready < count) throw refusal.cycle(cycleIn(before, waits).map((at) => activities[at]!.id));
  return order;
}

/** The members of one circle, each before the one that waits for it: whatever still waits has a predecessor that still waits. */
function cycleIn(before: LinkTable, waits: Int32Array): number[] {
  const seenAt = new Map<number, number>();
  const path: number[] = [];
  let at = waits.findIndex((waiting) => waiting > 0);
  while (!seenAt.has(at)) {
    seenAt.set(at, path.length);
    path.push(at);
    let link = before.first[at]!;
    while (waits[before.other[link]!] === 0) link += 1;
    at = before.other[link]!;
  }
  return path.slice(seenAt.get(at)).reverse();
}
