import {
  AdoptionPlan,
  BenefitLink,
  Experiment,
  Feed,
  Kpi,
  MetricsEvent,
  MetricsReview,
  Prediction,
  SignalNote,
} from '@peerway/metrics';
import * as z from 'zod';
import northlight from './northlight-metrics.json' with { type: 'json' };

/** Days from today; below 0 before it. */
const inDays = z.int();

const SampleKpi = z.object({
  ...Kpi.shape,
  baseline: z.object({ value: z.number(), from: inDays, to: inDays, note: z.string() }).nullable(),
  targets: z.array(z.object({ day: inDays, value: z.number() })),
});

/** Values of a KPI, week by week around levels that somebody stated; between two of them it goes straight. */
const SampleSeries = z.object({
  kpi: z.string(),
  member: z.string(),
  /** Weeks from this one; below 0 before it. */
  firstWeek: z.int().max(-1),
  levels: z.array(z.object({ week: z.int(), level: z.number() })).min(1),
  /** The standard deviation around the level. */
  noise: z.number().min(0),
  seed: z.int(),
  /** Whether it is counted, so that there are no fractions. */
  whole: z.boolean().default(false),
});
export type SampleSeries = z.infer<typeof SampleSeries>;

const { outcome } = Prediction.shape;

/** What the sample engagement has measured; everything in it is made up. */
const SampleMetrics = z.object({
  kpis: z.array(SampleKpi),
  series: z.array(SampleSeries),
  events: z.array(z.object({ ...MetricsEvent.shape, day: inDays })),
  /** What was made of the latest signal of a KPI. */
  notes: z.array(
    z.object({ ...SignalNote.omit({ id: true, member: true, since: true }).shape, dueOn: inDays.nullable() }),
  ),
  experiments: z.array(z.object({ ...Experiment.shape, startedOn: inDays, endedOn: inDays.nullable() })),
  predictions: z.array(
    z.object({
      ...Prediction.shape,
      madeOn: inDays,
      dueOn: inDays,
      outcome: z.object({ ...outcome.unwrap().shape, on: inDays }).nullable(),
    }),
  ),
  adoption: z.object({
    ...AdoptionPlan.shape,
    goals: z.array(z.object({ day: inDays, count: z.int() })),
  }),
  reviews: z.array(z.object({ ...MetricsReview.shape, day: inDays })),
  feeds: z.array(Feed),
  benefitLinks: z.array(BenefitLink),
});

/** What the sample measures as it stands in its file. */
export const sampleMetrics: z.infer<typeof SampleMetrics> = SampleMetrics.parse(northlight);
