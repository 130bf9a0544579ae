import type { CaseStudy } from '@peerway/case-studies';
import type { CaseStudyInput } from '../../graphql/generated/graphql.ts';

/** A case as an operation sends it. */
export function caseInput(study: CaseStudy): CaseStudyInput {
  const { outcomes, lessons, sources } = study;
  return {
    ...study,
    regions: [...study.regions],
    patterns: [...study.patterns],
    levers: [...study.levers],
    constraints: [...study.constraints],
    copy: [...study.copy],
    avoid: [...study.avoid],
    outcomes: outcomes.map((outcome) => ({ ...outcome, sourceRefs: [...outcome.sourceRefs] })),
    lessons: lessons.map((lesson) => ({ ...lesson, sourceRefs: [...lesson.sourceRefs] })),
    sources: [...sources],
  };
}
