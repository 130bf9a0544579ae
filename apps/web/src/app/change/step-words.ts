import type { ChangeStep } from '@peerway/change';

/** The five steps of a person through a change, as they are called on screen. */
export const stepNames: Readonly<Record<ChangeStep, string>> = {
  know: $localize`:a step through a change|:Know`,
  want: $localize`:a step through a change|:Want`,
  can: $localize`:a step through a change|:Can`,
  do: $localize`:a step through a change|:Do`,
  keep: $localize`:a step through a change|:Keep`,
};
