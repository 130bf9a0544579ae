import type { CriterionKind } from '@peerway/use-cases';
import { leverWords } from '../../case-studies/case-words.ts';
import type { Lever } from '@peerway/kernel';

/** What names a criterion: its own name first, else the product's word for what it is. */
interface NamedCriterion {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly lever: Lever | null;
  readonly name: string | null;
}

const kinds: Readonly<Record<Exclude<CriterionKind, 'lever' | 'group'>, string>> = {
  readiness: $localize`:criterion|:Readiness`,
  prerequisites: $localize`:criterion|:Prerequisites met`,
  risk: $localize`:criterion|:Risk`,
  cost: $localize`:criterion|:Effort`,
  time: $localize`:criterion|:Time`,
  own: $localize`:criterion|:Own criterion`,
};

const groups: Readonly<Record<string, string>> = {
  value: $localize`:criterion|:Value`,
  feasibility: $localize`:criterion|:Feasibility`,
};

/** What a criterion is called. */
export function criterionName({ id, kind, lever, name }: NamedCriterion): string {
  if (name !== null) return name;
  if (kind === 'group') return groups[id] ?? $localize`:criterion|:Group`;
  if (kind === 'lever') return lever === null ? $localize`:criterion|:Lever` : leverWords[lever];
  return kinds[kind];
}

/** What the scores of a criterion mean, in a sentence. */
export function criterionMeaning(kind: CriterionKind): string {
  switch (kind) {
    case 'group':
      return $localize`Holds other criteria.`;
    case 'lever':
      return $localize`How much a use case serves this lever: fully as its first, in part as a further one.`;
    case 'readiness':
      return $localize`How ready the organization is for the patterns that a use case rests on, from Assess.`;
    case 'prerequisites':
      return $localize`Which share of what has to be true for a use case is true here.`;
    case 'risk':
      return $localize`How likely and how bad the risks of a use case are: likelihood times impact.`;
    case 'cost':
      return $localize`How many person-weeks a rollout of this size takes.`;
    case 'time':
      return $localize`How many weeks the stages of its rollout take.`;
    case 'own':
      return $localize`Scored by people.`;
  }
}
