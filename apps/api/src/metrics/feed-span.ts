import type { Feed, Kpi } from '@peerway/metrics';
import { stepOf } from './prometheus-range.ts';

/** Why a feed cannot bring values whatever the server answers: its KPI is gone, is computed, or knows no members. */
export type UnfitFeed = 'UNKNOWN_KPI' | 'COMPUTED_KPI' | 'NO_MEMBERS';

const DAY = 86_400_000;
/** A server has scraped what belongs to a step, and evaluated its rules, so long after it. */
export const settleMs = 30_000;

/** Why a feed cannot bring values; undefined if it can. */
export function unfitFeed(feed: Pick<Feed, 'kpi' | 'memberLabel'>, kpis: readonly Kpi[]): UnfitFeed | undefined {
  const kpi = kpis.find(({ id }) => id === feed.kpi);
  if (!kpi) return 'UNKNOWN_KPI';
  if (kpi.formula !== null) return 'COMPUTED_KPI';
  return kpi.dimension === 'none' && feed.memberLabel !== null ? 'NO_MEMBERS' : undefined;
}

/** The last whole step of a feed that a server has finished with, in milliseconds since 1970. */
export function lastStep(feed: Pick<Feed, 'stepMinutes'>, now: number): number {
  const step = stepOf(feed);
  return Math.floor((now - settleMs) / step) * step;
}

/** The first step to ask for: the one after what was asked before, or as far back as the feed goes the first time. */
export function firstStep(
  feed: Pick<Feed, 'stepMinutes' | 'backFillDays'>,
  { askedUntil, now }: { readonly askedUntil: Date | null; readonly now: number },
): number {
  const step = stepOf(feed);
  if (askedUntil) return Math.floor(askedUntil.getTime() / step) * step + step;
  return Math.ceil((lastStep(feed, now) - feed.backFillDays * DAY) / step) * step;
}
