import type { PlanRisk } from './plan-risk.ts';

/** How a day is spread over the draws; null where so many draws lie beyond the horizon of the plan. */
export interface DaySpread {
  /** By the end of this day it is finished in 10 of 100 draws. */
  readonly p10: string | null;
  readonly p50: string | null;
  readonly p80: string | null;
  readonly p90: string | null;
}

/** The end of the plan over the draws. */
export interface FinishForecast extends DaySpread {
  /** The mean, rounded to a day; null if draws lie beyond the horizon. */
  readonly mean: string | null;
  /** How far the mean is off by chance, in calendar days. */
  readonly standardErrorDays: number | null;
  readonly deviationDays: number | null;
  readonly first: string | null;
  readonly last: string | null;
  /** In how many draws the plan ended on each day on which one did. */
  readonly bins: readonly { readonly day: string; readonly count: number }[];
}

/** How likely a day holds, with the interval of 95 % of so many draws. */
export interface DayPromise {
  /** Null for the end of the plan as it is drawn with the likely lengths. */
  readonly task: string | null;
  readonly promised: string;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/** What the spread of the end comes from: the estimate of a task, a risk or a shared cause. */
export interface ForecastDriver {
  readonly kind: 'task' | 'risk' | 'cause';
  readonly id: string;
  /** Its squared rank correlation with the end, divided by the sum of those listed. */
  readonly share: number;
  readonly rankCorrelation: number;
}

/** How the cost is spread, in the currency of the plan. */
export interface CostForecast {
  readonly p10: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly mean: number;
  readonly standardError: number;
}

/** The mean end after so many draws, in calendar days after the first day of the plan, with its interval of 95 %. */
export interface ForecastConvergence {
  readonly draws: number;
  readonly days: number;
  readonly low: number;
  readonly high: number;
}

/** When a plan ends and what it costs if its estimates, causes and risks are drawn again and again. */
export interface PlanForecast {
  readonly iterations: number;
  readonly seed: number;
  readonly isWithinCapacity: boolean;
  /** Which size of the risks was drawn. */
  readonly risks: ForecastRisks;
  /** The end with the likely lengths and without risks or limits; null for a plan without tasks. */
  readonly planned: string | null;
  readonly finish: FinishForecast;
  /** When each line is finished, by id; summaries too. */
  readonly milestones: Readonly<Record<string, DaySpread>>;
  /** How likely the planned end holds. */
  readonly plannedHolds: DayPromise | undefined;
  readonly promises: readonly DayPromise[];
  /** In what share of the draws each open task led without a break to the end; the most critical first. */
  readonly criticality: readonly { readonly task: string; readonly index: number }[];
  readonly drivers: readonly ForecastDriver[];
  readonly driverDraws: number;
  /** Undefined where nothing that is known costs anything. */
  readonly cost: CostForecast | undefined;
  /** Whether the rate of somebody is missing, so that the cost is at least this. */
  readonly costOpen: boolean;
  /** The first draws, at most 500. */
  readonly costAndTime: readonly { readonly finish: string; readonly cost: number }[];
  readonly convergence: readonly ForecastConvergence[];
  /** Draws that go beyond the horizon of the plan. */
  readonly drawsBeyond: number;
  /** Open risks that were drawn, and those that nobody has sized. */
  readonly risksDrawn: number;
  readonly risksUnsized: number;
  /** Whether no estimate, cause or risk is unsure, so that all draws are the same. */
  readonly isSure: boolean;
}

/** Which size of the risks is drawn: as if nothing were done, once the responses stand (as before where nobody sized that), or none. */
export type ForecastRisks = 'before' | 'after' | 'none';

/** How a forecast is drawn. */
export interface ForecastOptions {
  readonly today: string;
  /** As the settings of the plan say unless given. */
  readonly iterations?: number;
  readonly seed?: number;
  /** Whether tasks wait for the people there are. */
  readonly isWithinCapacity: boolean;
  /** After the responses unless given. */
  readonly risks?: ForecastRisks;
}

/** What a forecast has to know of a risk. */
export type ForecastRisk = Pick<PlanRisk, 'id' | 'state' | 'before' | 'after' | 'hits'>;
