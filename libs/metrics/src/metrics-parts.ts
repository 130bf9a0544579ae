import { plainText } from '@peerway/kernel';
import { PlanId } from '@peerway/rollout';
import * as z from 'zod';

/**
 * The id of a KPI, a feed, an event or another part of measuring. Whoever makes the part makes the id; it never changes.
 *
 * @example
 * MetricsId.safeParse('two words').success; // => false
 */
export const MetricsId = PlanId;

/** One line of text. */
export const line = plainText({ max: 200 });
/** Text over several lines. */
export const prose = plainText({ max: 4000, lines: 'many' });
/** A figure that can be computed with: no infinity, nothing that is no number. */
export const figure = z.number({ error: 'A number is needed.' }).min(-1e15).max(1e15);
