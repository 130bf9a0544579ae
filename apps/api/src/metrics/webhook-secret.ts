import { createHmac } from 'node:crypto';

/** The secret of a webhook, from that of the portal: it is shown once and kept nowhere. */
export function webhookSecret(portalSecret: string, webhookId: string): string {
  return `whsec_${createHmac('sha256', portalSecret).update('webhook').update(webhookId).digest('base64url')}`;
}

/**
 * What a receiver can tell by that a delivery comes from this portal and when: HMAC-SHA-256 under the webhook's secret over the time, in
 * seconds, a point, and the body.
 */
export function deliverySignature(secret: string, body: string, seconds: number): string {
  const hex = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${hex}`;
}
