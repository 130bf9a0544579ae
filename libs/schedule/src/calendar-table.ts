import type { WorkingUnits } from './schedule-problem.ts';
import type { WorkingTime } from './working-time.ts';

/** Sums over worked units as typed tables, with methods that the engine can put in line: draws and searches ask it millions of times. */
export class CalendarTable implements WorkingTime {
  readonly lastUnit: number;
  readonly workedUnits: number;
  private readonly countBefore: Int32Array;
  private readonly worked: Int32Array;

  constructor(units: WorkingUnits) {
    this.lastUnit = units.length;
    this.countBefore = new Int32Array(units.length + 1);
    const worked: number[] = [];
    for (let unit = 0; unit < units.length; unit += 1) {
      if (units[unit]) worked.push(unit);
      this.countBefore[unit + 1] = worked.length;
    }
    this.workedUnits = worked.length;
    this.worked = Int32Array.from(worked);
  }

  between(from: number, until: number): number {
    return this.count(until) - this.count(from);
  }

  startAt(unit: number): number {
    return this.at(this.count(unit));
  }

  startBy(unit: number): number {
    return this.at(this.count(unit + 1) - 1);
  }

  finishOf(start: number, length: number): number {
    return length === 0 ? start : this.at(this.count(start) + length - 1) + 1;
  }

  startOf(finish: number, length: number): number {
    return length === 0 ? finish : this.at(this.count(finish) - length);
  }

  startReaching(finish: number, length: number): number {
    return length === 0 ? finish : this.at(this.count(finish - 1) - length + 1);
  }

  add(unit: number, length: number): number {
    return length < 0 ? this.startOf(unit, -length) : this.finishOf(unit, length);
  }

  before(unit: number, length: number): number {
    return length < 0 ? this.at(this.count(unit + 1) - 1 - length) : this.startOf(unit, length);
  }

  /** How many units are worked before this one. */
  count(unit: number): number {
    if (unit < 0) return unit;
    return unit <= this.lastUnit ? this.countBefore[unit]! : this.workedUnits + unit - this.lastUnit;
  }

  /** The worked unit with a number, from 0. */
  at(index: number): number {
    if (index < 0) return index;
    return index < this.workedUnits ? this.worked[index]! : this.lastUnit + index - this.workedUnits;
  }
}
