import type { CatalogueBasis, FitState, FoundState, PrerequisiteKind, RolloutSize, UseCase } from '@peerway/use-cases';
import { plainNumber, sentence } from '../assessment/sentence-parts.ts';
import type { MarkShape } from '../charts/mark-shapes.ts';
import type { Tone } from '../ui/chip.ts';

type Weeks = UseCase['rolloutStages'][number]['weeks'];
type EvidenceOutcome = UseCase['evidence'][number]['outcome'];

/** How sure something in the catalogue is, in a word. */
export const catalogueBasisWords: Readonly<Record<CatalogueBasis, string>> = {
  seen: $localize`:how sure something in the catalogue is|:seen in a source`,
  recalled: $localize`:how sure something in the catalogue is|:recalled: to be checked`,
  expertDefault: $localize`:how sure something in the catalogue is|:expert default`,
  stated: $localize`:how sure something in the catalogue is|:stated here`,
};

/** Only what still has to be checked stands out. */
export const catalogueBasisTones: Readonly<Record<CatalogueBasis, Tone>> = {
  seen: 'good',
  recalled: 'warn',
  expertDefault: 'plain',
  stated: 'accent',
};

/** What a prerequisite is about, as a heading. */
export const prerequisiteKindWords: Readonly<Record<PrerequisiteKind, string>> = {
  technical: $localize`:kind of prerequisite|:Technical`,
  organizational: $localize`:kind of prerequisite|:Organizational`,
  legal: $localize`:kind of prerequisite|:Legal`,
};

/** Where a prerequisite stands, in a word. */
export const fitStateWords: Readonly<Record<FitState, string>> = {
  met: $localize`:state of a prerequisite|:met`,
  unmet: $localize`:state of a prerequisite|:not met`,
  unknown: $localize`:state of a prerequisite|:not known`,
  doesNotApply: $localize`:state of a prerequisite|:does not apply`,
};

/** The shape that says the same to whoever sees no colours. */
export const fitStateShapes: Readonly<Record<FitState, MarkShape>> = {
  met: 'circle',
  unmet: 'cross',
  unknown: 'diamond',
  doesNotApply: 'square',
};

export const fitStateTones: Readonly<Record<FitState, Tone>> = {
  met: 'good',
  unmet: 'bad',
  unknown: 'warn',
  doesNotApply: 'plain',
};

/** What somebody found out, as a choice. */
export const foundStateWords: Readonly<Record<FoundState, string>> = {
  met: $localize`:what was found out|:Met`,
  unmet: $localize`:what was found out|:Not met`,
  doesNotApply: $localize`:what was found out|:Does not apply here`,
};

/** The size of a rollout. */
export const rolloutSizeWords: Readonly<Record<RolloutSize, string>> = {
  small: $localize`:size of a rollout|:Small`,
  medium: $localize`:size of a rollout|:Medium`,
  large: $localize`:size of a rollout|:Large`,
};

/** What became of somebody who tried. */
export const evidenceOutcomeWords: Readonly<Record<EvidenceOutcome, string>> = {
  success: $localize`:what became of an attempt|:worked`,
  partial: $localize`:what became of an attempt|:worked in part`,
  pilot: $localize`:what became of an attempt|:pilot`,
  withdrawn: $localize`:what became of an attempt|:withdrawn`,
  failure: $localize`:what became of an attempt|:failed`,
};

export const evidenceOutcomeTones: Readonly<Record<EvidenceOutcome, Tone>> = {
  success: 'good',
  partial: 'warn',
  pilot: 'accent',
  withdrawn: 'bad',
  failure: 'bad',
};

const categories: Readonly<Record<string, string>> = {
  technical: $localize`:side that a risk comes from|:technical`,
  security: $localize`:side that a risk comes from|:security`,
  organisational: $localize`:side that a risk comes from|:organizational`,
  operational: $localize`:side that a risk comes from|:operational`,
  'legal-compliance': $localize`:side that a risk comes from|:legal`,
  financial: $localize`:side that a risk comes from|:financial`,
  privacy: $localize`:side that a risk comes from|:privacy`,
  vendor: $localize`:side that a risk comes from|:vendor`,
  market: $localize`:side that a risk comes from|:market`,
  safety: $localize`:side that a risk comes from|:safety`,
  ethical: $localize`:side that a risk comes from|:ethical`,
};

/** The side that a risk comes from; as it is written where the product has no word for it. */
export function riskCategoryWord(category: string): string {
  return sentence(categories[category] ?? category);
}

/** The sides from which risks come, as the catalogue writes them. */
export const riskCategories: readonly string[] = Object.keys(categories);

/** Person-weeks in three points, as one reads them. */
export function personWeeksLine({ optimistic, likely, pessimistic }: Weeks): string {
  return $localize`${plainNumber(likely)}:likely: person-weeks, from ${plainNumber(optimistic)}:optimistic: to ${plainNumber(pessimistic)}:pessimistic:`;
}

/** Weeks in three points, as one reads them. */
export function weeksLine({ optimistic, likely, pessimistic }: Weeks): string {
  return $localize`${plainNumber(likely)}:likely: weeks, from ${plainNumber(optimistic)}:optimistic: to ${plainNumber(pessimistic)}:pessimistic:`;
}

/** How bad a risk is, from 1 to 25: likelihood times impact. */
export function exposureOf({ likelihood, impact }: { readonly likelihood: number; readonly impact: number }): number {
  return likelihood * impact;
}

/** In which words the exposure of a risk is told. */
export function exposureWord(exposure: number): string {
  if (exposure >= 15) return $localize`:exposure to a risk|:high`;
  return exposure >= 8 ? $localize`:exposure to a risk|:medium` : $localize`:exposure to a risk|:low`;
}

export function exposureTone(exposure: number): Tone {
  if (exposure >= 15) return 'bad';
  return exposure >= 8 ? 'warn' : 'plain';
}
