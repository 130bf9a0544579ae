import { caseFindings, type CaseStudy, isGrave } from '@peerway/case-studies';
import { DomainError } from '@peerway/kernel';
import { industries } from '@peerway/organization/content';
import { today } from '../assessment/round-state.ts';

const known = industries.map(({ id }) => id);

/** What to do about a case whose parts do not fit each other, by what was found. */
const remedies: Readonly<Record<string, string>> = {
  UNKNOWN_INDUSTRY: 'This industry is not on the list. Choose one that is.',
  SOURCE_MISSING: 'A source is named here that the case does not have. Take the reference out, or add the source.',
  SEEN_WITHOUT_SOURCE:
    'An outcome that was seen in a source needs that source. Link it, or say that the outcome is recalled.',
  END_BEFORE_START: 'A case cannot end before it begins. Check both years.',
  END_MISSING: 'A case that runs no more needs the year in which it ended or changed.',
  END_OF_RUNNING: 'A case that is running has not ended. Take out the year, or choose another status.',
  STATUS_BEFORE_START: 'A status cannot date from before the case began. Check both years.',
  YEAR_TO_COME: 'This year has not come yet.',
};

/**
 * Refuses a case whose parts do not fit each other.
 * @throws DomainError BAD_INPUT naming the field, such as "outcomes.2.sourceRefs", and what was found.
 */
export function refuseUnfit(study: CaseStudy): void {
  const year = Number(today().slice(0, 4));
  const finding = caseFindings(study, { industries: known, otherIds: [], year }).find(isGrave);
  if (!finding) return;
  const { code, at: field, detail } = finding;
  const remedy = remedies[code] ?? 'The parts of this case do not fit each other. Check the field that is named.';
  throw new DomainError('BAD_INPUT', remedy, { field, finding: code, detail, id: study.id });
}
