import { createHash } from 'node:crypto';
import { CaseStudy } from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { DomainError } from '@peerway/kernel';

const byId: ReadonlyMap<string, CaseStudy> = new Map(caseStudies.map((study) => [study.id, study]));

/** The ids of everything that comes with Peerway: no own case may have one of them. */
export const publicIds: ReadonlySet<string> = new Set([...byId.keys(), ...scenarios.map(({ id }) => id)]);

/** A case that comes with Peerway; undefined for any other id. */
export function publicCase(id: string): CaseStudy | undefined {
  return byId.get(id);
}

const fingerprints = new WeakMap<CaseStudy, string>();

/** What tells one text of a public case from another, whatever the order of its fields; worked out once for each. */
export function fingerprint(study: CaseStudy): string {
  const known = fingerprints.get(study) ?? freshFingerprint(study);
  fingerprints.set(study, known);
  return known;
}

function freshFingerprint(study: CaseStudy): string {
  const fields = Object.entries(CaseStudy.parse(study)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 32);
}

/** Whether a public case has changed since it was corrected, or is gone. */
export function isOutdated({ caseId, base }: { readonly caseId: string; readonly base: string }): boolean {
  const now = publicCase(caseId);
  return !now || fingerprint(now) !== base;
}

/** The refusal of a case that is not there. */
export function noSuchCase(): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such case: it was removed, or the address is wrong.');
}
