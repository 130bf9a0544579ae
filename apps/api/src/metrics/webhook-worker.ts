import { setTimeout as wait } from 'node:timers/promises';
import type { Outbound } from '../operations/outbound.ts';
import { OutboundFailure } from '../operations/outbound-failure.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { deliverySignature, webhookSecret } from './webhook-secret.ts';
import { endTry, forgetOldDeliveries, takeDeliveries, type TakenDelivery, type TryEnd } from './webhook-outbox.ts';

const SECOND = 1_000;
const restMs = 2 * SECOND;
const restAfterTroubleMs = 10 * SECOND;
const tidyEveryMs = 3_600 * SECOND;
/** How long a receiver may take. */
const patienceMs = 10 * SECOND;
const atOnce = 8;

/**
 * Tells webhooks what is due, in any number of processes at once. No transaction is open while a receiver is spoken to, and one that
 * hangs keeps no other waiting.
 */
export class WebhookWorker {
  readonly #parts: Pick<PortalParts, 'orm' | 'secret' | 'log'>;
  readonly #outbound: Outbound;
  readonly #end = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #work: Promise<void> | undefined;
  #tidyAt = 0;

  constructor(parts: Pick<PortalParts, 'orm' | 'secret' | 'log'>, outbound: Outbound) {
    this.#parts = parts;
    this.#outbound = outbound;
  }

  start(): void {
    this.#work = this.#untilStopped();
  }

  /** Takes on nothing more; deliveries under way get a moment. */
  async stop(): Promise<void> {
    this.#end.abort();
    await this.#work;
    await Promise.race([Promise.all(this.#underWay), wait(3 * SECOND, undefined, { ref: false })]);
  }

  async #untilStopped(): Promise<void> {
    while (!this.#end.signal.aborted) {
      const rest = wait(await this.#turn(), undefined, { signal: this.#end.signal, ref: false }).catch(() => undefined);
      await Promise.race([rest, ...this.#underWay]);
    }
  }

  /** One turn; gives how long to rest after it, unless a delivery ends before. */
  async #turn(): Promise<number> {
    try {
      await this.#tidy();
      const free = atOnce - this.#underWay.size;
      const taken = free > 0 ? await takeDeliveries(this.#parts.orm, free) : [];
      for (const delivery of taken) this.#carry(delivery);
    } catch (error) {
      if (!this.#end.signal.aborted) this.#parts.log.warn({ err: error }, 'deliveries to webhooks could not be taken');
      return restAfterTroubleMs;
    }
    return restMs;
  }

  async #tidy(): Promise<void> {
    if (Date.now() < this.#tidyAt) return;
    this.#tidyAt = Date.now() + tidyEveryMs;
    await forgetOldDeliveries(this.#parts.orm);
  }

  #carry(delivery: TakenDelivery): void {
    const { log, orm } = this.#parts;
    const { id, tries } = delivery;
    const carried = this.#tried(delivery)
      .then(async (end) => {
        if (end.error !== null) log.info({ delivery: id, tries, ...end }, 'delivery to a webhook not taken');
        await endTry(orm, delivery, end);
      })
      .catch((error: unknown) => log.error({ err: error, delivery: id }, 'a delivery to a webhook could not be ended'))
      .finally(() => this.#underWay.delete(carried));
    this.#underWay.add(carried);
  }

  async #tried({ id, webhookId, address, happening, body }: TakenDelivery): Promise<TryEnd> {
    const secret = webhookSecret(this.#parts.secret, webhookId);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Peerway',
      'peerway-delivery': id,
      'peerway-happening': happening,
      'peerway-signature': deliverySignature(secret, body, Math.floor(Date.now() / SECOND)),
    };
    try {
      const status = await this.#outbound.post({ url: address, headers, body, timeMs: patienceMs });
      return { status, error: refusalIn(status) };
    } catch (error) {
      if (error instanceof OutboundFailure) return { status: null, error: error.reason };
      throw error;
    }
  }
}

/** A receiver has taken what it answers with 2xx; a redirect is not followed. */
function refusalIn(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'NOT_TAKEN';
}
