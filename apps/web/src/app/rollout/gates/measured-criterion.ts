import type { GateMeasure } from '@peerway/rollout';
import type { CriterionDraft } from './rules-draft.ts';

/** What the portal measures of the people side, as a choice. */
export const measureNames: Readonly<Record<GateMeasure, string>> = {
  trained: $localize`Measured: people who are trained`,
  informed: $localize`Measured: messages that were sent in time`,
  acknowledged: $localize`Measured: people who signed the policies`,
  pulse: $localize`Measured: groups that are not stuck`,
  risks: $localize`Measured: risks without an answer`,
};

const texts: Readonly<Record<GateMeasure, string>> = {
  trained: $localize`Nobody goes live untrained.`,
  informed: $localize`Everybody was told what was planned to be said by now.`,
  acknowledged: $localize`Everybody has signed the policies that are required of them.`,
  pulse: $localize`No group is stuck at a step.`,
  risks: $localize`No open risk is without an answer.`,
};

const figures: Readonly<Record<GateMeasure, string>> = {
  trained: $localize`People trained`,
  informed: $localize`Messages sent`,
  acknowledged: $localize`People who signed`,
  pulse: $localize`Groups not stuck`,
  risks: $localize`Risks without an answer`,
};

/** A criterion that goes by what the portal measures: all of the people, or no risk. */
export function measuredCriterion(id: string, measure: GateMeasure): CriterionDraft {
  const isCount = measure === 'risks';
  return {
    ...{ id, measure, text: texts[measure], figure: figures[measure], isFigure: true, stops: measure === 'trained' },
    ...(isCount
      ? { operator: 'atMost' as const, threshold: '0', unit: '' }
      : { operator: 'atLeast' as const, threshold: '100', unit: '%' }),
  };
}
