import { Entity } from '@mikro-orm/decorators/legacy';
import { SavedPart } from '../parts/saved-part.ts';

/** What the team writes about measuring: each kind in the shape that the library gives it. */
export type MetricsPartKind =
  | 'kpi'
  | 'event'
  | 'feed'
  | 'signalNote'
  | 'experiment'
  | 'prediction'
  | 'dashboard'
  | 'adoption'
  | 'benefitLink'
  | 'review';

/** One part of what an engagement measures. */
@Entity({ tableName: 'metrics_part' })
export class SavedMetricsPart extends SavedPart<MetricsPartKind> {}
