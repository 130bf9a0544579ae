import { type ChangeStep, type PulseAnswer, steps } from '@peerway/change';

/** What a pulse asks of whoever answers it. */
export interface AskedPulse {
  readonly id: string;
  readonly name: string;
  readonly closesOn: string;
  readonly floor: number;
  readonly asksWords: boolean;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** What somebody has said so far; every field by its own, so that a page drawn anew finds it again. */
export interface PulseDraft extends Readonly<Record<ChangeStep, number | null>> {
  readonly pulse: string;
  readonly group: string;
  readonly words: string;
}

/** One screen of a pulse: the group, one of the questions, or the words at the end. */
export type PulseScreen = 'group' | ChangeStep | 'words';

/** A pulse about which nothing is said yet; a group that is the only one is taken as said. */
export function emptyDraft(pulse: string, group = ''): PulseDraft {
  return { pulse, group, know: null, want: null, can: null, do: null, keep: null, words: '' };
}

/** The screens of a pulse in order: somebody of one group only is not asked for it. */
export function screensOf({ groups, asksWords }: AskedPulse): readonly PulseScreen[] {
  return [...(groups.length > 1 ? (['group'] as const) : []), ...steps, ...(asksWords ? (['words'] as const) : [])];
}

/** How many of the five questions have an answer. */
export function answeredIn(draft: PulseDraft): number {
  return steps.filter((step) => draft[step] !== null).length;
}

/** What is sent. */
export function answerOf({ group, words, know, want, can, do: doing, keep }: PulseDraft): PulseAnswer {
  return { group, know, want, can, do: doing, keep, words: words.trim() || null };
}
