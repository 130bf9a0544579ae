import { type IndexedNetwork, never } from './indexed-network.ts';

/** When each activity begins and finishes, by its place. */
export interface Times {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

export function emptyTimes(count: number): Times {
  return { start: new Int32Array(count), finish: new Int32Array(count) };
}

/** The earliest working unit at which links and own limits let an activity begin, when all that it waits for has its times. */
export function startByLinks(network: IndexedNetwork, at: number, { start, finish }: Times): number {
  const { before, lagTime } = network;
  let from = network.earliest[at]!;
  let reach = 0;
  for (let link = before.first[at]!; link < before.first[at + 1]!; link += 1) {
    const other = before.other[link]!;
    const end = before.fromStart[link] ? start[other]! : finish[other]!;
    const lag = before.lag[link]!;
    const held = lag === 0 ? end : lagTime === undefined ? end + lag : lagTime.add(end, lag);
    if (before.holdsFinish[link]) {
      if (held > reach) reach = held;
    } else if (held > from) from = held;
  }
  const duration = network.duration[at]!;
  const time = network.time[at];
  if (duration === 0) return Math.max(from, reach);
  if (time === undefined) return Math.max(from, reach - duration);
  const begin = time.startAt(from);
  return reach === 0 ? begin : Math.max(begin, time.startReaching(reach, duration));
}

/** When an activity that begins here has finished. */
export function finishFrom(network: IndexedNetwork, at: number, start: number): number {
  const time = network.time[at];
  const duration = network.duration[at]!;
  return time === undefined ? start + duration : time.finishOf(start, duration);
}

/**
 * The latest working unit at which an activity may begin so that it finishes by `end` and all that waits for it can keep its times.
 * What is pinned waits for nothing any more.
 */
export function startByFollowers(network: IndexedNetwork, at: number, { start, finish }: Times, end: number): number {
  const { after, lagTime, isPinned } = network;
  let finishBy = end;
  let startBy = never;
  for (let link = after.first[at]!; link < after.first[at + 1]!; link += 1) {
    const other = after.other[link]!;
    if (isPinned[other]) continue;
    const held = after.holdsFinish[link] ? finish[other]! : start[other]!;
    const lag = after.lag[link]!;
    const latest = lag === 0 ? held : lagTime === undefined ? held - lag : lagTime.before(held, lag);
    if (after.fromStart[link]) {
      if (latest < startBy) startBy = latest;
    } else if (latest < finishBy) finishBy = latest;
  }
  const duration = network.duration[at]!;
  const time = network.time[at];
  if (time === undefined || duration === 0) return Math.min(startBy, finishBy - duration);
  const begin = time.startOf(finishBy, duration);
  return startBy === never ? begin : Math.min(begin, time.startBy(startBy));
}
