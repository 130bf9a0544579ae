import { computed, type Signal } from '@angular/core';
import { computedPoints, type Kpi, type MeasuredDay, namesIn, type Point, pointsOf } from '@peerway/metrics';
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
  /** The points of a KPI, measured or computed, of one member or, with '', of the whole. */
  pointsOf(kpi: Kpi, member?: string): readonly Point[];
  /** When the latest value of a KPI was measured; undefined without one. */
  latestOf(kpi: string): string | undefined;
}

/** Of which KPIs values are asked for. */
export interface PointsWanted {
  readonly engagement: string;
  /** All KPIs of the engagement: some are computed from others. */
  readonly kpis: readonly Kpi[];
  /** The one that is looked at; without it values of all are asked for. */
  readonly only?: Kpi | undefined;
  readonly today: string;
}

/** The first day of which there can be a value. */
const earliest = '1990-01-01';

/** Asks for values, and anew when some come in. Call it where `inject` works. */
export function measuredPoints(wanted: () => PointsWanted | undefined): MeasuredPoints {
  const asked = ask(
    MeasuredSeriesDocument,
    () => {
      const now = wanted();
      return now && { engagement: now.engagement, kpis: now.only ? idsBehind(now.only, now.kpis) : [], from: earliest };
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
    pointsOf: (kpi, member = '') => {
      const { kpis = [], today = '' } = wanted() ?? {};
      return computedPoints(kpi, kpis, ({ id, cadence, gathering }) =>
        pointsOf(daysOf(id), { cadence, gathering, member, today }),
      );
    },
    latestOf: (kpi) => latest().get(kpi),
  };
}

/** The KPI itself and those that its formula leads to, by id. */
function idsBehind(only: Kpi, kpis: readonly Kpi[]): string[] {
  const byKey = new Map(kpis.map((kpi) => [kpi.key, kpi]));
  const behind = new Set([only]);
  for (const kpi of behind)
    for (const name of namesIn(kpi.formula)) {
      const named = byKey.get(name);
      if (named) behind.add(named);
    }
  return [...behind].map(({ id }) => id).sort();
}
