import type { LetterEnd } from './outbox.ts';

const dayMs = 86_400_000;
const morning = 'T06:00:00Z';

/** In how many seconds the next digest is looked at: tomorrow morning, or on the morning of next Monday. */
export function untilDigest(digest: 'off' | 'daily' | 'weekly', now: number): number {
  const weekday = (new Date(now).getUTCDay() + 6) % 7;
  const days = digest === 'weekly' ? 7 - weekday : 1;
  const next = Date.parse(new Date(now + days * dayMs).toISOString().slice(0, 10) + morning);
  return Math.max(60, Math.round((next - now) / 1000));
}

/** A digest that waits for its next morning. */
export function digestAgain(digest: 'off' | 'daily' | 'weekly'): LetterEnd {
  return { state: 'waiting', reason: null, afterSeconds: untilDigest(digest, Date.now()), attempts: 0 };
}
