import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../access/access.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { KeptParts, partRows } from '../parts/kept-parts.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import type { MetricsOpened } from './metrics-opened.ts';
import { type MetricsPartKind, SavedMetricsPart } from './metrics-part.entity.ts';
import { metricsPartSchemas } from './metrics-part-schemas.ts';

/** Reads the parts of what an engagement measures, those of some kinds only where these are named. */
export async function keptMetrics(
  em: EntityManager,
  engagementId: string,
  kinds?: readonly MetricsPartKind[],
): Promise<KeptParts<typeof metricsPartSchemas>> {
  return new KeptParts(metricsPartSchemas, await partRows(em, SavedMetricsPart, { engagementId, kinds }));
}

/** What an engagement measures, as it is opened. */
export async function openedMetrics(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<MetricsOpened> {
  const parts = await keptMetrics(em, engagement);
  return {
    engagementId: engagement,
    canEdit: mayHere(access, 'metrics.edit', engagement),
    today: dayNow(),
    kpis: parts.kept('kpi'),
    events: parts.kept('event'),
    feeds: parts.kept('feed'),
    signalNotes: parts.kept('signalNote'),
    experiments: parts.kept('experiment'),
    predictions: parts.kept('prediction'),
    dashboards: parts.kept('dashboard'),
    adoptions: parts.kept('adoption'),
    benefitLinks: parts.kept('benefitLink'),
    reviews: parts.kept('review'),
  };
}
