import type { CapacityTables } from './capacity-tables.ts';
import { childOrder, emptyIndividual, type Individual, PeakFinder, type Stretch } from './crossover.ts';
import type { Times } from './link-bounds.ts';
import { OrderChange } from './order-change.ts';
import { sampleOrder } from './sample-order.ts';
import { type SearchOptions, SearchRun } from './search-run.ts';
import { StretchPolish } from './stretch-polish.ts';

/** What a search came to. */
export interface SearchResult {
  readonly times: Times;
  readonly makespan: number;
  readonly lowerBound: number;
  readonly schedulesGenerated: number;
}

/** How the search is set; found by trying on PSPLIB, the same for every problem. */
const SETTINGS = {
  /** As many schedules in each population as suit the number of activities, fewer for a small budget. */
  perActivity: 1.6,
  budgetPerOne: 100,
  fewest: 20,
  most: 250,
  /** The first schedules differ from the rule by up to so much of the length; those after a new beginning are all but random. */
  spreadAtFirst: 0.3,
  spreadAfresh: 1,
  /** A population that found nothing for so many generations per activity begins anew, with the best among it in so many cases. */
  stalePerActivity: 0.6,
  keepsBest: 0.3,
  /** Before that the best of it is polished by so many schedules per activity, or in the last part of a search that never began anew. */
  polishedPerActivity: 80,
  polishedAtLast: 0.4,
  /** The stretch handed on, as a share of the whole; half of them where the schedule makes most of what there is. */
  narrowest: 0.25,
  widest: 0.75,
  peaks: 0.5,
  /** Parents whose starts differ by less than this on average have a child that is changed much. */
  alike: 2,
  change: { swaps: 0.02, jumps: 0 },
  muchChange: { swaps: 0.5, jumps: 0.3 },
  /** Room at the end, so that what is placed from there may become longer than the best. */
  room: 20,
  /** A child takes its place in the population if it is longer by no more than this than who stood there. */
  tolerance: 1,
};

/** Searches for a short schedule; refuses when nothing finds a place. */
export function searchSchedule(tables: CapacityTables, options: SearchOptions): SearchResult {
  const run = new SearchRun(tables, options);
  if (tables.network.count > 0) new TwoWaySearch(run).search();
  run.refuseUnlessFound();
  return { times: run.best, makespan: run.makespan, lowerBound: run.lowerBound, schedulesGenerated: run.schedules };
}

/**
 * A genetic search with two populations, one of schedules placed from the front and one from the end: the children of the one are placed the
 * other way and make up the other, so that each child is justified at the price of one schedule (Debels and Vanhoucke 2005).
 */
class TwoWaySearch {
  private readonly run: SearchRun;
  private readonly peaks: PeakFinder;
  private readonly change: OrderChange;
  private readonly polisher: StretchPolish;
  private readonly child: Int32Array;
  private readonly staleAfter: number;
  private spare: Individual;
  private readonly left: Individual[];
  private readonly right: Individual[];

  constructor(run: SearchRun) {
    this.run = run;
    const { count } = run.tables.network;
    this.peaks = new PeakFinder(run.tables);
    this.change = new OrderChange(run.tables.network, run.random);
    this.polisher = new StretchPolish(run, {
      forward: (order, into) => this.forward(order, into),
      backward: (order, into) => this.backward(order, into),
    });
    this.child = new Int32Array(count);
    const { perActivity, budgetPerOne, fewest, most } = SETTINGS;
    const wanted = Math.min(most, perActivity * count, run.schedulesLeft / budgetPerOne);
    const length = Math.floor(Math.max(fewest, wanted));
    this.spare = emptyIndividual(count);
    this.staleAfter = Math.max(10, SETTINGS.stalePerActivity * count);
    this.left = Array.from({ length }, () => emptyIndividual(count));
    this.right = Array.from({ length }, () => emptyIndividual(count));
  }

  search(): void {
    this.sample(SETTINGS.spreadAtFirst);
    let best = this.shortest();
    let stale = 0;
    let isAfresh = false;
    const polishedFrom = this.run.schedulesLeft * SETTINGS.polishedAtLast;
    while (!this.run.isOver) {
      if (!isAfresh && this.run.schedulesLeft < polishedFrom) return this.polish(Number.POSITIVE_INFINITY);
      this.generation(this.left, this.right, false);
      this.generation(this.right, this.left, true);
      const now = this.shortest();
      stale = now < best ? 0 : stale + 1;
      if (stale > this.staleAfter) {
        isAfresh = true;
        this.polish(SETTINGS.polishedPerActivity * this.child.length);
        this.beginAfresh();
        stale = 0;
        best = this.shortest();
      } else best = Math.min(best, now);
    }
  }

  private polish(schedules: number): void {
    this.polisher.polish(
      this.left.reduce((best, one) => (one.length < best.length ? one : best)),
      schedules,
    );
  }

  private shortest(): number {
    return this.left.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  }

  private sample(spread: number): void {
    const { run, child } = this;
    this.left.forEach((one, at) => {
      if (at > 0 && run.isOver) return;
      sampleOrder(run, spread * Math.min(1, at / 10), child);
      this.forward(child, one);
    });
  }

  private beginAfresh(): void {
    const { run } = this;
    this.sample(SETTINGS.spreadAfresh);
    for (const one of this.right) one.length = Number.POSITIVE_INFINITY;
    if (run.random() >= SETTINGS.keepsBest || run.makespan === Number.POSITIVE_INFINITY) return;
    const one = this.left[0]!;
    one.times.start.set(run.best.start);
    one.times.finish.set(run.best.finish);
    one.length = run.makespan;
    run.orders.byFinish(one.times, one.length, one.order);
  }

  private forward(order: Int32Array, into: Individual): void {
    const end = this.run.forward(order, into.times);
    into.begin = 0;
    into.length = end;
    if (end < Number.POSITIVE_INFINITY) this.run.orders.byFinish(into.times, end, into.order);
  }

  private backward(order: Int32Array, into: Individual): void {
    const { run } = this;
    const end = Math.min(run.tables.horizon, run.makespan + SETTINGS.room);
    if (!run.backward(order, into.times, end) && !run.backward(order, into.times, run.tables.horizon)) {
      into.length = Number.POSITIVE_INFINITY;
      return;
    }
    const last = into.times.finish.reduce((a, b) => Math.max(a, b), 0);
    into.begin = into.times.start.reduce((a, b) => Math.min(a, b), last);
    into.length = last - into.begin;
    run.orders.byStart(into.times, last, into.order);
  }

  private generation(parents: readonly Individual[], children: Individual[], isForward: boolean): void {
    const shortest = parents.reduce((best, one, at) => (one.length < parents[best]!.length ? at : best), 0);
    for (let at = 0; at < parents.length && !this.run.isOver; at += 1) {
      const parent = parents[at]!;
      const into = this.spare;
      if (parent.length < Number.POSITIVE_INFINITY) {
        if (at === shortest) this.child.set(parent.order);
        else this.bear(parents, at, isForward);
        if (isForward) this.forward(this.child, into);
        else this.backward(this.child, into);
      } else if (isForward) {
        sampleOrder(this.run, SETTINGS.spreadAfresh, this.child);
        this.forward(this.child, into);
      } else continue;
      if (into.length > children[at]!.length + SETTINGS.tolerance) continue;
      this.spare = children[at]!;
      children[at] = into;
    }
  }

  /** Makes a child of this parent and one of two others. */
  private bear(parents: readonly Individual[], at: number, isForward: boolean): void {
    const other = this.chosen(parents, at);
    const isMother = this.run.random() < 0.5;
    const mother = isMother ? parents[at]! : other;
    const father = isMother ? other : parents[at]!;
    const { child } = this;
    if (other.length === Number.POSITIVE_INFINITY) {
      child.set(parents[at]!.order);
      return;
    }
    const ends = isForward ? father.times.start : father.times.finish;
    childOrder(mother, father, ends, { ...this.stretch(father), into: child });
    this.change.apply(child, areAlike(mother, father) ? SETTINGS.muchChange : SETTINGS.change);
    this.run.orders.keepLinks(child, isForward);
  }

  private chosen(parents: readonly Individual[], not: number): Individual {
    const pick = (): Individual => {
      const at = Math.floor(this.run.random() * (parents.length - 1));
      return parents[at >= not ? at + 1 : at]!;
    };
    const [a, b] = [pick(), pick()];
    return b.length < a.length ? b : a;
  }

  private stretch(father: Individual): Stretch {
    const { random } = this.run;
    const { narrowest, widest, peaks } = SETTINGS;
    const width = Math.max(1, Math.floor(father.length * (narrowest + (widest - narrowest) * random())));
    if (random() < peaks) return this.peaks.peak(father, width);
    const from = father.begin + Math.floor(random() * (father.length - width + 1));
    return { from, until: from + width };
  }
}

function areAlike(a: Individual, b: Individual): boolean {
  const count = a.order.length;
  let apart = 0;
  for (let at = 0; at < count; at += 1) apart += Math.abs(a.times.start[at]! - a.begin - b.times.start[at]! + b.begin);
  return apart < SETTINGS.alike * count;
}
