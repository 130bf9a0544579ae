import type { CapacityTables } from './capacity-tables.ts';
import { emptyTimes, type Times } from './link-bounds.ts';

/** A schedule among others: placed from the front or from the end, with the order in which the other way places it. */
export interface Individual {
  readonly times: Times;
  /** By finish from the last if it was placed from the front; by start from the first otherwise. */
  readonly order: Int32Array;
  /** The length of time from the first begin to the last finish. */
  length: number;
  /** The unit at which it begins. */
  begin: number;
}

export function emptyIndividual(count: number): Individual {
  return { times: emptyTimes(count), order: new Int32Array(count), length: Number.POSITIVE_INFINITY, begin: 0 };
}

/** A stretch of time, its ends included. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** How much of all capacity each activity takes. */
export function loads({ network, resources, demand, capacityAt }: CapacityTables): Float64Array {
  return Float64Array.from({ length: network.count }, (_, at) => {
    let load = 0;
    for (let kind = 0; kind < resources.length; kind += 1) {
      const amount = demand[at * resources.length + kind]!;
      if (amount > 0) load += amount / Math.max(amount, capacityAt(kind, 0));
    }
    return load;
  });
}

/** The stretch of a given width in which a schedule makes most of what there is: what is worth being handed on (a peak, Valls 2008). */
export class PeakFinder {
  private readonly load: Float64Array;
  private readonly profile: Float64Array;

  constructor(tables: CapacityTables) {
    this.load = loads(tables);
    this.profile = new Float64Array(tables.horizon + 2);
  }

  peak({ times, begin, length }: Individual, width: number): Stretch {
    const { load, profile } = this;
    profile.fill(0, 0, length + 2);
    for (let at = 0; at < load.length; at += 1) {
      profile[Math.max(0, times.start[at]! - begin)]! += load[at]!;
      profile[Math.max(0, times.finish[at]! - begin)]! -= load[at]!;
    }
    for (let unit = 1; unit <= length; unit += 1) profile[unit]! += profile[unit - 1]!;
    let sum = 0;
    let most = -1;
    let from = 0;
    for (let unit = 0; unit < length; unit += 1) {
      sum += profile[unit]!;
      if (unit >= width) sum -= profile[unit - width]!;
      if (unit >= width - 1 && sum > most + 1e-9) {
        most = sum;
        from = unit - width + 1;
      }
    }
    return { from: begin + from, until: begin + from + width };
  }
}

/**
 * A child's order: what the father has in a stretch as the father has it, what he has before and after it as the mother has that (Debels
 * and Vanhoucke 2005). Each part keeps the links, and so does the whole.
 */
export function childOrder(
  mother: Individual,
  father: Individual,
  ends: Int32Array,
  { from, until, into }: Stretch & { readonly into: Int32Array },
): void {
  const count = into.length;
  const isFalling = count > 1 && ends === father.times.finish;
  let out = 0;
  for (let next = 0; next < count; next += 1) {
    const at = mother.order[next]!;
    if (isFalling ? ends[at]! > until : ends[at]! < from) into[out++] = at;
  }
  for (let next = 0; next < count; next += 1) {
    const at = father.order[next]!;
    if (ends[at]! >= from && ends[at]! <= until) into[out++] = at;
  }
  for (let next = 0; next < count; next += 1) {
    const at = mother.order[next]!;
    if (isFalling ? ends[at]! < from : ends[at]! > until) into[out++] = at;
  }
}
