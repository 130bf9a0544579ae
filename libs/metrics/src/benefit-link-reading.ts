import { type CaseModel, parameterKey } from '@peerway/business-case';
import { dayNumber, isoDay } from '@peerway/schedule';
import type { BenefitLink } from './benefit-link.ts';
import type { Kpi } from './kpi.ts';
import { kpiStanding } from './kpi-standing.ts';
import { periodEnd } from './period.ts';
import type { Point } from './points.ts';

/** A KPI with the points that it makes. */
export interface MeasuredKpi {
  readonly kpi: Kpi;
  readonly points: readonly Point[];
}

/**
 * Why a link says nothing: the approved case has no such parameter or no value for it, another link is about the same parameter,
 * the KPI is gone, it has no value yet, or its latest one is too old to tell how things are today.
 */
export type LinkObstacle = 'NO_PARAMETER' | 'LINKED_TWICE' | 'NO_KPI' | 'NO_VALUES' | 'STALE';

/** What a link between a parameter and a KPI says today. */
export interface LinkReading {
  readonly link: BenefitLink;
  /** What the parameter is called; null where the case has none. */
  readonly label: string | null;
  readonly unit: string | null;
  /** Its place among the parameters of the case; -1 where it is none of them. */
  readonly place: number;
  /** What the approved case counts with. */
  readonly promised: number | null;
  /** What is measured, in the unit of the parameter: the mean of the points of the last four weeks before the latest one. */
  readonly measured: number | null;
  readonly obstacle: LinkObstacle | null;
  /** The points of the KPI, in the unit of the parameter. */
  readonly points: readonly Point[];
  /** How often the KPI is looked at; null where there is none. */
  readonly cadence: Kpi['cadence'] | null;
}

/** For how many days before the latest point the points make up how things are today. */
const recentDays = 28;

/** What each link says today, in their order. */
export function linkReadings(
  model: Pick<CaseModel, 'parameters'>,
  links: readonly BenefitLink[],
  { kpis, today }: { readonly kpis: readonly MeasuredKpi[]; readonly today: string },
): LinkReading[] {
  const taken = new Set<string>();
  return links.map((link) => {
    const place = model.parameters.findIndex((parameter) => parameterKey(parameter) === link.parameter);
    const parameter = model.parameters[place];
    const found = kpis.find(({ kpi }) => kpi.id === link.kpi);
    const points = (found?.points ?? []).map(({ day, value }) => ({ day, value: value * link.factor }));
    const promised = parameter?.estimate?.likely ?? null;
    const obstacle = obstacleOf({ promised, isTaken: taken.has(link.parameter), found, today });
    taken.add(link.parameter);
    return {
      ...{ link, place, promised, obstacle, points },
      label: parameter?.label ?? null,
      unit: parameter?.unit ?? null,
      cadence: found?.kpi.cadence ?? null,
      measured: obstacle === null ? recentMean(points) : null,
    };
  });
}

function obstacleOf(of: {
  readonly promised: number | null;
  readonly isTaken: boolean;
  readonly found: MeasuredKpi | undefined;
  readonly today: string;
}): LinkObstacle | null {
  if (of.promised === null) return 'NO_PARAMETER';
  if (of.isTaken) return 'LINKED_TWICE';
  if (of.found === undefined) return 'NO_KPI';
  const { state } = kpiStanding(of.found.kpi, of.found.points, of.today);
  if (state === 'none') return 'NO_VALUES';
  return state === 'stale' ? 'STALE' : null;
}

function recentMean(points: readonly Point[]): number | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const from = isoDay(dayNumber(last.day) - recentDays + 1);
  const recent = points.filter(({ day }) => day >= from);
  return recent.reduce((sum, { value }) => sum + value, 0) / recent.length;
}

/**
 * What was measured within some days: the mean of the points that reach into them, each by how many of its days lie within. Null where
 * none does.
 */
export function measuredWithin(
  { points, cadence }: Pick<LinkReading, 'points' | 'cadence'>,
  from: string,
  to: string,
): number | null {
  let [sum, weight] = [0, 0];
  for (const { day, value } of points) {
    const end = cadence === null ? day : periodEnd(day, cadence);
    if (day > to || end < from) continue;
    const days = dayNumber(end < to ? end : to) - dayNumber(day > from ? day : from) + 1;
    sum += value * days;
    weight += days;
  }
  return weight === 0 ? null : sum / weight;
}
