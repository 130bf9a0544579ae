import { placing } from './compiled-network.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import { CapacityProfile } from './capacity-profile.ts';
import { simulationBlock } from './drawn-lengths.ts';
import { type DrawnPlaces, findWhole, linkBound, placeFixed, type PlacingRoom, placingRoom } from './drawn-places.ts';
import { priorityOrder } from './priority-order.ts';
import type { SimulationPlan } from './simulation-plan.ts';

interface LimitedRoom extends PlacingRoom {
  readonly profile: CapacityProfile;
  /** The numbers of the activities, who comes first. */
  readonly order: Int32Array;
  /** For what waited for a resource: the unit in which it last did not fit, and which resource was short; -1 for the rest. */
  readonly waitedAt: Int32Array;
  readonly waitedFor: Int32Array;
  readonly stack: Int32Array;
}

/**
 * Places activities one by one in an order of priority, each as early as links, calendars and what is left of the resources allow: the
 * serial schedule generation scheme, with the same order in every draw.
 */
export function limitedPlaces(plan: SimulationPlan, network: CompiledNetwork, lengths: Int32Array): DrawnPlaces {
  const count = network.activities.length;
  const room: LimitedRoom = {
    ...placingRoom(network, lengths),
    profile: new CapacityProfile(plan, network),
    order: priorityOrder(plan, network),
    waitedAt: new Int32Array(count),
    waitedFor: new Int32Array(count),
    stack: new Int32Array(count),
  };
  return {
    ...room,
    place: (draws) => {
      for (let at = 0; at < count; at += 1) placeFixed(room, at, draws);
      room.critical.fill(0);
      for (let i = 0; i < draws; i += 1) {
        placeDraw(room, i);
        trace(room, i);
      }
      findWhole(room, draws);
    },
  };
}

function placeDraw(room: LimitedRoom, i: number): void {
  const { network, profile, order, start, finish, waitedAt } = room;
  profile.clear();
  waitedAt.fill(-1);
  for (let at = 0; at < network.activities.length; at += 1) {
    const cell = at * simulationBlock + i;
    if (network.placed[at] !== placing.free) profile.take(at, Math.max(0, network.from[at]!), finish[cell]!);
  }
  for (const at of order) {
    if (network.placed[at] !== placing.free) continue;
    const cell = at * simulationBlock + i;
    const length = room.lengths[cell]!;
    const calendar = network.calendars[at];
    const bound = startBound(room, at, i);
    if (length === 0 || !profile.demands(at)) {
      start[cell] = calendar && length > 0 ? calendar.startAt(bound) : bound;
      finish[cell] = calendar && length > 0 ? calendar.finishOf(start[cell]!, length) : start[cell]! + length;
      continue;
    }
    profile.fit(at, bound, length);
    start[cell] = profile.start;
    finish[cell] = profile.finish;
    waitedAt[at] = profile.shortAt;
    room.waitedFor[at] = profile.shortOf;
  }
}

function startBound(room: LimitedRoom, at: number, i: number): number {
  const { network } = room;
  let bound = network.from[at]!;
  for (let link = network.firstLink[at]!; link < network.firstLink[at + 1]!; link += 1) {
    const reached = linkBound(room, link, at, i);
    if (reached > bound) bound = reached;
  }
  return bound;
}

/** Backwards from the finish: through links without slack, and from what waited to whoever held the resource. */
function trace(room: LimitedRoom, i: number): void {
  const { network, finish, stack } = room;
  const count = network.activities.length;
  let last = 0;
  for (let at = 0; at < count; at += 1) last = Math.max(last, finish[at * simulationBlock + i]!);
  let height = 0;
  for (let at = 0; at < count; at += 1) {
    if (finish[at * simulationBlock + i] === last) height = mark(room, at, i, height);
  }
  while (height > 0) {
    height -= 1;
    const at = stack[height]!;
    if (network.placed[at] !== placing.free) continue;
    height = room.waitedAt[at]! >= 0 ? markHolders(room, at, i, height) : markLinks(room, at, i, height);
  }
}

function mark({ critical, stack }: LimitedRoom, at: number, i: number, height: number): number {
  const cell = at * simulationBlock + i;
  if (critical[cell] === 1) return height;
  critical[cell] = 1;
  stack[height] = at;
  return height + 1;
}

function markHolders(room: LimitedRoom, at: number, i: number, height: number): number {
  const unit = room.waitedAt[at]!;
  let next = height;
  for (const holder of room.profile.takers(room.waitedFor[at]!)) {
    const cell = holder * simulationBlock + i;
    if (holder !== at && room.start[cell]! <= unit && unit < room.finish[cell]!) next = mark(room, holder, i, next);
  }
  return next;
}

function markLinks(room: LimitedRoom, at: number, i: number, height: number): number {
  const { network, lengths, start } = room;
  const cell = at * simulationBlock + i;
  const calendar = network.calendars[at];
  let next = height;
  for (let link = network.firstLink[at]!; link < network.firstLink[at + 1]!; link += 1) {
    const bound = linkBound(room, link, at, i);
    const reached = calendar && lengths[cell]! > 0 ? calendar.startAt(bound) : bound;
    if (reached === start[cell]) next = mark(room, network.linkFrom[link]!, i, next);
  }
  return next;
}
