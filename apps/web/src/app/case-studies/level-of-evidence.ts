import { type CaseStudy, type EvidenceLevel, evidenceGrade } from '@peerway/case-studies';

const known = new WeakMap<CaseStudy, EvidenceLevel>();

/** The grade of a case; worked out once a case, since a list is drawn anew with every letter that is typed. */
export function levelOfEvidence(study: CaseStudy, year: number): EvidenceLevel {
  const before = known.get(study);
  if (before !== undefined) return before;
  const { grade } = evidenceGrade(study, { year });
  known.set(study, grade);
  return grade;
}
