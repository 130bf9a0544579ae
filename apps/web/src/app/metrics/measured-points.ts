import { computed, type Signal } from '@angular/core';
import { type Kpi, type MeasuredDay, type Point, pointsOf } from '@peerway/metrics';
import { type Asked, ask } from '../graphql/ask.ts';
import { MeasuredSeriesDocument, type MeasuredSeriesQuery } from '../graphql/generated/graphql.ts';
import { valueSubjects } from './metrics-subjects.ts';

/** The values of KPIs as they came in, and the points that they make. */
export interface MeasuredPoints {
  readonly asked: Asked<MeasuredSeriesQuery>;
  /** Whether the values are there; until then nothing can be said of them. */
  readonly isKnown: Signal<boolean>;
  /** The values of a KPI day by day. */
  daysOf(kpi: string): readonly MeasuredDay[];
  /** The sites, waves or groups of which a KPI has values, in their order. */
  membersOf(kpi: string): readonly string[];
  /** The points of a KPI, of one member or, with '', of the whole. */
  pointsOf(kpi: Kpi, member?: string): readonly Point[];
  /** When the latest value of a KPI was measured; undefined without one. */
  latestOf(kpi: string): string | undefined;
}

/** Of which KPIs values are asked for, and since when. */
export interface PointsWanted {
  readonly engagement: string;
  /** Empty for all. */
  readonly kpis: readonly string[];
  readonly from: string;
  readonly today: string;
}

/** Asks for values, and anew when some come in. Call it where `inject` works. */
export function measuredPoints(wanted: () => PointsWanted | undefined): MeasuredPoints {
  const asked = ask(
    MeasuredSeriesDocument,
    () => {
      const now = wanted();
      return now && { engagement: now.engagement, kpis: [...now.kpis], from: now.from };
    },
    { refreshOn: valueSubjects, refreshPauseMs: 2000 },
  );
  const days = computed(() => {
    const series = asked.value()?.measuredSeries ?? [];
    return Map.groupBy(
      series.flatMap(({ kpi, member, days: each }) => each.map((day) => ({ ...day, kpi, member }))),
      ({ kpi }) => kpi,
    );
  });
  const latest = computed(() => {
    const latestOf = new Map<string, string>();
    for (const { kpi, latestAt } of asked.value()?.measuredSeries ?? [])
      if (latestAt > (latestOf.get(kpi) ?? '')) latestOf.set(kpi, latestAt);
    return latestOf;
  });
  const daysOf = (kpi: string): readonly MeasuredDay[] => days().get(kpi) ?? [];
  return {
    ...{ asked, daysOf, isKnown: computed(() => asked.value() !== undefined) },
    membersOf: (kpi) => [...new Set(daysOf(kpi).map(({ member }) => member))].filter((member) => member !== '').sort(),
    pointsOf: ({ id, cadence, gathering }, member = '') =>
      pointsOf(daysOf(id), { cadence, gathering, member, today: wanted()?.today ?? '' }),
    latestOf: (kpi) => latest().get(kpi),
  };
}
