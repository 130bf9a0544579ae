import type { ContextWave } from './change-context.ts';
import { isReached } from './communication-plan.ts';
import type { Communication } from './communication.ts';

/** What decides whether a message is for somebody. */
export interface Addressee {
  readonly groups: readonly string[];
  /** Where they work; null for everywhere, or nobody said. */
  readonly site: string | null;
}

/**
 * Whether a message is for somebody: one of their groups is among those that it is for, and the wave that it is for, if there is one,
 * reaches their site. A wave that the plan no longer has narrows nothing.
 *
 * @example
 * isAddressed({ groups: ['drivers'], wave: null }, { groups: ['drivers', 'night'], site: null }, []); // => true
 */
export function isAddressed(
  { groups, wave }: Pick<Communication, 'groups' | 'wave'>,
  somebody: Addressee,
  waves: readonly Pick<ContextWave, 'id' | 'sites'>[],
): boolean {
  if (!groups.some((group) => somebody.groups.includes(group))) return false;
  const reaching = waves.find(({ id }) => id === wave);
  return reaching === undefined || isReached(somebody.site === null ? [] : [somebody.site], reaching);
}
