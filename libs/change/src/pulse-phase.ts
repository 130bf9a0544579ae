import type { Pulse } from './pulse.ts';

/**
 * Whether a pulse takes answers on a day: before its first day it does not, and once it is over it never does again.
 *
 * @example
 * pulsePhase({ opensOn: '2026-05-01', closesOn: '2026-05-14', isClosed: false }, '2026-05-14'); // => 'collecting'
 */
export function pulsePhase(
  { opensOn, closesOn, isClosed }: Pick<Pulse, 'opensOn' | 'closesOn' | 'isClosed'>,
  today: string,
): 'planned' | 'collecting' | 'over' {
  if (isClosed || closesOn < today) return 'over';
  return opensOn <= today ? 'collecting' : 'planned';
}
