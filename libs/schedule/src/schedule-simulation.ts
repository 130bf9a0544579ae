import { compiledNetwork, type CompiledNetwork } from './compiled-network.ts';
import { type DrawnLengths, drawnLengths, simulationBlock } from './drawn-lengths.ts';
import type { DrawnPlaces } from './drawn-places.ts';
import { FinishCounts } from './finish-counts.ts';
import { freePlaces } from './free-places.ts';
import { limitedPlaces } from './limited-places.ts';
import type { SimulatedSchedule } from './simulated-schedule.ts';
import type { ScheduleSimulationOptions, SimulationPlan } from './simulation-plan.ts';
import { costSpread, keptPromises, runningFinishes, simulatedActivities, wholeSpread } from './simulation-tally.ts';
import { spreadDrivers } from './spread-drivers.ts';

/**
 * The most draws of a simulation of a schedule; more is refused.
 *
 * @example
 * mostScheduleDraws; // => 100000
 */
export const mostScheduleDraws = 100_000;
/** From how many of the first draws the drivers of the spread are taken, and how many figures are kept for that at most. */
const KEPT_DRAWS = 10_000;
const KEPT_FIGURES = 20_000_000;
const SHOWN_POINTS = 500;

/** A simulation that goes on step by step, so that it can be watched and ended in between. */
export interface ScheduleSimulation {
  /** How many draws are to be made. */
  readonly iterations: number;
  /** In how many blocks. */
  readonly blocks: number;
  /** How many draws were counted so far. */
  readonly done: () => number;
  /** Draws on, at least as many as asked, up to the end of a block; false when all are made. */
  readonly step: (draws: number) => boolean;
  /** Draws one block, by its number: what `add` takes, here or in another worker. Plain data that can be sent. */
  readonly draw: (block: number) => SimulatedBlock;
  /** Counts a block that was drawn anywhere. In which order blocks come is of no account. */
  readonly add: (block: SimulatedBlock) => void;
  /** What the draws so far came to; at least one. */
  readonly result: () => SimulatedSchedule;
}

/** The draws of one block. */
export interface SimulatedBlock {
  readonly block: number;
  readonly draws: number;
  /** The finish of each activity in each draw, activity by activity in the order of links. */
  readonly finish: Int32Array;
  readonly whole: Int32Array;
  /** In how many draws each activity led without a break to the finish. */
  readonly critical: Int32Array;
  readonly cost: Float64Array;
  readonly scores: Float32Array;
}

/**
 * Draws a schedule again and again: each unsure length from its three points (beta-PERT) times the shared causes it hangs on, and what
 * risks add where they strike. Without resources activities stand as early as links and calendars allow; with them, they also wait for
 * each other by a fixed order of priority.
 *
 * Lengths are whole units: what is drawn is rounded up or down by chance, so that its mean stays. The same seed gives the same result to
 * the bit, however it is cut into steps or spread over workers.
 *
 * @throws RangeError for other than 1 to `mostScheduleDraws` draws, or a seed that is no whole number of 32 bits
 * @throws DomainError CYCLE, UNKNOWN_PREDECESSOR, DEMAND_ABOVE_CAPACITY and others, naming the activity
 *
 * @example
 * scheduleSimulation({ activities: [{ id: 'a', duration: 3, predecessors: [] }] }, { iterations: 200 }).blocks; // => 2
 */
export function scheduleSimulation(plan: SimulationPlan, options: ScheduleSimulationOptions = {}): ScheduleSimulation {
  const { iterations = 10_000, seed = 1 } = options;
  if (!Number.isSafeInteger(iterations) || iterations < 1 || iterations > mostScheduleDraws) {
    throw new RangeError(`The draws must be a whole number from 1 to ${mostScheduleDraws}; got ${iterations}.`);
  }
  if ((seed | 0) !== seed) {
    throw new RangeError(`The seed must be a whole number from -2147483648 to 2147483647; got ${seed}.`);
  }
  const run = prepared(plan, iterations, seed);
  const blocks = Math.ceil(iterations / simulationBlock);
  let next = 0;
  return {
    iterations,
    blocks,
    done: () => run.tally.done,
    draw: (block) => drawnBlock(run, block, { isKept: true }),
    add: (block) => count(run, block),
    step: (wanted) => {
      // A wish that is no number is one for the least, so that whoever goes on until the end comes to it.
      const end = Math.min(iterations, run.tally.done + (wanted >= 1 ? wanted : 1));
      while (run.tally.done < end && next < blocks) {
        count(run, drawnBlock(run, next, { isKept: false }));
        next += 1;
      }
      return run.tally.done < iterations;
    },
    result: () => simulated(run),
  };
}

interface Run {
  readonly plan: SimulationPlan;
  readonly network: CompiledNetwork;
  readonly lengths: DrawnLengths;
  readonly places: DrawnPlaces;
  readonly iterations: number;
  readonly seed: number;
  readonly keptDraws: number;
  readonly tally: Tally;
}

interface Tally {
  done: number;
  readonly wholeCounts: FinishCounts;
  readonly counts: readonly FinishCounts[];
  readonly critical: Int32Array;
  readonly whole: Int32Array;
  readonly cost: Float64Array;
  /** Of each source, the kept draws. */
  readonly scores: readonly Float32Array[];
}

function prepared(plan: SimulationPlan, iterations: number, seed: number): Run {
  const network = compiledNetwork(plan);
  const lengths = drawnLengths(plan, network, seed);
  const places = plan.resources ? limitedPlaces(plan, network, lengths.lengths) : freePlaces(network, lengths.lengths);
  const fits = Math.floor(KEPT_FIGURES / Math.max(1, lengths.sources.length));
  const keptDraws = Math.min(iterations, KEPT_DRAWS, fits);
  const tally: Tally = {
    done: 0,
    wholeCounts: new FinishCounts(),
    counts: network.activities.map(() => new FinishCounts()),
    critical: new Int32Array(network.activities.length),
    whole: new Int32Array(iterations),
    cost: new Float64Array(iterations),
    scores: lengths.sources.map(() => new Float32Array(keptDraws)),
  };
  return { plan, network, lengths, places, iterations, seed, keptDraws, tally };
}

function drawnBlock(run: Run, block: number, { isKept }: { readonly isKept: boolean }): SimulatedBlock {
  const { lengths, places, network, iterations } = run;
  const draws = Math.min(simulationBlock, iterations - block * simulationBlock);
  lengths.draw(block);
  places.place(draws);
  const critical = new Int32Array(network.activities.length);
  for (let at = 0; at < critical.length; at += 1) {
    const first = at * simulationBlock;
    for (let i = 0; i < draws; i += 1) critical[at]! += places.critical[first + i]!;
  }
  const { finish, whole } = places;
  const { cost, scores } = lengths;
  const own = { block, draws, critical };
  if (!isKept) return { ...own, finish, whole, cost, scores };
  return { ...own, finish: finish.slice(), whole: whole.slice(), cost: cost.slice(), scores: scores.slice() };
}

function count({ network, tally, keptDraws }: Run, block: SimulatedBlock): void {
  const first = block.block * simulationBlock;
  const { horizon } = network;
  for (let at = 0; at < tally.counts.length; at += 1) {
    countColumn(tally.counts[at]!, block.finish, { from: at * simulationBlock, draws: block.draws, horizon });
    tally.critical[at]! += block.critical[at]!;
  }
  countColumn(tally.wholeCounts, block.whole, { from: 0, draws: block.draws, horizon });
  tally.whole.set(block.whole.subarray(0, block.draws), first);
  tally.cost.set(block.cost.subarray(0, block.draws), first);
  const kept = Math.min(block.draws, keptDraws - first);
  if (kept > 0) {
    tally.scores.forEach((scores, source) => {
      scores.set(block.scores.subarray(source * simulationBlock, source * simulationBlock + kept), first);
    });
  }
  tally.done += block.draws;
}

interface Column {
  readonly from: number;
  readonly draws: number;
  readonly horizon: number;
}

function countColumn(counts: FinishCounts, finish: Int32Array, { from, draws, horizon }: Column): void {
  for (let i = from; i < from + draws; i += 1) {
    if (finish[i]! > horizon) counts.addBeyond();
    else counts.add(finish[i]!);
  }
}

function simulated({ plan, network, lengths, tally, seed, keptDraws }: Run): SimulatedSchedule {
  const { done } = tally;
  if (done === 0) throw new RangeError('A simulation has a result after its first draw.');
  const whole = tally.whole.subarray(0, done);
  const costs = tally.cost.subarray(0, done);
  const kept = Math.min(done, keptDraws);
  const cost = costSpread(costs);
  return {
    iterations: done,
    seed,
    isWithinCapacity: plan.resources !== undefined,
    finish: wholeSpread(tally.wholeCounts),
    activities: simulatedActivities(plan, network, tally),
    promises: keptPromises(plan, network, tally.counts),
    drivers: spreadDrivers(
      lengths.sources.map((source, at) => ({ source, scores: tally.scores[at]! })),
      whole.subarray(0, kept),
    ),
    driverDraws: kept,
    cost,
    costAndTime: cost
      ? Array.from({ length: Math.min(done, SHOWN_POINTS) }, (_, at) => ({ finish: whole[at]!, cost: costs[at]! }))
      : [],
    convergence: runningFinishes(whole, network.horizon),
    drawsBeyond: tally.wholeCounts.beyond,
  };
}
