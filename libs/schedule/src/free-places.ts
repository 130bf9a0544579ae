import { type CompiledNetwork, linkKinds, placing } from './compiled-network.ts';
import { simulationBlock } from './drawn-lengths.ts';
import { type DrawnPlaces, findWhole, linkBound, placeFixed, type PlacingRoom, placingRoom } from './drawn-places.ts';

/** Places activities as early as their links and calendars allow, all draws of a block at once. */
export function freePlaces(network: CompiledNetwork, lengths: Int32Array): DrawnPlaces {
  const room = placingRoom(network, lengths);
  return {
    ...room,
    place: (draws) => {
      for (let at = 0; at < network.activities.length; at += 1) placeActivity(room, at, draws);
      findWhole(room, draws);
      trace(room, draws);
    },
  };
}

function placeActivity(room: PlacingRoom, at: number, draws: number): void {
  if (placeFixed(room, at, draws)) return;
  const { network, lengths, start, finish } = room;
  const first = at * simulationBlock;
  start.fill(network.from[at]!, first, first + draws);
  for (let link = network.firstLink[at]!; link < network.firstLink[at + 1]!; link += 1) raise(room, link, at, draws);
  const calendar = network.calendars[at];
  for (let cell = first; cell < first + draws; cell += 1) {
    const length = lengths[cell]!;
    if (calendar && length > 0) {
      start[cell] = calendar.startAt(start[cell]!);
      finish[cell] = calendar.finishOf(start[cell]!, length);
    } else finish[cell] = start[cell]! + length;
  }
}

function raise(room: PlacingRoom, link: number, at: number, draws: number): void {
  const { network, start, finish } = room;
  const first = at * simulationBlock;
  if (isPlain(network, link)) {
    const from = network.linkFrom[link]! * simulationBlock;
    for (let i = 0; i < draws; i += 1) if (finish[from + i]! > start[first + i]!) start[first + i] = finish[from + i]!;
    return;
  }
  for (let i = 0; i < draws; i += 1) {
    const bound = linkBound(room, link, at, i);
    if (bound > start[first + i]!) start[first + i] = bound;
  }
}

function isPlain({ linkKind, linkLag }: CompiledNetwork, link: number): boolean {
  return linkKind[link] === linkKinds.FS && linkLag[link] === 0;
}

/** Backwards from the finish, through every link without slack. */
function trace(room: PlacingRoom, draws: number): void {
  const { network, finish, whole, critical } = room;
  critical.fill(0);
  for (let at = network.activities.length - 1; at >= 0; at -= 1) {
    const first = at * simulationBlock;
    let any = 0;
    for (let i = 0; i < draws; i += 1) any |= critical[first + i]! |= finish[first + i] === whole[i] ? 1 : 0;
    if (any === 0 || network.placed[at] !== placing.free) continue;
    for (let link = network.firstLink[at]!; link < network.firstLink[at + 1]!; link += 1) {
      traceLink(room, link, at, draws);
    }
  }
}

function traceLink(room: PlacingRoom, link: number, at: number, draws: number): void {
  const { network, lengths, start, finish, critical } = room;
  const [first, from] = [at * simulationBlock, network.linkFrom[link]! * simulationBlock];
  const calendar = network.calendars[at];
  const plain = isPlain(network, link);
  for (let i = 0; i < draws; i += 1) {
    if (critical[first + i] === 0 || critical[from + i] === 1) continue;
    const bound = plain ? finish[from + i]! : linkBound(room, link, at, i);
    const reached = calendar && lengths[first + i]! > 0 ? calendar.startAt(bound) : bound;
    if (reached === start[first + i]) critical[from + i] = 1;
  }
}
