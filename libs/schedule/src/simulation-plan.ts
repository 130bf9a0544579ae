import type { Activity, Network } from './schedule-problem.ts';

/** Three points of a figure that is not negative: it lies between low and high, most likely at `likely`. */
export interface ThreePoints {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** An activity of which nobody knows exactly how long it takes. */
export interface UnsureActivity extends Omit<Activity, 'duration'> {
  /** In units of working time: a number if it is known, else three points. What is drawn is rounded so that its mean stays. */
  readonly duration: number | ThreePoints;
  /** It has begun: it stands at `start`, and its duration, which is what remains, is worked from unit `from` on. */
  readonly begun?: { readonly start: number; readonly from: number };
  /** A mark that others wait for, such as the start of a summary: it says nothing about when the whole ends. */
  readonly isAside?: boolean;
  /** What it costs whatever its length, and for each unit worked. */
  readonly cost?: { readonly fixed?: number; readonly perUnit?: number };
}

/** Something that may happen, some number of times, and delays and costs each time. It is no part of the estimates. */
export interface RiskEvents {
  readonly id: string;
  /** How often in the course of the plan: the whole part of what is drawn is certain, the rest a chance of one more. */
  readonly frequency: ThreePoints;
  /** By how many units each time lengthens each activity that it hits. */
  readonly delay: ThreePoints;
  /** What each time costs. */
  readonly money?: ThreePoints;
  /** The activities it hits; those that are done are not hit any more. */
  readonly hits: readonly string[];
}

/** Something unsure that several activities share: all of their lengths are multiplied by one and the same drawn factor. */
export interface SharedCause {
  readonly id: string;
  readonly factor: ThreePoints;
  readonly activities: readonly string[];
}

/** A finish that was promised: by this unit (exclusive, as every finish). */
export interface PromisedFinish {
  readonly id: string;
  readonly by: number;
}

/** A network with unsure lengths, what else may happen, and, where it counts, the resources. */
export interface SimulationPlan extends Omit<Network, 'activities'> {
  readonly activities: readonly UnsureActivity[];
  readonly risks?: readonly RiskEvents[];
  readonly causes?: readonly SharedCause[];
  readonly promises?: readonly PromisedFinish[];
  /** What there is of each resource; absent: no limits, whatever the activities demand. */
  readonly resources?: Readonly<Record<string, number>>;
  /** Unit by unit, instead of the figure; the last holds on. */
  readonly availability?: Readonly<Record<string, readonly number[]>>;
  /** Within capacity: who comes first where not all can work; by late start unless given. Links always hold. */
  readonly priority?: readonly string[];
  /** The last unit by which a finish is known; draws that go beyond are counted. The longest calendar's end unless given. */
  readonly horizon?: number;
}

/** How a simulation is drawn. */
export interface ScheduleSimulationOptions {
  /** 1 to 100,000 draws; 10,000 unless given. */
  readonly iterations?: number;
  /** A whole number of 32 bits; 1 unless given. */
  readonly seed?: number;
}
