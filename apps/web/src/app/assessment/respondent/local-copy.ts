import type { KeptApartAnswerFragment, SavedAnswerFragment } from '../../graphql/generated/respondent/graphql.ts';

export type SavedAnswer = SavedAnswerFragment;
export type KeptApart = KeptApartAnswerFragment;
export type Choice = Pick<SavedAnswer, 'state' | 'level'>;

/** What is on screen for a question; without a choice yet, a note waits for one. */
export interface DraftAnswer {
  readonly question: string;
  readonly choice: Choice | undefined;
  readonly note: string;
}

/** Why an answer was not taken, in the server's words. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** A change of an answer that the server has not confirmed yet. */
export interface QueuedChange extends DraftAnswer {
  /** Made for this change: by it the server knows one that it was sent before. */
  readonly id: string;
  /** The revision that the change began with. */
  readonly revision: number;
  /** Whether it may have reached the server. What may have is never altered, only followed by another change. */
  readonly isAttempted: boolean;
  /** What another device said meanwhile; the person chooses before it is sent again. */
  readonly theirs?: SavedAnswer;
  readonly refusal?: Refusal;
}

/** That somebody said to be done, before the server knew. */
export interface Finishing {
  readonly at: string;
  readonly refusal?: Refusal;
}

/** What a device holds of one link: what the server had, and what waits to be sent there. */
export interface LocalCopy {
  readonly saved: readonly SavedAnswer[];
  readonly changes: readonly QueuedChange[];
  readonly apart: readonly KeptApart[];
  readonly finishing: Finishing | undefined;
  readonly finishedAt: string | undefined;
}

/** A copy that holds nothing. */
export const emptyCopy: LocalCopy = {
  saved: [],
  changes: [],
  apart: [],
  finishing: undefined,
  finishedAt: undefined,
};
