import { seededRandom } from '@peerway/kernel';
import { type CompiledNetwork, placing } from './compiled-network.ts';
import { PertTable, PertTables } from './pert-table.ts';
import type { SimulationPlan, ThreePoints } from './simulation-plan.ts';

/** How many draws are made in one go. What a draw comes to depends on its block and its place there, never on who makes it. */
export const simulationBlock = 128;

/** What the spread of the finish may come from. */
export interface SpreadSource {
  readonly kind: 'activity' | 'risk' | 'cause';
  readonly id: string;
  /** Whether what is kept of it is its random number itself, of which the rank is known; else its value. */
  readonly isUniform: boolean;
}

/** The lengths of all activities in the draws of a block: activity by activity. What stands in it is written over by the next block. */
export interface DrawnLengths {
  readonly sources: readonly SpreadSource[];
  readonly lengths: Int32Array;
  readonly cost: Float64Array;
  /** Of each source, what was drawn. */
  readonly scores: Float32Array;
  readonly draw: (block: number) => void;
}

interface Lengthener {
  readonly stream: number;
  readonly source: number;
  readonly hits: Int32Array;
}

interface Cause extends Lengthener {
  readonly table: PertTable;
}

interface Risk extends Lengthener {
  readonly frequency: PertTable;
  readonly delay: PertTable;
  readonly money: PertTable;
}

interface Length {
  readonly at: number;
  readonly stream: number;
  readonly source: number;
  readonly table: PertTable;
  readonly causes: readonly number[];
}

const nothing: ThreePoints = { low: 0, likely: 0, high: 0 };

/**
 * Draws lengths and costs block by block. Each activity, cause and risk has random numbers of its own in every block, by its id, so that
 * a change of one leaves the draws of the others as they were.
 */
export function drawnLengths(plan: SimulationPlan, network: CompiledNetwork, seed: number): DrawnLengths {
  const { sources, causes, risks, unsure, fixed } = whatIsDrawn(plan, network);
  const room = new Room(network.activities.length, sources.length, causes.length);
  const costs = network.activities.map(({ cost }) => ({ fixed: cost?.fixed ?? 0, perUnit: cost?.perUnit ?? 0 }));
  return {
    sources,
    lengths: room.lengths,
    cost: room.cost,
    scores: room.scores,
    draw: (block) => {
      const streamOf = (stream: number): (() => number) => seededRandom(mixed(mixed(seed, block), stream));
      room.cost.fill(0);
      for (let at = 0; at < fixed.length; at += 1) room.column(at).fill(fixed[at]!);
      causes.forEach((cause, at) => drawFactor(cause, streamOf(cause.stream), room, at));
      for (const one of unsure) drawLength(one, streamOf(one.stream), room);
      for (const risk of risks) drawStrikes(risk, streamOf(risk.stream), room);
      costs.forEach((cost, at) => addCost(cost, room, at));
    },
  };
}

interface WhatIsDrawn {
  readonly sources: readonly SpreadSource[];
  readonly causes: readonly Cause[];
  readonly risks: readonly Risk[];
  readonly unsure: readonly Length[];
  readonly fixed: Int32Array;
}

function whatIsDrawn(plan: SimulationPlan, network: CompiledNetwork): WhatIsDrawn {
  const tables = new PertTables();
  const sources: SpreadSource[] = [];
  const sourceOf = (source: SpreadSource, isUnsure: boolean): number => (isUnsure ? sources.push(source) - 1 : -1);
  const causes = (plan.causes ?? []).map(({ id, factor, activities }): Cause => {
    const table = new PertTable(factor, tables);
    const source = sourceOf({ kind: 'cause', id, isUniform: true }, !table.isFixed);
    return { table, source, stream: hashOf(`cause ${id}`), hits: stillOpen(activities, network) };
  });
  const risks = (plan.risks ?? []).map(({ id, frequency, delay, money = nothing, hits }): Risk => {
    const [often, late] = [new PertTable(frequency, tables), new PertTable(delay, tables)];
    const isSure = often.isFixed && Number.isInteger(frequency.low) && late.isFixed;
    const open = stillOpen(hits, network);
    const source = sourceOf({ kind: 'risk', id, isUniform: false }, !isSure && delay.high > 0 && open.length > 0);
    const drawn = { frequency: often, delay: late, money: new PertTable(money, tables) };
    return { ...drawn, source, stream: hashOf(`risk ${id}`), hits: open };
  });
  const byActivity = network.activities.map((): number[] => []);
  causes.forEach(({ hits }, cause) => hits.forEach((at) => byActivity[at]!.push(cause)));
  const unsure: Length[] = [];
  const fixed = new Int32Array(network.activities.length);
  network.activities.forEach(({ id, duration, pinned }, at) => {
    const points = typeof duration === 'number' ? { low: duration, likely: duration, high: duration } : duration;
    const table = new PertTable(points, tables);
    if (pinned) fixed[at] = workedBetween(network, at, pinned.start, pinned.finish);
    else if (table.isFixed && Number.isInteger(points.low) && byActivity[at]!.length === 0) fixed[at] = points.low;
    else {
      const source = sourceOf({ kind: 'activity', id, isUniform: true }, !table.isFixed);
      unsure.push({ at, table, source, stream: hashOf(`activity ${id}`), causes: byActivity[at]! });
    }
  });
  return { sources, causes, risks, unsure, fixed };
}

/** The numbers of activities that are not done, each once. */
function stillOpen(ids: readonly string[], { numberOf, placed }: CompiledNetwork): Int32Array {
  return Int32Array.from(new Set(ids.map((id) => numberOf.get(id)!).filter((at) => placed[at] !== placing.pinned)));
}

class Room {
  readonly lengths: Int32Array;
  readonly cost = new Float64Array(simulationBlock);
  readonly scores: Float32Array;
  readonly factors: Float64Array;
  readonly delay = new Float64Array(simulationBlock);

  constructor(activities: number, sources: number, causes: number) {
    this.lengths = new Int32Array(activities * simulationBlock);
    this.scores = new Float32Array(sources * simulationBlock);
    this.factors = new Float64Array(causes * simulationBlock);
  }

  column(at: number): Int32Array {
    return this.lengths.subarray(at * simulationBlock, (at + 1) * simulationBlock);
  }
}

function drawFactor({ table, source }: Cause, random: () => number, { factors, scores }: Room, at: number): void {
  const first = at * simulationBlock;
  for (let i = 0; i < simulationBlock; i += 1) {
    const drawn = random();
    factors[first + i] = table.draw(drawn);
    if (source >= 0) scores[source * simulationBlock + i] = drawn;
  }
}

function drawLength({ at, table, source, causes }: Length, random: () => number, room: Room): void {
  const { lengths, factors, scores } = room;
  const first = at * simulationBlock;
  for (let i = 0; i < simulationBlock; i += 1) {
    const drawn = random();
    let length = table.draw(drawn);
    for (const cause of causes) length *= factors[cause * simulationBlock + i]!;
    lengths[first + i] = wholeOf(length, random());
    if (source >= 0) scores[source * simulationBlock + i] = drawn;
  }
}

/** Up or down by chance, so that the mean of what is rounded is what it was. */
function wholeOf(length: number, random: number): number {
  const down = Math.floor(length);
  return random < length - down ? down + 1 : down;
}

function drawStrikes({ frequency, delay, money, source, hits }: Risk, random: () => number, room: Room): void {
  const late = room.delay;
  for (let i = 0; i < simulationBlock; i += 1) {
    const strikes = wholeOf(frequency.draw(random()), random());
    let days = 0;
    for (let strike = 0; strike < strikes; strike += 1) {
      days += delay.draw(random());
      room.cost[i]! += money.draw(random());
    }
    late[i] = wholeOf(days, random());
    if (source >= 0) room.scores[source * simulationBlock + i] = late[i]!;
  }
  for (const hit of hits) {
    const first = hit * simulationBlock;
    for (let i = 0; i < simulationBlock; i += 1) room.lengths[first + i]! += late[i]!;
  }
}

function addCost(
  { fixed, perUnit }: { readonly fixed: number; readonly perUnit: number },
  room: Room,
  at: number,
): void {
  if (fixed === 0 && perUnit === 0) return;
  const first = at * simulationBlock;
  for (let i = 0; i < simulationBlock; i += 1) room.cost[i]! += fixed + perUnit * room.lengths[first + i]!;
}

function workedBetween({ calendars }: CompiledNetwork, at: number, start: number, finish: number): number {
  const calendar = calendars[at];
  return calendar ? calendar.between(start, finish) : finish - start;
}

/** FNV-1a: a whole number of 32 bits for a name. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

/** One seed from two numbers, each bit of which depends on all bits of both (the mixing of MurmurHash3). */
function mixed(a: number, b: number): number {
  let word = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
