import { causeId, controlChart, type Kpi, pointsOf, SignalNote } from '@peerway/metrics';
import { dayAfter } from '../rollout/sample-plan.ts';
import type { MetricsPartKind } from './metrics-part.entity.ts';
import { type MetricsPart, metricsPartSchemas } from './metrics-part-schemas.ts';
import { sampleMetrics } from './sample-metrics.ts';
import type { TakenValue } from './take-measurements.ts';

/** A part of what the sample measures. */
export interface SampleMetricsPart {
  readonly kind: MetricsPartKind;
  readonly part: MetricsPart;
}

/** What the sample has written about measuring, with days that go by today. */
export function sampleMetricsParts(values: readonly TakenValue[], today: string): readonly SampleMetricsPart[] {
  const parts = writtenParts(today).flatMap(([kind, each]) =>
    each.map((part) => ({ kind, part: metricsPartSchemas[kind].parse(part) })),
  );
  const measured = parts.flatMap(({ kind, part }) => (kind === 'kpi' ? [metricsPartSchemas.kpi.parse(part)] : []));
  return [...parts, ...signalNotes(measured, values, today)];
}

function writtenParts(today: string): readonly (readonly [MetricsPartKind, readonly object[]])[] {
  const { kpis, events, experiments, predictions, adoption, reviews, feeds, benefitLinks } = sampleMetrics;
  const on = (days: number): string => dayAfter(today, days);
  const dated = <Item extends { readonly day: number }>(items: readonly Item[]): object[] =>
    items.map((item) => ({ ...item, day: on(item.day) }));
  return [
    [
      'kpi',
      kpis.map(({ baseline, targets, ...kpi }) => ({
        ...kpi,
        baseline: baseline && { ...baseline, from: on(baseline.from), to: on(baseline.to) },
        targets: dated(targets),
      })),
    ],
    ['event', dated(events)],
    [
      'experiment',
      experiments.map((each) => ({
        ...each,
        startedOn: on(each.startedOn),
        endedOn: each.endedOn === null ? null : on(each.endedOn),
      })),
    ],
    [
      'prediction',
      predictions.map((each) => ({
        ...each,
        ...{ madeOn: on(each.madeOn), dueOn: on(each.dueOn) },
        outcome: each.outcome && { ...each.outcome, on: on(each.outcome.on) },
      })),
    ],
    ['adoption', [{ ...adoption, goals: dated(adoption.goals) }]],
    ['review', dated(reviews)],
    ['feed', feeds],
    ['benefitLink', benefitLinks],
  ];
}

/** What was made of signals: each is about the latest cause that the chart of its KPI shows. */
function signalNotes(kpis: readonly Kpi[], values: readonly TakenValue[], today: string): readonly SampleMetricsPart[] {
  return sampleMetrics.notes.flatMap(({ dueOn, ...note }) => {
    const kpi = kpis.find(({ id }) => id === note.kpi);
    const cause = kpi && latestCause(kpi, values, today);
    if (!cause) return [];
    const due = dueOn === null ? null : dayAfter(today, dueOn);
    const id = causeId(note.kpi, null, cause.since);
    return [
      { kind: 'signalNote', part: SignalNote.parse({ ...note, id, member: null, since: cause.since, dueOn: due }) },
    ];
  });
}

function latestCause(
  { id, cadence, gathering, direction, tests }: Kpi,
  values: readonly TakenValue[],
  today: string,
): ReturnType<typeof controlChart>['causes'][number] | undefined {
  const days = values
    .filter(({ kpi }) => kpi === id)
    .map(({ at, member, value }) => ({ day: at.slice(0, 10), member, count: 1, sum: value, last: value }));
  const points = pointsOf(days, { cadence, gathering, member: '', today });
  return controlChart(points, { direction, tests, rebases: [] }).causes.at(-1);
}
