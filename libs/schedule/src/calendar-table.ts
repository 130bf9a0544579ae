import type { WorkingUnits } from './schedule-problem.ts';

/**
 * The sums of `workingTime` for inner loops: typed tables, and methods that the engine can put in line. Beyond the list, every unit is
 * worked.
 */
export class CalendarTable {
  readonly length: number;
  private readonly before: Int32Array;
  private readonly worked: Int32Array;

  constructor(units: WorkingUnits) {
    this.length = units.length;
    this.before = new Int32Array(units.length + 1);
    const worked: number[] = [];
    for (let unit = 0; unit < units.length; unit += 1) {
      if (units[unit]) worked.push(unit);
      this.before[unit + 1] = worked.length;
    }
    this.worked = Int32Array.from(worked);
  }

  /** How many units are worked before this one. */
  count(unit: number): number {
    if (unit < 0) return unit;
    return unit <= this.length ? this.before[unit]! : this.worked.length + unit - this.length;
  }

  /** The worked unit with a number, from 0. */
  at(index: number): number {
    if (index < 0) return index;
    return index < this.worked.length ? this.worked[index]! : this.length + index - this.worked.length;
  }

  /** The first worked unit from here on. */
  startAt(unit: number): number {
    return this.at(this.count(unit));
  }

  /** The unit after the last one worked on, of a length that is not 0. */
  finishOf(start: number, length: number): number {
    return this.at(this.count(start) + length - 1) + 1;
  }

  /** The earliest worked unit from which a length that is not 0 is finished no earlier than `finish`. */
  startReaching(finish: number, length: number): number {
    return this.at(this.count(finish - 1) - length + 1);
  }

  /** So many worked units after this point; before it if negative. */
  add(unit: number, length: number): number {
    if (length === 0) return unit;
    return length > 0 ? this.finishOf(unit, length) : this.at(this.count(unit) + length);
  }
}
