import { plainText } from '@peerway/kernel';
import { PlanId } from '@peerway/rollout';
import * as z from 'zod';

/**
 * The id of a group, a sponsor, a communication or another part of the people side. Whoever makes the part makes the id; it never
 * changes. What is derived has ids that say from what, such as `golive.wave-1.drivers`.
 *
 * @example
 * ChangeId.safeParse('two words').success; // => false
 */
export const ChangeId = PlanId;

/** A language in which people are written to. */
export const Tongue = z
  .enum(['en', 'de'])
  .meta({ id: 'Tongue', description: 'A language in which people are written to.' });
export type Tongue = z.infer<typeof Tongue>;

/** A link to another site, never to a script. */
export const WebAddress = z
  .string()
  .max(2000, { error: 'An address is at most 2,000 characters long.' })
  .regex(/^https?:\/\/[^\s<>"']+$/i, { error: 'An address begins with https:// or http:// and holds no spaces.' });

/** One line of text. */
export const line = plainText({ max: 200 });
/** Text over several lines. */
export const prose = plainText({ max: 4000, lines: 'many' });
/** A whole document. */
export const longText = plainText({ max: 60_000, lines: 'many' });
