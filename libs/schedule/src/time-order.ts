import type { CapacityTables } from './capacity-tables.ts';
import type { Times } from './link-bounds.ts';

/** Brings activities into orders in which they can be placed one after the other. */
export class TimeOrder {
  private readonly tables: CapacityTables;
  private readonly counts: Int32Array;
  private readonly sorted: Int32Array;
  private readonly isOut: Uint8Array;

  constructor(tables: CapacityTables) {
    this.tables = tables;
    this.counts = new Int32Array(tables.horizon + 2);
    this.sorted = new Int32Array(tables.network.count);
    this.isOut = new Uint8Array(tables.network.count);
  }

  /** By start, each after what it waits for. */
  byStart({ start }: Times, end: number, into: Int32Array): void {
    const { network, startsFollowLinks } = this.tables;
    this.sortBy(start, network.order, end);
    if (startsFollowLinks) into.set(this.sorted);
    else this.follow(network.before, into);
  }

  /** By finish, the last first, each after what waits for it. */
  byFinish({ finish }: Times, end: number, into: Int32Array): void {
    const { network, startsFollowLinks } = this.tables;
    this.sortBy(finish, network.order, end);
    this.sorted.reverse();
    if (startsFollowLinks) into.set(this.sorted);
    else this.follow(network.after, into);
  }

  /** By any priority, the smallest first, each after what it waits for. */
  byPriority(priority: ArrayLike<number>, into: Int32Array): void {
    const { network } = this.tables;
    const places = Array.from(network.order).sort((a, b) => priority[a]! - priority[b]!);
    this.sorted.set(places);
    this.follow(network.before, into);
  }

  /** Mends an order that a crossover made, where links are such that times do not follow them. */
  keepLinks(order: Int32Array, isForward: boolean): void {
    if (this.tables.startsFollowLinks) return;
    this.sorted.set(order);
    this.follow(isForward ? this.tables.network.before : this.tables.network.after, order);
  }

  /** A stable sort that counts: times are small whole numbers. */
  private sortBy(times: Int32Array, order: Int32Array, end: number): void {
    const { counts, sorted } = this;
    counts.fill(0, 0, end + 2);
    for (let at = 0; at < times.length; at += 1) counts[times[at]! + 1]! += 1;
    for (let unit = 0; unit <= end; unit += 1) counts[unit + 1]! += counts[unit]!;
    for (let next = 0; next < order.length; next += 1) {
      const at = order[next]!;
      sorted[counts[times[at]!]!++] = at;
    }
  }

  /** Keeps the sorted order except where a link wants another before. */
  private follow({ first, other }: { first: Int32Array; other: Int32Array }, into: Int32Array): void {
    this.isOut.fill(0);
    const next = first.slice();
    let out = 0;
    const open: number[] = [];
    for (const begin of this.sorted) {
      if (this.isOut[begin] === 0) open.push(begin);
      while (open.length > 0) {
        const at = open.at(-1)!;
        while (next[at]! < first[at + 1]! && this.isOut[other[next[at]!]!] === 1) next[at]! += 1;
        if (next[at]! < first[at + 1]!) {
          open.push(other[next[at]!]!);
          continue;
        }
        open.pop();
        if (this.isOut[at] === 1) continue;
        this.isOut[at] = 1;
        into[out++] = at;
      }
    }
  }
}
