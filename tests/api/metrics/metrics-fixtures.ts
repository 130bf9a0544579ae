import type { Cast } from '../../support/portal.ts';
import type { ArgumentValues } from '../../support/sample-arguments.ts';
import { feed } from './feed-stage.ts';
import { addWebhook, correct, logOf, measure } from './webhook-stage.ts';
import { editMetrics, kpi, one } from './metrics-fields.ts';

/** What the operations of measuring need to be tried by everybody; the portal must be let to call 127.0.0.1. */
export async function metricsFixtures({ owner }: Cast, engagement: string): Promise<Record<string, ArgumentValues>> {
  await measure(owner, engagement);
  const off = feed('fed', { kpi: 'ready', isOn: false });
  await owner.need(editMetrics, { e: engagement, edits: { feed: [one('fed', 0, off)] } });
  // Nobody listens there, so that the delivery waits for its next try.
  const { webhook } = await addWebhook(owner, engagement, 'http://127.0.0.1:9/hook');
  await correct(owner, engagement, 1);
  const [delivery] = await logOf(owner, engagement, webhook.id);
  return {
    editMetrics: { edits: { kpi: [one('ready', 0, kpi('ready'))] } },
    measuredSeries: { kpis: [], from: '2026-01-01' },
    measuredValues: { asked: { kpi: 'ready', member: null, from: '2026-01-01', to: '2026-01-31' } },
    sendMeasurements: { sending: { values: [], key: null, name: 'by hand' } },
    removeMeasurements: { kpi: 'ready' },
    pollFeed: { feed: 'fed' },
    addWebhook: { input: { address: 'https://127.0.0.1/hook', happenings: ['measurementsCorrected'] } },
    switchWebhook: { webhook: webhook.id, state: 'off' },
    removeWebhook: { webhook: webhook.id },
    webhookDeliveries: { webhook: webhook.id },
    sendDeliveryAgain: { delivery: delivery?.id },
  };
}
