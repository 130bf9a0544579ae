import type { FeedbackState } from '@peerway/change';

/** The states of what people said, as they are called on screen. */
export const feedbackStates: Readonly<Record<FeedbackState, string>> = {
  new: $localize`:of feedback|:new`,
  planned: $localize`:of feedback|:something is planned`,
  done: $localize`:of feedback|:done`,
  declined: $localize`:of feedback|:declined`,
};
