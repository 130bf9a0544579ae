import type { CapacityTables } from './capacity-tables.ts';

/**
 * Amounts of several resources in few words of 32 bits: each resource has a field as wide as its capacity, and a bit above it that stays
 * set for as long as a difference is not negative. One subtraction then tells whether there is enough of all of them.
 */
export interface Packing {
  readonly words: number;
  /** The bits above the fields of each word. */
  readonly guard: Int32Array;
  /** Activity by activity, its words. */
  readonly demand: Int32Array;
  /** Unit by unit, the words of what there is beside pinned work, with the bits above set. */
  readonly free: Int32Array;
}

type Parts = Pick<CapacityTables, 'network' | 'resources' | 'demand' | 'capacityAt' | 'horizon'>;

interface Field {
  readonly word: number;
  readonly shift: number;
  readonly bits: number;
}

export function packingOf(parts: Parts): Packing {
  const { network, resources, demand, horizon } = parts;
  const left = resources.map((_, resource) => beside(parts, resource));
  const asked = resources.map((_, resource) => mostAsked(parts, resource));
  const fields = fieldsFor(left.map((units, at) => units.reduce((most, amount) => Math.max(most, amount), asked[at]!)));
  const words = Math.max(1, ...fields.map(({ word }) => word + 1));
  const packed: Packing = {
    words,
    guard: new Int32Array(words),
    demand: new Int32Array(network.count * words),
    free: new Int32Array(horizon * words),
  };
  fields.forEach(({ word, shift, bits }, resource) => {
    packed.guard[word]! |= 1 << (shift + bits);
    for (let at = 0; at < network.count; at += 1)
      if (!network.isPinned[at])
        packed.demand[at * words + word]! |= demand[at * resources.length + resource]! << shift;
    for (let unit = 0; unit < horizon; unit += 1) packed.free[unit * words + word]! |= left[resource]![unit]! << shift;
  });
  for (let cell = 0; cell < packed.free.length; cell += 1) packed.free[cell]! |= packed.guard[cell % words]!;
  return packed;
}

/** The most that work which is not pinned asks of a resource at once: more than there is left, where pinned work takes that. */
function mostAsked({ network, resources, demand }: Parts, resource: number): number {
  let most = 0;
  for (let at = 0; at < network.count; at += 1)
    if (!network.isPinned[at]) most = Math.max(most, demand[at * resources.length + resource]!);
  return most;
}

/** What there is of a resource in each unit beside pinned work, which may take more than there is. */
function beside({ network, resources, demand, capacityAt, horizon }: Parts, resource: number): Int32Array {
  const left = Int32Array.from({ length: horizon }, (_, unit) => capacityAt(resource, unit));
  network.activities.forEach(({ pinned }, at) => {
    const amount = demand[at * resources.length + resource]!;
    if (pinned === undefined || amount === 0) return;
    const time = network.time[at];
    for (let unit = pinned.start; unit < pinned.finish; unit += 1)
      if (time === undefined || time.between(unit, unit + 1) > 0) left[unit] = Math.max(0, left[unit]! - amount);
  });
  return left;
}

function fieldsFor(most: readonly number[]): Field[] {
  let word = 0;
  let shift = 0;
  return most.map((amount) => {
    const bits = Math.max(1, 32 - Math.clz32(amount));
    if (shift + bits + 1 > 32) {
      word += 1;
      shift = 0;
    }
    const field = { word, shift, bits };
    shift += bits + 1;
    return field;
  });
}
