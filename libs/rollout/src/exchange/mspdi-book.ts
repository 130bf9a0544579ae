import { type Plan } from '../plan-settings.ts';
import { type FileReport } from './plan-file.ts';

/** When a line of the plan happens, as its schedule says. */
export interface ScheduledDays {
  readonly start: string;
  /** The last day of it. */
  readonly finish: string;
  readonly workDays: number;
  /** How much of it is done, from 0 to 1. */
  readonly doneShare: number;
}

/** What a plan is written with beside itself: its schedule, and a baseline if one was taken. */
export interface MspdiParts {
  readonly name: string;
  readonly scheduled: Readonly<Record<string, ScheduledDays>>;
  readonly baseline?: Readonly<Record<string, { readonly start: string; readonly finish: string }>>;
}

/** What the pieces of a file share: numbers in place of ids, and where to say what cannot be said. */
export interface MspdiBook extends MspdiParts {
  readonly plan: Plan;
  readonly taskNumbers: ReadonlyMap<string, number>;
  readonly resourceNumbers: ReadonlyMap<string, number>;
  readonly calendarNumbers: ReadonlyMap<string, number>;
  readonly report: FileReport;
}
