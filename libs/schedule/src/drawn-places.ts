import { type CompiledNetwork, linkKinds, placing } from './compiled-network.ts';
import { simulationBlock } from './drawn-lengths.ts';

/** Where the activities stand in the draws of a block, activity by activity, and which of them the finish hangs on. */
export interface DrawnPlaces {
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** The finish of the whole in each draw. */
  readonly whole: Int32Array;
  /** 1 where the activity leads without a break to the finish of its draw. */
  readonly critical: Uint8Array;
  /** Places the first `draws` of the block. */
  readonly place: (draws: number) => void;
}

/** The network with the room for one block. */
export interface PlacingRoom {
  readonly network: CompiledNetwork;
  readonly lengths: Int32Array;
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly whole: Int32Array;
  readonly critical: Uint8Array;
}

/** Room for the draws of one block. */
export function placingRoom(network: CompiledNetwork, lengths: Int32Array): PlacingRoom {
  const cells = network.activities.length * simulationBlock;
  return {
    network,
    lengths,
    start: new Int32Array(cells),
    finish: new Int32Array(cells),
    whole: new Int32Array(simulationBlock),
    critical: new Uint8Array(cells),
  };
}

/** The earliest start that one link allows, before the calendar of the activity is asked. */
export function linkBound(
  { network, lengths, start, finish }: PlacingRoom,
  link: number,
  at: number,
  i: number,
): number {
  const from = network.linkFrom[link]! * simulationBlock + i;
  const kind = network.linkKind[link]!;
  const lag = network.linkLag[link]!;
  let anchor = kind === linkKinds.FS || kind === linkKinds.FF ? finish[from]! : start[from]!;
  if (lag !== 0) anchor = network.lagCalendar ? network.lagCalendar.add(anchor, lag) : anchor + lag;
  if (kind === linkKinds.FS || kind === linkKinds.SS) return anchor;
  const length = lengths[at * simulationBlock + i]!;
  const calendar = network.calendars[at];
  return calendar && length > 0 ? calendar.startReaching(anchor, length) : anchor - length;
}

/** Places what has begun or is done; false for what is free. */
export function placeFixed({ network, lengths, start, finish }: PlacingRoom, at: number, draws: number): boolean {
  if (network.placed[at] === placing.free) return false;
  const calendar = network.calendars[at];
  const from = network.from[at]!;
  for (let i = 0; i < draws; i += 1) {
    const cell = at * simulationBlock + i;
    const length = lengths[cell]!;
    start[cell] = network.fixedStart[at]!;
    if (network.placed[at] === placing.pinned) finish[cell] = network.fixedFinish[at]!;
    else if (length === 0) finish[cell] = from;
    else finish[cell] = calendar ? calendar.finishOf(calendar.startAt(from), length) : from + length;
  }
  return true;
}

/** The finish of the whole in each draw. */
export function findWhole({ network, finish, whole }: PlacingRoom, draws: number): void {
  whole.fill(0);
  for (let at = 0; at < network.activities.length; at += 1) {
    if (network.activities[at]!.isAside) continue;
    const first = at * simulationBlock;
    for (let i = 0; i < draws; i += 1) if (finish[first + i]! > whole[i]!) whole[i] = finish[first + i]!;
  }
}
