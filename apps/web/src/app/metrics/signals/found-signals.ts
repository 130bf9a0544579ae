import type { Kpi, MetricsEvent, SignalCause, SignalNote } from '@peerway/metrics';
import { kpiChart, noteIds } from '../kpi-chart.ts';
import type { MeasuredPoints } from '../measured-points.ts';

/** A cause with the KPI and the site, wave or group it was found in. */
export interface FoundSignal {
  readonly kpi: Kpi;
  readonly member: string;
  readonly cause: SignalCause;
  /** Whether it is dealt with or explained. */
  readonly isSettled: boolean;
}

/** In what signals are looked for. */
export interface SignalGround {
  readonly kpis: readonly Kpi[];
  readonly events: readonly MetricsEvent[];
  readonly notes: readonly SignalNote[];
  readonly points: MeasuredPoints;
}

/** What is more than chance in all KPIs, of the whole and of each member; the latest first. */
export function foundSignals({ kpis, events, notes, points }: SignalGround): readonly FoundSignal[] {
  const states = new Map(notes.map((note) => [note.id, note.state]));
  return kpis
    .flatMap((kpi) => ['', ...points.membersOf(kpi.id)].map((member) => ({ kpi, member })))
    .flatMap(({ kpi, member }) =>
      kpiChart(kpi, { points: points.pointsOf(kpi, member), events }).causes.map((cause) => {
        const [state] = noteIds(kpi.id, member, cause).flatMap((id) => states.get(id) ?? []);
        return { kpi, member, cause, isSettled: state === 'done' || state === 'explained' };
      }),
    )
    .sort((a, b) => (a.cause.since < b.cause.since ? 1 : a.cause.since > b.cause.since ? -1 : 0));
}
