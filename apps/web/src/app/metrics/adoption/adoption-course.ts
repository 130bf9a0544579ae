import {
  type AdoptionForecast,
  type AdoptionPlan,
  type AdoptionStall,
  adoptionStall,
  type CannotForecast,
  forecastAdoption,
  type Kpi,
  nextPeriod,
  periodsBetween,
  type Point,
  targetOn,
  type TooEarly,
} from '@peerway/metrics';
import { dayNumber } from '@peerway/schedule';
import type { AdoptionPicture } from '../../charts/adoption-chart.ts';

/** The seed of all forecasts on screen: the same figures give the same band for everybody. */
export const forecastSeed = 1;
/** How far a forecast looks ahead: as far as is known, at least six periods and at most 52. */
const [leastAhead, mostAhead] = [6, 52];

/** How far adoption has come and where it is likely to go. */
export interface AdoptionCourse {
  /** First days of the periods that are known, then of those ahead. */
  readonly days: readonly string[];
  /** How many took part at the end of each known period. */
  readonly counts: readonly number[];
  readonly market: number;
  readonly forecast: AdoptionForecast | TooEarly | CannotForecast | null;
  readonly stall: AdoptionStall | null;
  /** How many were meant to take part by the last known period; null before the plan begins. */
  readonly meant: number | null;
}

/** How many could take part: of the whole where that is said, else of all members together. */
export function eligibleIn({ eligible }: AdoptionPlan, member: string): number | null {
  const own = eligible.find((each) => each.member === (member === '' ? null : member));
  if (own) return own.count;
  return member === '' ? eligible.reduce((sum, { count }) => sum + count, 0) : null;
}

/** The course of adoption from the points of the KPI that counts who takes part; a period without a point holds what was before. */
export function adoptionCourse(
  plan: AdoptionPlan,
  { cadence }: Pick<Kpi, 'cadence'>,
  { points, market }: { readonly points: readonly Point[]; readonly market: number },
): AdoptionCourse {
  const [first, last] = [points[0]?.day, points.at(-1)?.day];
  const known = first === undefined || last === undefined ? [] : periodsBetween(first, last, cadence);
  const values = new Map(points.map(({ day, value }) => [day, value]));
  const counts = known.reduce<number[]>((held, day) => [...held, Math.max(0, values.get(day) ?? held.at(-1) ?? 0)], []);
  const ahead = Math.min(mostAhead, Math.max(leastAhead, counts.length));
  const days = Array.from({ length: ahead }).reduce<string[]>(
    (all) => [...all, nextPeriod(all.at(-1) ?? '2000-01-01', cadence)],
    [...known],
  );
  const asked = { marketSize: market, seed: forecastSeed };
  const goals = plan.goals.map(({ day, count }) => ({ day, value: count }));
  return {
    ...{ days, counts, market },
    forecast: counts.length < 2 ? null : forecastAdoption(counts, { ...asked, periodsAhead: ahead }),
    stall: adoptionStall(counts, asked),
    meant: last === undefined ? null : targetOn({ targets: goals, baseline: null }, last),
  };
}

/** The course as it is drawn. */
export function adoptionPicture({ goals }: AdoptionPlan, course: AdoptionCourse, unit: string): AdoptionPicture {
  const { days, counts, forecast, market } = course;
  const dayOf = (period: number): number => dayNumber(days[period] ?? days.at(-1) ?? '2000-01-01');
  return {
    known: counts.map((count, period) => ({ day: dayOf(period), count })),
    forecast:
      forecast?.state === 'forecast'
        ? forecast.curve.map(({ period, low, middle, high }) => ({ day: dayOf(period), count: middle, low, high }))
        : [],
    goals: goals.map(({ day, count }) => ({ day: dayNumber(day), count })).sort((a, b) => a.day - b.day),
    ...{ market, unit },
  };
}
