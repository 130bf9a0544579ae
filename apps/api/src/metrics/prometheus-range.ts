import type { Feed } from '@peerway/metrics';
import type { Outbound, OutboundAnswer } from '../operations/outbound.ts';
import { OutboundFailure, type OutboundReason } from '../operations/outbound-failure.ts';
import { PrometheusAnswer, type SortedAnswer, sortedAnswer } from './prometheus-answer.ts';

/** A question about a span of whole steps. */
export interface RangeAsked {
  readonly feed: Pick<Feed, 'server' | 'query' | 'stepMinutes' | 'memberLabel'>;
  /** The first and the last step, in milliseconds since 1970; both belong to it. */
  readonly from: number;
  readonly to: number;
  /** How many steps are asked for at once. */
  readonly mostSteps: number;
}

/**
 * Why there is no answer: what calls to other servers fail by, or
 * - `QUERY_REFUSED`: Prometheus does not answer the question, and says why;
 * - `NOT_PROMETHEUS`: what answers is none, or is not ready;
 * - `TOO_MANY`: the answer holds too much even for one step.
 */
export type RangeFailureCode = Exclude<OutboundReason, 'TOO_LONG'> | 'QUERY_REFUSED' | 'NOT_PROMETHEUS' | 'TOO_MANY';

/** Why there is no answer, with what the other side says of it; '' where it says nothing. */
export interface RangeFailure {
  readonly failure: RangeFailureCode;
  readonly detail: string;
}

/** The values of the first steps of the span, up to and with `upTo`. */
export interface RangeAnswer extends SortedAnswer {
  readonly upTo: number;
}

const MINUTE = 60_000;
/** Prometheus answers at most 11,000 points of a series. */
export const mostStepsAtOnce = 10_000;
/** How many values of all series are taken at once: more would keep others from the embedded database for too long. */
const mostValues = 20_000;
const mostBytes = 32 * 1024 * 1024;
const patienceMs = 20_000;
const shownSentence = 500;

/** How long a step of a feed is, in milliseconds. */
export const stepOf = ({ stepMinutes }: Pick<Feed, 'stepMinutes'>): number => stepMinutes * MINUTE;

/** Asks for as many steps of a span, from its first, as fit into one answer. */
export async function prometheusRange(outbound: Outbound, asked: RangeAsked): Promise<RangeAnswer | RangeFailure> {
  const step = stepOf(asked.feed);
  let steps = Math.min(asked.mostSteps, Math.floor((asked.to - asked.from) / step) + 1);
  for (;;) {
    const upTo = asked.from + (steps - 1) * step;
    const answer = await answered(outbound, { ...asked, to: upTo });
    if (!('failure' in answer)) return { ...answer, upTo };
    if (answer.failure !== 'TOO_MANY' || steps === 1) return answer;
    steps = Math.ceil(steps / 2);
  }
}

async function answered(outbound: Outbound, asked: RangeAsked): Promise<SortedAnswer | RangeFailure> {
  const { feed, from, to } = asked;
  const question = { query: feed.query, start: seconds(from), end: seconds(to), step: seconds(stepOf(feed)) };
  const url = `${feed.server.replace(/\/+$/, '')}/api/v1/query_range`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    'user-agent': 'Peerway',
  };
  try {
    const body = new URLSearchParams(question).toString();
    return readAnswer(await outbound.ask({ url, headers, body, timeMs: patienceMs }, mostBytes), feed.memberLabel);
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error;
    return { failure: error.reason === 'TOO_LONG' ? 'TOO_MANY' : error.reason, detail: '' };
  }
}

const seconds = (ms: number): string => String(ms / 1_000);

function readAnswer({ status, text }: OutboundAnswer, memberLabel: string | null): SortedAnswer | RangeFailure {
  const answer = PrometheusAnswer.safeParse(parsed(text));
  if (!answer.success) return { failure: 'NOT_PROMETHEUS', detail: `HTTP ${status}` };
  if (answer.data.status === 'error')
    return { failure: 'QUERY_REFUSED', detail: answer.data.error.slice(0, shownSentence) };
  const { result } = answer.data.data;
  const values = result.reduce((sum, series) => sum + series.values.length, 0);
  return values > mostValues ? { failure: 'TOO_MANY', detail: '' } : sortedAnswer(result, memberLabel);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
