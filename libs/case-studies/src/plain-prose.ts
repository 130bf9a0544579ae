import { plainText, type PlainTextLimits } from '@peerway/kernel';
import type * as z from 'zod';

/** A tag as a browser reads it: an angle bracket, then a letter, a slash or an exclamation mark. */
const tag = /<[a-z/!?]/i;

/**
 * The schema of a case's texts: plain words as `plainText` takes them, and no markup. Cases are shown, printed and exported to
 * other programs, so a tag is refused rather than escaped in each of those places.
 *
 * @example
 * plainProse({ max: 40 }).safeParse('<script>steal()</script>').success; // => false
 */
export function plainProse(limits: PlainTextLimits): z.ZodString {
  return plainText(limits).refine((text) => !holdsMarkup(text), {
    error: 'This text holds markup (a "<" before a letter): cases are plain words. Take the tags out.',
  });
}

/**
 * Whether a text holds a tag, or something that a browser would take for one.
 *
 * @example
 * holdsMarkup('under <5 % of all'); // => false
 */
export function holdsMarkup(text: string): boolean {
  return tag.test(text);
}
