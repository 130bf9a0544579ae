import {
  causeId,
  type ControlChart,
  controlChart,
  type Kpi,
  type MetricsEvent,
  type Point,
  type SignalCause,
} from '@peerway/metrics';
import { dayNumber } from '@peerway/schedule';
import type { ChartedSeries } from '../charts/control-chart-data.ts';

/** What a chart of a KPI is made of. */
export interface KpiFigures {
  readonly points: readonly Point[];
  readonly events: readonly MetricsEvent[];
}

/** The events that concern a KPI, by day. */
export function eventsOf(kpi: string, events: readonly MetricsEvent[]): readonly MetricsEvent[] {
  return events
    .filter(({ kpis }) => kpis.length === 0 || kpis.includes(kpi))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The control chart of a KPI: limits anew from the events that say so, and what is more than chance. */
export function kpiChart(kpi: Kpi, { points, events }: KpiFigures): ControlChart {
  const rebases = eventsOf(kpi.id, events)
    .filter(({ rebases }) => rebases)
    .map(({ day, why, title }) => ({ day, why: why ?? title }));
  return controlChart(points, { direction: kpi.direction, tests: kpi.tests, rebases });
}

/** The chart as it is drawn. */
export function chartedSeries(kpi: Kpi, chart: ControlChart, events: readonly MetricsEvent[]): ChartedSeries {
  const signals = new Map(chart.causes.flatMap((cause) => cause.points.map((place) => [place, wayOf(cause)] as const)));
  const first = chart.points[0]?.day ?? '';
  const start = kpi.baseline ? [{ day: kpi.baseline.to ?? first, value: kpi.baseline.value }] : [];
  return {
    points: chart.points.map(({ day, value }, place) => ({
      ...{ day: dayNumber(day), value },
      signal: signals.get(place) ?? null,
    })),
    limits: chart.segments.flatMap(({ from, until, limits, standing }) =>
      limits === null
        ? []
        : [
            {
              ...{ from: dayNumber(from), until: dayNumber(until), isFirm: standing === 'firm' },
              ...{ centre: limits.centre, lower: limits.lower, upper: limits.upper },
            },
          ],
    ),
    path:
      kpi.targets.length === 0
        ? []
        : [...start, ...kpi.targets].map(({ day, value }) => ({ day: dayNumber(day), value })),
    marks: eventsOf(kpi.id, events)
      .filter(({ day }) => day >= first)
      .map(({ day, title }) => ({ day: dayNumber(day), name: title })),
    unit: kpi.unit,
  };
}

/** Whether a cause goes towards the better or the worse side. */
export function wayOf({ isWorse }: SignalCause): 'better' | 'worse' | 'unclear' {
  return isWorse === null ? 'unclear' : isWorse ? 'worse' : 'better';
}

/** The ids under which a note about a cause may stand: its own first, then those of causes that turned out to be the same. */
export function noteIds(kpi: string, member: string, { since, alsoSince }: SignalCause): readonly string[] {
  return [since, ...alsoSince].map((day) => causeId(kpi, member === '' ? null : member, day));
}
