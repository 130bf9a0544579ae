import type { Feed, Kpi } from '@peerway/metrics';
import type { Outbound } from '../operations/outbound.ts';
import { firstStep, lastStep, unfitFeed } from './feed-span.ts';
import type { FeedFailureCode } from './poll-feed.ts';
import type { RangePoint, RefusedValues } from './prometheus-answer.ts';
import { prometheusRange, stepOf } from './prometheus-range.ts';

/** What a feed would bring of its latest steps, or why it would bring nothing. */
export interface FeedPreview {
  readonly failure: FeedFailureCode | null;
  /** What the server says of it; empty if nothing. */
  readonly detail: string;
  /** The first and the last step that were asked for, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** How many steps the first asking would go through in all. */
  readonly steps: number;
  /** How many values came, and of each site, wave or group ('' for the whole) the latest few. */
  readonly points: number;
  readonly members: readonly PreviewMember[];
  readonly refused: readonly RefusedValues[];
}

/** What would come in of one site, wave or group. */
export interface PreviewMember {
  readonly member: string;
  readonly points: number;
  /** The latest, oldest first. */
  readonly latest: readonly Omit<RangePoint, 'member'>[];
}

/** How many steps a preview asks for, and how much of the answer it shows. */
const [mostSteps, mostMembers, mostLatest, mostRefused] = [500, 50, 30, 20];

/** Asks for the latest steps of a feed; nothing is written. */
export async function previewFeed(
  outbound: Outbound,
  { feed, kpis, now }: { readonly feed: Feed; readonly kpis: readonly Kpi[]; readonly now: number },
): Promise<FeedPreview> {
  const step = stepOf(feed);
  const to = lastStep(feed, now);
  const first = Math.min(to, firstStep(feed, { askedUntil: null, now }));
  const from = Math.max(first, to - (mostSteps - 1) * step);
  const span = {
    ...{ from: new Date(from).toISOString(), to: new Date(to).toISOString() },
    steps: Math.round((to - first) / step) + 1,
  };
  const unfit = unfitFeed(feed, kpis);
  const answer = unfit
    ? { failure: unfit, detail: '' }
    : await prometheusRange(outbound, { feed, from, to, mostSteps });
  if ('failure' in answer) return { ...answer, ...span, points: 0, members: [], refused: [] };
  const members = [...Map.groupBy(answer.points, ({ member }) => member)];
  return {
    ...{ failure: null, detail: '', ...span, points: answer.points.length },
    members: members.slice(0, mostMembers).map(([member, points]) => ({
      member,
      points: points.length,
      latest: points.slice(-mostLatest).map(({ at, value }) => ({ at, value })),
    })),
    refused: answer.refused.slice(0, mostRefused),
  };
}
