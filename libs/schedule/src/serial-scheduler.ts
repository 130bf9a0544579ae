import type { CapacityTables } from './capacity-tables.ts';
import { finishFrom, startByFollowers, startByLinks, type Times } from './link-bounds.ts';
import { type WorkingTime } from './working-time.ts';

/**
 * Places activities one after the other where links and capacity let them, as early or as late as that is: the serial generation of
 * schedules (Kelley 1963), and the same from the end.
 */
export class SerialScheduler {
  private readonly tables: CapacityTables;
  private readonly free: Int32Array;

  constructor(tables: CapacityTables) {
    this.tables = tables;
    this.free = tables.packing.free.slice();
  }

  /** By an order in which each comes after what it waits for. Returns the end of all, or the place of what fits nowhere as −1 − place. */
  forward(order: Int32Array, times: Times): number {
    this.begin(times);
    const { network, takes } = this.tables;
    let end = 0;
    for (const at of order) {
      if (network.isPinned[at] === 0) {
        const from = startByLinks(network, at, times);
        const start = takes[at] === 1 ? this.firstFit(at, from) : from;
        if (start < 0) return -1 - at;
        times.start[at] = start;
        times.finish[at] = finishFrom(network, at, start);
        if (takes[at] === 1) this.occupy(at, start, times.finish[at]!);
      }
      if (times.finish[at]! > end) end = times.finish[at]!;
    }
    return end;
  }

  /** By an order in which each comes after what waits for it, everything finished by the end given. Returns whether all fits after 0. */
  backward(order: Int32Array, times: Times, end: number): boolean {
    this.begin(times);
    const { network, takes } = this.tables;
    for (const at of order) {
      if (network.isPinned[at] === 1) continue;
      const latest = startByFollowers(network, at, times, end);
      const start = takes[at] === 1 ? this.lastFit(at, latest) : latest;
      if (start < network.earliest[at]!) return false;
      times.start[at] = start;
      times.finish[at] = finishFrom(network, at, start);
      if (takes[at] === 1) this.occupy(at, start, times.finish[at]!);
    }
    return true;
  }

  private begin(times: Times): void {
    const { network, packing } = this.tables;
    this.free.set(packing.free);
    for (let at = 0; at < network.count; at += 1) {
      if (network.isPinned[at] === 0) continue;
      const { start, finish } = network.activities[at]!.pinned!;
      times.start[at] = start;
      times.finish[at] = finish;
    }
  }

  /** The first working unit from here on from which there is enough for as long as it works; −1 if never. */
  private firstFit(at: number, from: number): number {
    const time = this.tables.network.time[at];
    const length = this.tables.network.duration[at]!;
    if (time !== undefined) return this.firstFitIn(time, at, from);
    let start = from;
    let unit = start + length - 1;
    while (unit >= start) {
      if (unit >= this.tables.horizon) return -1;
      if (this.hasRoom(at, unit)) unit -= 1;
      else {
        start = unit + 1;
        unit = start + length - 1;
      }
    }
    return start;
  }

  private firstFitIn(time: WorkingTime, at: number, from: number): number {
    const length = this.tables.network.duration[at]!;
    let start = from;
    let unit = start;
    for (let worked = 0; worked < length; unit = time.startAt(unit + 1)) {
      if (unit >= this.tables.horizon) return -1;
      if (this.hasRoom(at, unit)) worked += 1;
      else {
        start = time.startAt(unit + 1);
        worked = 0;
      }
    }
    return start;
  }

  /** The last working unit up to here from which there is enough; −1 if none. */
  private lastFit(at: number, latest: number): number {
    const time = this.tables.network.time[at];
    const length = this.tables.network.duration[at]!;
    if (time !== undefined) return this.lastFitIn(time, at, latest);
    let start = latest;
    let unit = start;
    while (unit < start + length) {
      if (start < 0) return -1;
      if (this.hasRoom(at, unit)) unit += 1;
      else {
        start = unit - length;
        unit = start;
      }
    }
    return start;
  }

  private lastFitIn(time: WorkingTime, at: number, latest: number): number {
    const length = this.tables.network.duration[at]!;
    let unit = time.finishOf(latest, length) - 1;
    for (let worked = 0; ; unit = time.startBy(unit - 1)) {
      if (unit < 0) return -1;
      worked = this.hasRoom(at, unit) ? worked + 1 : 0;
      if (worked === length) return unit;
    }
  }

  private hasRoom(at: number, unit: number): boolean {
    const { words, guard, demand } = this.tables.packing;
    if (words === 1) return ((this.free[unit]! - demand[at]!) & guard[0]!) === guard[0]!;
    for (let word = 0; word < words; word += 1)
      if (((this.free[unit * words + word]! - demand[at * words + word]!) & guard[word]!) !== guard[word]!)
        return false;
    return true;
  }

  private occupy(at: number, start: number, finish: number): void {
    const { words, demand } = this.tables.packing;
    const time = this.tables.network.time[at];
    for (let unit = start; unit < finish; unit = time === undefined ? unit + 1 : time.startAt(unit + 1))
      for (let word = 0; word < words; word += 1) this.free[unit * words + word]! -= demand[at * words + word]!;
  }
}
