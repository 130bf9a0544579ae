import { setTimeout as wait } from 'node:timers/promises';
import type { Outbound } from '../operations/outbound.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { dueFeeds, type FeedPlace } from './feed-states.ts';
import { pollFeed, type Polling } from './poll-feed.ts';

const SECOND = 1_000;
const restMs = 2 * SECOND;
const restAfterTroubleMs = 10 * SECOND;
const atOnce = 4;

/**
 * Asks the servers of feeds that are due, in any number of processes at once: each feed is asked by one at a time, and a server that hangs
 * keeps no other feed waiting. An answer that is long comes in pieces, one after the other.
 */
export class FeedWorker {
  readonly #parts: Pick<PortalParts, 'log'>;
  readonly #polling: Polling;
  readonly #end = new AbortController();
  readonly #underWay = new Map<string, Promise<void>>();
  #work: Promise<void> | undefined;

  constructor({ orm, log }: Pick<PortalParts, 'orm' | 'log'>, outbound: Outbound) {
    this.#parts = { log };
    this.#polling = { orm, outbound, now: () => Date.now() };
  }

  start(): void {
    this.#work = this.#untilStopped();
  }

  /** Takes on nothing more; what is being asked gets a moment. */
  async stop(): Promise<void> {
    this.#end.abort();
    await this.#work;
    await Promise.race([Promise.all(this.#underWay.values()), wait(3 * SECOND, undefined, { ref: false })]);
  }

  async #untilStopped(): Promise<void> {
    while (!this.#end.signal.aborted) {
      const rest = wait(await this.#turn(), undefined, { signal: this.#end.signal, ref: false }).catch(() => undefined);
      await Promise.race([rest, ...this.#underWay.values()]);
    }
  }

  /** One turn; gives how long to rest after it, unless an answer comes before. */
  async #turn(): Promise<number> {
    try {
      const due = await dueFeeds(this.#polling.orm, { now: new Date(), most: 4 * atOnce });
      const free = due.filter((place) => !this.#underWay.has(nameOf(place)));
      for (const place of free.slice(0, Math.max(0, atOnce - this.#underWay.size))) this.#ask(place);
    } catch (error) {
      if (!this.#end.signal.aborted) this.#parts.log.warn({ err: error }, 'feeds that are due could not be found');
      return restAfterTroubleMs;
    }
    return restMs;
  }

  #ask(place: FeedPlace): void {
    const asked = pollFeed(this.#polling, place)
      .then((end) => {
        if (end === end.toUpperCase()) this.#parts.log.info({ feed: place.feed, end }, 'a feed brought nothing');
      })
      .catch((error: unknown) => this.#parts.log.error({ err: error, feed: place.feed }, 'a feed could not be asked'))
      .finally(() => this.#underWay.delete(nameOf(place)));
    this.#underWay.set(nameOf(place), asked);
  }
}

const nameOf = ({ engagement, feed }: FeedPlace): string => `${engagement} ${feed}`;
