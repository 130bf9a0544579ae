import {
  AdoptionPlan,
  BenefitLink,
  Dashboard,
  Experiment,
  Feed,
  Kpi,
  MetricsEvent,
  MetricsReview,
  Prediction,
  SignalNote,
} from '@peerway/metrics';
import type * as z from 'zod';
import type { MetricsPartKind } from './metrics-part.entity.ts';

/** In which shape each kind of part is kept. */
export const metricsPartSchemas = {
  kpi: Kpi,
  event: MetricsEvent,
  feed: Feed,
  signalNote: SignalNote,
  experiment: Experiment,
  prediction: Prediction,
  dashboard: Dashboard,
  adoption: AdoptionPlan,
  benefitLink: BenefitLink,
  review: MetricsReview,
} as const satisfies Record<MetricsPartKind, z.ZodType>;

/** A part of any kind. */
export type MetricsPart = z.infer<(typeof metricsPartSchemas)[MetricsPartKind]>;

/** How many parts of each kind an engagement may have. */
export const mostMetricsParts: Readonly<Record<MetricsPartKind, number>> = {
  kpi: 300,
  event: 2000,
  feed: 100,
  signalNote: 5000,
  experiment: 500,
  prediction: 2000,
  dashboard: 50,
  adoption: 50,
  benefitLink: 500,
  review: 300,
};
