import type { AvailabilityInput, PresenceGroup } from './availability-input.ts';
import type { AvailabilityHour, AvailabilityResult, Blackout } from './availability-result.ts';
import { erasureFor, shortfall } from './erasure-for.ts';

const DAY = 24;
const WEEK = 168;
/** A group of which less than this is on is said to be asleep. */
const HARDLY_ANYONE = 0.05;
/** More nodes that are always on than this are a data centre, and no answer. */
const MOST_NODES = 10_000;
/** A target is met to the last digit or not at all; sums of shares are not that exact. */
const ROUNDING = 1 + 1e-9;

/**
 * How long content that peers keep is in reach, hour by hour.
 *
 * Copies or fragments lie on peers taken at random. In each hour each of them is there with the share of peers that is on then,
 * independently of the others: within an hour that is fair, over a day it is not, because laptops sleep together. So a number of
 * copies that is enough for the mean may be far too few at night, and where even a copy on every peer is not enough there is a
 * blackout, which only nodes that are always on can mend.
 *
 * @example
 * const presence = Array.from({ length: 24 }, (_, hour) => (hour >= 6 && hour < 22 ? 0.9 : 0));
 * const groups = [{ name: 'Laptops', peers: 500, presence }];
 * availabilityOver({ needed: 1, copies: null, unavailability: 0.001, alwaysOn: 0.999, groups }).blackouts;
 * // => [{ from: 22, until: 6, hours: 8, asleep: ['Laptops'] }]
 */
export function availabilityOver(input: AvailabilityInput): AvailabilityResult {
  const { needed, groups } = input;
  const shares = presentShares(groups);
  const peers = groups.reduce((sum, group) => sum + group.peers, 0);
  const meanPresence = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const worstHour = shares.indexOf(Math.min(...shares));
  const enough = (share: number, of: number): number | null => copiesFor(input, { share, needed: of, peers });
  const copiesForMean = enough(meanPresence, needed);
  const copies = input.copies ?? copiesForMean;
  const hours = shares.map((share, hour) => hourOf(input, { share, hour, copies, peers }));
  const availability = copies === null ? null : hours.reduce((sum, each) => sum + each.availability, 0) / hours.length;
  return {
    peers,
    meanPresence,
    copies,
    overhead: copies === null ? null : copies / needed,
    copiesForMean,
    copiesForWorst: enough(shares[worstHour]!, needed),
    replicasForMean: enough(meanPresence, 1),
    replicasForWorst: enough(shares[worstHour]!, 1),
    availability,
    hoursAway: copies === null ? null : hours.reduce((sum, each) => sum + 1 - each.availability, 0),
    worstHour,
    blackouts: blackoutsIn(hours, groups),
    alwaysOnNodes: nodesThatMend(input, copies ?? 0, shares[worstHour]!),
    hours,
  };
}

/** Share of all peers that is on, in each hour; a day stands for every day where another group has a week. */
function presentShares(groups: readonly PresenceGroup[]): number[] {
  const length = groups.some(({ presence }) => presence.length === WEEK) ? WEEK : DAY;
  const peers = groups.reduce((sum, group) => sum + group.peers, 0);
  return Array.from({ length }, (_, hour) => {
    const on = groups.reduce((sum, group) => sum + group.peers * group.presence[hour % group.presence.length]!, 0);
    return Math.min(1, on / peers);
  });
}

interface Asked {
  readonly share: number;
  readonly needed: number;
  readonly peers: number;
}

/** Null where a copy on every peer is not enough. */
function copiesFor({ unavailability }: AvailabilityInput, { share, needed, peers }: Asked): number | null {
  if (share <= 0 || shortfall({ fragments: peers, needed, availability: share }) > unavailability * ROUNDING)
    return null;
  const copies = erasureFor({ availability: share, needed, unavailability });
  return copies <= peers ? copies : null;
}

interface Hour {
  readonly share: number;
  readonly hour: number;
  readonly copies: number | null;
  readonly peers: number;
}

function hourOf({ needed, unavailability }: AvailabilityInput, { share, hour, copies, peers }: Hour): AvailabilityHour {
  const away = copies === null ? 1 : shortfall({ fragments: copies, needed, availability: share });
  return {
    hour,
    presentShare: share,
    peersOn: share * peers,
    availability: 1 - away,
    meetsTarget: away <= unavailability * ROUNDING,
    isBlackout: shortfall({ fragments: peers, needed, availability: share }) > unavailability * ROUNDING,
  };
}

/** Hours on end, around midnight too. */
function blackoutsIn(hours: readonly AvailabilityHour[], groups: readonly PresenceGroup[]): Blackout[] {
  const count = hours.length;
  const isDark = (hour: number): boolean => hours[(hour + count) % count]!.isBlackout;
  const blackout = (from: number, length: number): Blackout => ({
    from,
    until: (from + length) % count || count,
    hours: length,
    asleep: groups.filter((group) => presenceIn(group, from, length) < HARDLY_ANYONE).map(({ name }) => name),
  });
  if (hours.every(({ isBlackout }) => isBlackout)) return [blackout(0, count)];
  const starts = hours.filter(({ hour }) => isDark(hour) && !isDark(hour - 1));
  return starts.map(({ hour }) => {
    let length = 1;
    while (isDark(hour + length)) length += 1;
    return blackout(hour, length);
  });
}

function presenceIn({ presence }: PresenceGroup, from: number, length: number): number {
  let sum = 0;
  for (let hour = from; hour < from + length; hour += 1) sum += presence[hour % presence.length]!;
  return sum / length;
}

/** The least number of nodes, each with one more copy, with which the worst hour meets the target; null if none does. */
function nodesThatMend(input: AvailabilityInput, copies: number, worst: number): number | null {
  const { alwaysOn, needed, unavailability } = input;
  const isMended = (nodes: number): boolean =>
    awayWithNodes(input, { copies, worst, nodes }) <= unavailability * ROUNDING;
  if (isMended(0)) return 0;
  // Not even as many as are needed at once would be there, with so few of so many on.
  if (alwaysOn * MOST_NODES < needed) return null;
  let tooFew = 0;
  let enough = erasureFor({ availability: alwaysOn, needed, unavailability });
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isMended(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough <= MOST_NODES ? enough : null;
}

interface Mended {
  readonly copies: number;
  readonly worst: number;
  readonly nodes: number;
}

/** So many nodes are there, and peers have fewer than what is still needed: over every number of nodes that may be there. */
function awayWithNodes({ needed, alwaysOn }: AvailabilityInput, { copies, worst, nodes }: Mended): number {
  if (alwaysOn === 0 || nodes === 0)
    return copies < needed ? 1 : shortfall({ fragments: copies, needed, availability: worst });
  let away = 0;
  for (let there = 0; there <= Math.min(nodes, needed - 1); there += 1) {
    const atMost = (count: number): number =>
      shortfall({ fragments: nodes, needed: count + 1, availability: alwaysOn });
    const exactly = atMost(there) - (there === 0 ? 0 : atMost(there - 1));
    const still = needed - there;
    away += exactly * (copies < still ? 1 : shortfall({ fragments: copies, needed: still, availability: worst }));
  }
  return away;
}
