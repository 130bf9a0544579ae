import { emptyIndividual, type Individual } from './crossover.ts';
import type { SearchRun } from './search-run.ts';

/** How it polishes; found by trying on PSPLIB, the same for every problem. */
const SETTINGS = {
  /** The stretch that is placed anew, as a share of the whole. */
  narrowest: 0.05,
  widest: 0.3,
  /** A disturbed schedule that is longer by more than so many units per activity is not worth being pushed together. */
  worthPerActivity: 0.1,
};

/** Places schedules in both directions, with the order in which the other direction takes them. */
export interface BothWays {
  readonly forward: (order: Int32Array, into: Individual) => void;
  readonly backward: (order: Int32Array, into: Individual) => void;
}

/**
 * Polishes one schedule: disturbs the order within a stretch of time, pushes the result to the end and back to the front, and goes
 * on from there unless it became longer. What a crossover of whole schedules hardly finds is found near a good one.
 */
export class StretchPolish {
  private readonly run: SearchRun;
  private readonly ways: BothWays;
  private readonly keys: Float64Array;
  private readonly order: Int32Array;
  private readonly disturbed: Individual;
  private readonly pushed: Individual;
  private current: Individual;
  private spare: Individual;

  constructor(run: SearchRun, ways: BothWays) {
    this.run = run;
    this.ways = ways;
    const { count } = run.tables.network;
    this.keys = new Float64Array(count);
    this.order = new Int32Array(count);
    this.disturbed = emptyIndividual(count);
    this.pushed = emptyIndividual(count);
    this.current = emptyIndividual(count);
    this.spare = emptyIndividual(count);
  }

  /** Polishes a schedule that was placed from the front, by about so many more schedules. */
  polish(from: Individual, schedules: number): void {
    if (from.length === Number.POSITIVE_INFINITY) return;
    this.current.times.start.set(from.times.start);
    this.current.length = from.length;
    const until = this.run.schedules + schedules;
    while (!this.run.isOver && this.run.schedules < until) this.step();
  }

  private step(): void {
    const { run, ways, disturbed, pushed } = this;
    this.disturb();
    ways.forward(this.order, disturbed);
    if (disturbed.length > this.current.length + SETTINGS.worthPerActivity * this.keys.length) return;
    ways.backward(disturbed.order, pushed);
    if (pushed.length === Number.POSITIVE_INFINITY || run.isOver) return;
    ways.forward(pushed.order, this.spare);
    if (this.spare.length > this.current.length) return;
    [this.current, this.spare] = [this.spare, this.current];
  }

  /** The order by start, with what begins within a stretch mixed. */
  private disturb(): void {
    const { run, keys } = this;
    const { times, length } = this.current;
    const share = SETTINGS.narrowest + (SETTINGS.widest - SETTINGS.narrowest) * run.random();
    const width = Math.max(2, Math.floor(length * share));
    const from = Math.floor(run.random() * (length - width + 1));
    for (let at = 0; at < keys.length; at += 1) {
      const start = times.start[at]!;
      keys[at] = start >= from && start < from + width ? from + run.random() * width : start;
    }
    run.orders.byPriority(keys, this.order);
  }
}
