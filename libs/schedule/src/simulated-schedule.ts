import type { SpreadDriver } from './spread-drivers.ts';

/** How a finish is spread over the draws, in units of time. A unit is undefined where the share is reached beyond the horizon only. */
export interface FinishSpread {
  /** By the first of these units so large a share of all draws has finished. */
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p80: number | undefined;
  readonly p90: number | undefined;
  /** Of all draws; undefined if some go beyond the horizon. */
  readonly mean: number | undefined;
  /** How far the mean of as many draws is off by chance, as a standard deviation. */
  readonly standardError: number | undefined;
  readonly deviation: number | undefined;
}

/** The finish of the whole, with every unit in which a draw ended. */
export interface WholeSpread extends FinishSpread {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly bins: readonly { readonly unit: number; readonly count: number }[];
}

/** One activity over all draws. */
export interface SimulatedActivity extends FinishSpread {
  readonly id: string;
  /** The share of the draws in which it led without a break to the finish. */
  readonly criticality: number;
}

/** How likely a promise holds, with the interval of 95 % of so many draws (Wilson 1927). */
export interface KeptPromise {
  readonly id: string;
  readonly by: number;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/** How the cost is spread. */
export interface CostSpread {
  readonly p10: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly mean: number;
  readonly standardError: number;
}

/** The mean finish after so many draws, with its interval of 95 %. */
export interface RunningFinish {
  readonly draws: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What the draws of a schedule came to. */
export interface SimulatedSchedule {
  readonly iterations: number;
  readonly seed: number;
  readonly isWithinCapacity: boolean;
  readonly finish: WholeSpread;
  /** In the order of the plan. */
  readonly activities: readonly SimulatedActivity[];
  readonly promises: readonly KeptPromise[];
  /** What the spread of the finish comes from, the most first; what cannot be told from chance is left out. */
  readonly drivers: readonly SpreadDriver[];
  /** From how many draws the drivers were taken. */
  readonly driverDraws: number;
  /** Undefined where nothing costs anything. */
  readonly cost: CostSpread | undefined;
  /** Finish and cost of the first draws, at most 500; none where nothing costs anything. */
  readonly costAndTime: readonly { readonly finish: number; readonly cost: number }[];
  readonly convergence: readonly RunningFinish[];
  /** How many draws went beyond the horizon: when they end is not known. */
  readonly drawsBeyond: number;
}
