import type { EntityManager } from '@mikro-orm/postgresql';
import { Feed } from '@peerway/metrics';
import { beginTold, type PolicySettings } from '../access/settings-in-transaction.ts';
import type { Orm } from '../database/orm.ts';
import type { EditedPart } from '../parts/part-store.ts';
import { actAs } from '../operations/actor.ts';

/** Which feed, of which engagement. */
export interface FeedPlace {
  readonly workspaceId: string;
  readonly engagement: string;
  readonly feed: string;
}

/** A feed that is due; how far it was asked is null before its first answer. */
export interface DueFeed extends FeedPlace {
  readonly askedUntil: Date | null;
}

/** A process that has taken a feed on and says nothing for so long has died. */
const CLAIM = '2 minutes';

/** The feeds that are due in all workspaces, the longest due first. */
export function dueFeeds(orm: Orm, { now, most }: { readonly now: Date; readonly most: number }): Promise<FeedPlace[]> {
  return told(orm, { poller: 'on' }, (em) =>
    em.execute<FeedPlace[]>(
      `select workspace_id as "workspaceId", engagement_id as engagement, feed from feed_state
       where next_at <= ? order by next_at limit ?`,
      [now, most],
    ),
  );
}

/** Takes a feed on, so that no other process asks it; undefined when another has, or it is no longer due. */
export async function claimedFeed(em: EntityManager, place: FeedPlace, now: Date): Promise<DueFeed | undefined> {
  const [claimed] = await em.execute<{ polled: string | null }[]>(
    `update feed_state set next_at = ?::timestamptz + interval '${CLAIM}', last_tried_at = ?
     from (select workspace_id, engagement_id, feed from feed_state where engagement_id = ? and feed = ? and next_at <= ?
       for update skip locked) due
     where feed_state.workspace_id = due.workspace_id and feed_state.engagement_id = due.engagement_id and feed_state.feed = due.feed
     returning feed_state.polled_to as polled`,
    [now, now, place.engagement, place.feed, now],
  );
  return claimed && { ...place, askedUntil: claimed.polled === null ? null : new Date(claimed.polled) };
}

/** The state of a feed, held until the transaction ends: whether it was asked no further than whoever asks knows. */
export async function isAskedNoFurther(em: EntityManager, { engagement, feed, askedUntil }: DueFeed): Promise<boolean> {
  const [row] = await em.execute<{ polled: string | null }[]>(
    'select polled_to as polled from feed_state where engagement_id = ? and feed = ? for update',
    [engagement, feed],
  );
  if (!row) return false;
  return (row.polled === null ? null : new Date(row.polled).getTime()) === (askedUntil?.getTime() ?? null);
}

/** Writes down an answer: up to when it goes, how many values it brought, and when to ask again. */
export async function endAnswered(
  em: EntityManager,
  { engagement, feed }: FeedPlace,
  answer: { readonly upTo: Date; readonly points: number; readonly now: Date; readonly nextAt: Date },
): Promise<void> {
  await em.execute(
    `update feed_state set polled_to = ?, points = points + ?, last_success_at = ?, next_at = ?, failures = 0, last_error_code = null,
       last_error_detail = null where engagement_id = ? and feed = ?`,
    [answer.upTo, answer.points, answer.now, answer.nextAt, engagement, feed],
  );
}

/** Writes down that there was no answer: 1, 2, 4 … minutes, and at most an hour, until the next try. */
export async function endFailed(
  em: EntityManager,
  { engagement, feed }: FeedPlace,
  { code, detail, now }: { readonly code: string; readonly detail: string; readonly now: Date },
): Promise<void> {
  await em.execute(
    `update feed_state set failures = failures + 1, last_error_code = ?, last_error_detail = ?,
       next_at = ?::timestamptz + least(power(2, least(failures, 10)), 60) * interval '1 minute' where engagement_id = ? and feed = ?`,
    [code, detail, now, engagement, feed],
  );
}

/** When there is nothing new to ask for yet, or the feed is off (`infinity`). */
export async function askLater(em: EntityManager, place: FeedPlace, nextAt: Date | 'infinity'): Promise<void> {
  await em.execute('update feed_state set next_at = ?::timestamptz where engagement_id = ? and feed = ?', [
    nextAt,
    place.engagement,
    place.feed,
  ]);
}

/** Has a feed asked at once. */
export async function askNow(em: EntityManager, { workspaceId, engagement, feed }: FeedPlace): Promise<void> {
  await em.execute(
    `insert into feed_state (workspace_id, engagement_id, feed, next_at) values (?, ?, ?, now())
     on conflict (workspace_id, engagement_id, feed) do update set next_at = excluded.next_at`,
    [workspaceId, engagement, feed],
  );
}

/** What of a feed makes its answers others: when that changes, it is asked from the beginning. */
const asks = ({ kpi, server, query, stepMinutes, memberLabel }: Feed): string =>
  JSON.stringify([kpi, server, query, stepMinutes, memberLabel]);

/** Follows edits of feeds: those that are on are asked at once, those that ask otherwise from the beginning, and those that are gone are forgotten. */
export async function followFeedEdits(
  em: EntityManager,
  { workspaceId, engagement }: Omit<FeedPlace, 'feed'>,
  edits: readonly EditedPart[],
): Promise<void> {
  for (const { edit, was } of edits.filter((each) => each.edit.kind === 'feed')) {
    const [before, now] = [was && Feed.parse(was), edit.part && Feed.parse(edit.part)];
    if (now === null || (before && asks(before) !== asks(now)))
      await em.execute('delete from feed_state where engagement_id = ? and feed = ?', [engagement, edit.id]);
    if (now?.isOn) await askNow(em, { workspaceId, engagement, feed: edit.id });
  }
}

/** Works in one transaction as whoever asks the servers of the feeds of one engagement. */
export function asFeed<T>(orm: Orm, place: FeedPlace, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { workspaceId: workspace, engagement } = place;
  return told(orm, { workspace, engagements: engagement, measures: engagement }, (em) => {
    actAs(em, { name: 'Peerway', userId: null, action: 'pollFeed' });
    return work(em);
  });
}

async function told<T>(orm: Orm, settings: PolicySettings, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = orm.em.fork() as EntityManager;
  try {
    await beginTold(em, settings);
    const result = await work(em);
    await em.commit();
    return result;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}
