import { DomainError, seededRandom } from '@peerway/kernel';
import type { CapacityTables } from './capacity-tables.ts';
import { emptyTimes, type Times } from './link-bounds.ts';
import { lowerBoundOf } from './lower-bound.ts';
import { refusal } from './named-refusal.ts';
import { SerialScheduler } from './serial-scheduler.ts';
import { TimeOrder } from './time-order.ts';

/** When a search ends, and what it tells meanwhile. */
export interface SearchOptions {
  /** 5,000 unless given; at most 10,000,000. */
  readonly maxSchedules?: number;
  /** 1 unless given. */
  readonly seed?: number;
  /** Ends it after so long; needs `now`. */
  readonly timeLimitMs?: number;
  /** A clock in milliseconds, since a library has none. */
  readonly now?: () => number;
  /** Told of each improvement and every so many schedules; false ends the search with the best so far. */
  readonly onProgress?: (progress: SearchProgress) => boolean | void;
}

export interface SearchProgress {
  readonly schedulesGenerated: number;
  readonly makespan: number;
  readonly lowerBound: number;
}

const MOST_SCHEDULES = 10_000_000;
const TOLD_EVERY = 500;

/** One search: generates schedules, counts them and keeps the best. */
export class SearchRun {
  readonly tables: CapacityTables;
  readonly random: () => number;
  readonly orders: TimeOrder;
  readonly lowerBound: number;
  readonly best: Times;
  makespan: number;
  schedules = 0;
  private readonly options: SearchOptions;
  private readonly scheduler: SerialScheduler;
  private readonly maxSchedules: number;
  private readonly endsAt: number;
  private readonly now: () => number;
  private isStopped = false;

  constructor(tables: CapacityTables, options: SearchOptions) {
    this.tables = tables;
    this.options = options;
    const { maxSchedules = 5000, seed = 1, timeLimitMs, now } = options;
    if (!Number.isInteger(maxSchedules) || maxSchedules < 1 || maxSchedules > MOST_SCHEDULES) {
      const sentence = `A search generates from 1 to ${MOST_SCHEDULES} schedules; ${maxSchedules} were asked for.`;
      throw new DomainError('BAD_NUMBER', sentence, { field: 'maxSchedules', value: maxSchedules });
    }
    if (timeLimitMs !== undefined && now === undefined)
      throw new RangeError('A limit of time needs a clock: give now.');
    this.now = now ?? (() => 0);
    this.endsAt = timeLimitMs === undefined ? Number.POSITIVE_INFINITY : this.now() + timeLimitMs;
    this.maxSchedules = maxSchedules;
    this.random = seededRandom(seed);
    this.orders = new TimeOrder(tables);
    this.scheduler = new SerialScheduler(tables);
    this.best = emptyTimes(tables.network.count);
    this.lowerBound = lowerBoundOf(tables);
    this.makespan = tables.network.count === 0 ? 0 : Number.POSITIVE_INFINITY;
  }

  get isOver(): boolean {
    return this.isStopped || this.schedules >= this.maxSchedules || this.makespan <= this.lowerBound;
  }

  get schedulesLeft(): number {
    return this.maxSchedules - this.schedules;
  }

  /** Generates a schedule forwards. Returns its end; infinite where something finds no place. */
  forward(order: Int32Array, times: Times): number {
    const end = this.scheduler.forward(order, times);
    this.schedules += 1;
    if (end < 0 && this.makespan === Number.POSITIVE_INFINITY) this.unplaced = -1 - end;
    if (end >= 0 && end < this.makespan) {
      this.makespan = end;
      this.best.start.set(times.start);
      this.best.finish.set(times.finish);
      this.tell();
    } else if (this.schedules % TOLD_EVERY === 0) this.tell();
    if (this.now() >= this.endsAt) this.isStopped = true;
    return end < 0 ? Number.POSITIVE_INFINITY : end;
  }

  /** Generates a schedule backwards from an end. Returns whether everything found a place. */
  backward(order: Int32Array, times: Times, end: number): boolean {
    this.schedules += 1;
    return this.scheduler.backward(order, times, end);
  }

  /** Refuses, when no order led to a schedule. */
  refuseUnlessFound(): void {
    if (this.makespan < Number.POSITIVE_INFINITY || this.tables.network.count === 0) return;
    const { activities } = this.tables.network;
    const { id, demands = {} } = activities[this.unplaced]!;
    throw refusal.neverFree(
      id,
      Object.keys(demands).filter((name) => demands[name]! > 0),
    );
  }

  private unplaced = 0;

  private tell(): void {
    const { schedules: schedulesGenerated, makespan, lowerBound } = this;
    if (this.options.onProgress?.({ schedulesGenerated, makespan, lowerBound }) === false) this.isStopped = true;
  }
}
