import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Feed, judgedMeasurements } from '@peerway/metrics';
import type { Orm } from '../database/orm.ts';
import type { Outbound } from '../operations/outbound.ts';
import { firstStep, lastStep, settleMs, type UnfitFeed, unfitFeed } from './feed-span.ts';
import {
  asFeed,
  askLater,
  claimedFeed,
  type DueFeed,
  endAnswered,
  endFailed,
  type FeedPlace,
  isAskedNoFurther,
} from './feed-states.ts';
import { heldMetrics } from './held-metrics.ts';
import { keptMetrics } from './opened-metrics.ts';
import {
  mostStepsAtOnce,
  prometheusRange,
  type RangeAnswer,
  type RangeFailureCode,
  stepOf,
} from './prometheus-range.ts';
import { takeMeasurements } from './take-measurements.ts';

/** What it takes to ask the servers of feeds. */
export interface Polling {
  readonly orm: Orm;
  readonly outbound: Outbound;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many steps are asked for at once; 10,000 unless somebody says. */
  readonly mostSteps?: number;
}

/** Why a feed brings nothing: what is wrong with the feed itself, or why there was no answer. */
export type FeedFailureCode = UnfitFeed | RangeFailureCode;

/** What became of asking once. */
export type PollEnd = 'notDue' | 'off' | 'upToDate' | 'overtaken' | 'more' | FeedFailureCode;

/** A feed that this process has taken on. */
interface TakenFeed {
  readonly due: DueFeed;
  readonly feed: Feed;
  readonly unfit: UnfitFeed | undefined;
}

/**
 * Asks the server of a feed for what it has not been asked for, as many steps as fit into one answer. No transaction is open while the
 * server is spoken to. The values and how far was asked are written in one: after a crash it goes on where it was, with no gap, and
 * what comes a second time changes nothing.
 */
export async function pollFeed(polling: Polling, place: FeedPlace): Promise<PollEnd> {
  const { orm, outbound, mostSteps = mostStepsAtOnce } = polling;
  const now = polling.now();
  const taken = await asFeed(orm, place, (em) => takenFeed(em, place, new Date(now)));
  if (typeof taken === 'string') return taken;
  const { due, feed, unfit } = taken;
  const [from, to] = [firstStep(feed, { askedUntil: due.askedUntil, now }), lastStep(feed, now)];
  if (unfit === undefined && from > to) {
    await asFeed(orm, place, (em) => askLater(em, place, nextAsk(feed, to)));
    return 'upToDate';
  }
  const answer = unfit
    ? { failure: unfit, detail: '' }
    : await prometheusRange(outbound, { feed, from, to, mostSteps });
  if ('failure' in answer) {
    const { failure: code, detail } = answer;
    await asFeed(orm, place, (em) => endFailed(em, place, { code, detail, now: new Date(now) }));
    return code;
  }
  const isMore = answer.upTo < to;
  const nextAt = isMore ? new Date(now) : nextAsk(feed, to);
  const isWritten = await asFeed(orm, place, (em) => writeAnswer(em, taken, { answer, now: new Date(now), nextAt }));
  if (!isWritten) return 'overtaken';
  return isMore ? 'more' : 'upToDate';
}

const nextAsk = (feed: Feed, last: number): Date => new Date(last + stepOf(feed) + settleMs);

async function takenFeed(em: EntityManager, place: FeedPlace, now: Date): Promise<TakenFeed | 'notDue' | 'off'> {
  const due = await claimedFeed(em, place, now);
  if (!due) return 'notDue';
  const parts = await keptMetrics(em, place.engagement, ['feed', 'kpi']);
  const feed = parts.of('feed').find(({ id }) => id === place.feed);
  if (feed?.isOn) return { due, feed, unfit: unfitFeed(feed, parts.of('kpi')) };
  await askLater(em, place, 'infinity');
  return 'off';
}

/** Writes an answer down; false when the feed was edited, or another process asked it, in the meantime. */
async function writeAnswer(
  em: EntityManager,
  { due, feed }: TakenFeed,
  told: { readonly answer: RangeAnswer; readonly now: Date; readonly nextAt: Date },
): Promise<boolean> {
  const { points, refused, upTo } = told.answer;
  await heldMetrics(em, due.engagement);
  if (!(await isAskedNoFurther(em, due))) return false;
  const kpis = (await keptMetrics(em, due.engagement, ['kpi'])).of('kpi');
  const rows = points.map(({ member, at, value }) => ({ kpi: feed.kpi, member: member || null, at, value }));
  const { accepted, rejected, repeated } = judgedMeasurements(rows, { kpis, now: told.now.toISOString() });
  if (rows.length + refused.length > 0)
    await takeMeasurements(em, {
      ...{ workspaceId: due.workspaceId, engagement: due.engagement, values: accepted, repeated },
      rejections: [...rejected, ...refused.map(({ code, series }, row) => ({ row, code, detail: series }))],
      rejected: rejected.length + refused.reduce((sum, each) => sum + each.points, 0),
      source: {
        ...{ kind: 'feed', name: feed.name, by: 'Peerway', key: null },
        sha256: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      },
    });
  await endAnswered(em, due, { upTo: new Date(upTo), points: accepted.length, now: told.now, nextAt: told.nextAt });
  return true;
}
