import type { CaseStudy } from '@peerway/case-studies';
import type { UseCase } from '@peerway/use-cases';

/** A case beside a use case, and whether the catalogue names it for that use case or it only shares its first pattern. */
export interface CaseBeside {
  readonly study: CaseStudy;
  readonly isNamed: boolean;
}

export interface CasesBeside {
  /** Still running when last documented. */
  readonly for: readonly CaseBeside[];
  /** Whatever did not last, or changed course. */
  readonly against: readonly CaseBeside[];
}

/** So many of each side are shown, unless the catalogue names more. */
const wanted = 3;

/** The cases that speak for a use case and those that speak against it: the named ones first, then those of its first pattern. */
export function casesForAndAgainst({ cases, patterns }: UseCase, studies: readonly CaseStudy[]): CasesBeside {
  const [main] = patterns;
  const named = studies.filter(({ id }) => cases.includes(id)).map((study) => ({ study, isNamed: true }));
  const like = studies
    .filter(({ id, patterns: [first] }) => !cases.includes(id) && first === main)
    .map((study) => ({ study, isNamed: false }));
  const side = (isFor: boolean): CaseBeside[] => {
    const fits = ({ study }: CaseBeside): boolean => (study.status === 'running') === isFor;
    const own = named.filter(fits);
    return [...own, ...like.filter(fits).slice(0, Math.max(0, wanted - own.length))];
  };
  return { for: side(true), against: side(false) };
}
