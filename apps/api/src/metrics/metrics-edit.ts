import { AdoptionPlan, BenefitLink, Dashboard, Experiment, Feed, Kpi, MetricsEvent, MetricsReview, Prediction, SignalNote } from '@peerway/metrics'; // prettier-ignore
import * as z from 'zod';
import { editsOf } from '../parts/part-edits.ts';

/** Edits of what is measured, by kind. */
export const MetricsEdits = z
  .object({
    kpi: editsOf(Kpi, 'KpiEdit'),
    event: editsOf(MetricsEvent, 'MetricsEventEdit'),
    feed: editsOf(Feed, 'FeedEdit'),
    signalNote: editsOf(SignalNote, 'SignalNoteEdit'),
    experiment: editsOf(Experiment, 'ExperimentEdit'),
    prediction: editsOf(Prediction, 'PredictionEdit'),
    dashboard: editsOf(Dashboard, 'DashboardEdit'),
    adoption: editsOf(AdoptionPlan, 'AdoptionPlanEdit'),
    benefitLink: editsOf(BenefitLink, 'BenefitLinkEdit'),
    review: editsOf(MetricsReview, 'MetricsReviewEdit'),
  })
  .meta({ id: 'MetricsEdits', description: 'Edits of what is measured, by kind.' });
export type MetricsEdits = z.infer<typeof MetricsEdits>;
