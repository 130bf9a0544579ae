import type { Pulse, pulsePhase } from '@peerway/change';
import type { Tone } from '../../ui/chip.ts';

type Phase = ReturnType<typeof pulsePhase>;

/** How far a pulse is, as it is called on screen. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  planned: $localize`:of a pulse|:planned`,
  collecting: $localize`:of a pulse|:takes answers`,
  over: $localize`:of a pulse|:over`,
};

/** The look of each phase. */
export const phaseTones: Readonly<Record<Phase, Tone>> = { planned: 'plain', collecting: 'accent', over: 'good' };

/** How many answered a pulse, as far as it may be said. */
export function countWords({ floor }: Pulse, phase: Phase, answers: number | null | undefined): string {
  if (phase === 'planned' || answers === undefined) return '–';
  if (answers === null) return $localize`fewer than ${floor}:floor: answers`;
  return answers === 1 ? $localize`one answer` : $localize`${answers}:count: answers`;
}
