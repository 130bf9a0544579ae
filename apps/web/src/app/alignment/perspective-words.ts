import type { Perspective } from '@peerway/alignment';

/** The perspectives in their usual order. */
export const perspectives: readonly Perspective[] = ['financial', 'customer', 'process', 'growth'];

/** Where a goal belongs. */
export const perspectiveWords: Readonly<Record<Perspective, string>> = {
  financial: $localize`:perspective of goals|:Financial`,
  customer: $localize`:perspective of goals|:Customers`,
  process: $localize`:perspective of goals|:Internal processes`,
  growth: $localize`:perspective of goals|:Learning and growth`,
};

/** What a perspective asks. */
export const perspectiveQuestions: Readonly<Record<Perspective, string>> = {
  financial: $localize`What do we owe those who pay for it?`,
  customer: $localize`What should customers notice?`,
  process: $localize`What do we have to be good at?`,
  growth: $localize`What do we have to learn to get there?`,
};
