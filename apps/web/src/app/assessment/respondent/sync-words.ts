import type { Problem } from '../../graphql/problem.ts';
import type { SavingState } from './answer-sheet.ts';

/** What decides how the page speaks of saving. */
export interface SyncState {
  readonly state: SavingState;
  readonly problem: Problem | undefined;
  /** How many answers the server does not have yet. */
  readonly waiting: number;
  /** Whether this device keeps them when the page is closed. */
  readonly isKept: boolean;
}

/** What the foot of the page says about saving. */
export function syncWords({ state, problem, waiting, isKept }: SyncState): string {
  if (state === 'waiting') return waitingWords(problem?.code, waiting, isKept);
  const words: Readonly<Record<Exclude<SavingState, 'waiting'>, string>> = {
    idle: isKept
      ? $localize`Saves as you answer`
      : $localize`Saves as you answer. This browser keeps nothing: leave the page open until it says “Saved”.`,
    saving: $localize`Saving…`,
    saved: $localize`Saved`,
    conflict: $localize`Not saved: choose which answer stands`,
    refused: $localize`Some answers were not taken: see “All answers”`,
    apart: $localize`Arrived after closing: kept apart`,
  };
  return words[state];
}

function waitingWords(code: string | undefined, waiting: number, isKept: boolean): string {
  if (code?.startsWith('LINK_')) return $localize`This link no longer works: not sent, kept on this device`;
  if (code === 'BAD_INPUT')
    return $localize`This page is older than the portal. Reload it: your answers stay on this device.`;
  const isAway = code === 'UNREACHABLE';
  if (!isKept)
    return isAway
      ? $localize`No connection, and this browser keeps nothing: leave this page open`
      : $localize`Not saved yet, and this browser keeps nothing: leave this page open`;
  if (waiting === 0) return isAway ? $localize`No connection: sent later` : $localize`Not sent yet: tried again soon`;
  if (waiting === 1)
    return isAway
      ? $localize`No connection: one answer waits on this device`
      : $localize`Not saved yet: one answer waits on this device`;
  return isAway
    ? $localize`No connection: ${waiting}:count: answers wait on this device`
    : $localize`Not saved yet: ${waiting}:count: answers wait on this device`;
}
