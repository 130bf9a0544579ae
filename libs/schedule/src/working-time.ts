import { CalendarTable } from './calendar-table.ts';
import type { WorkingUnits } from './schedule-problem.ts';

/**
 * Time of which only some units are worked. Before the first unit and after the last of the list every unit counts as worked, so
 * that no sum ever runs out of time; who must not plan there asks `lastUnit`.
 */
export interface WorkingTime {
  /** The first unit after the list. */
  readonly lastUnit: number;
  /** How many units are worked in the list. */
  readonly workedUnits: number;
  /** How many units are worked from `from` up to, not including, `until`; negative if `until` comes first. */
  between: (from: number, until: number) => number;
  /** The first worked unit from here on. */
  startAt: (unit: number) => number;
  /** The last worked unit up to and including this one. */
  startBy: (unit: number) => number;
  /** The unit after the last one worked on, by what begins here and takes so many worked units; nothing takes no time. */
  finishOf: (start: number, length: number) => number;
  /** The latest worked unit in which that can begin and be finished by `finish`. */
  startOf: (finish: number, length: number) => number;
  /** The earliest worked unit from which that is finished no earlier than `finish`. */
  startReaching: (finish: number, length: number) => number;
  /** So many worked units after this point; before it if negative. */
  add: (unit: number, length: number) => number;
  /** The latest point from which `add` comes to no more than this. */
  before: (unit: number, length: number) => number;
}

/**
 * Sums over worked units, each in constant time: a unit is found by how many are worked before it.
 *
 * @example
 * workingTime([true, true, false, false, true, true]).finishOf(1, 2); // => 5
 */
export function workingTime(units: WorkingUnits = []): WorkingTime {
  return new CalendarTable(units);
}
