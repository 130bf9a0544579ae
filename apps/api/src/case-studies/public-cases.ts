import { createHash } from 'node:crypto';
import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { DomainError } from '@peerway/kernel';

const byId: ReadonlyMap<string, CaseStudy> = new Map(caseStudies.map((study) => [study.id, study]));

/** The ids of everything that comes with Peerway: no own case may have one of them. */
export const publicIds: ReadonlySet<string> = new Set([...byId.keys(), ...scenarios.map(({ id }) => id)]);

/** A case that comes with Peerway; undefined for any other id. */
export function publicCase(id: string): CaseStudy | undefined {
  return byId.get(id);
}

/** What tells one text of a public case from another, whatever the order of its fields. */
export function fingerprint(study: CaseStudy): string {
  return createHash('sha256').update(sameForm(study)).digest('hex').slice(0, 32);
}

/** Whether two cases say the same. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return sameForm(one) === sameForm(other);
}

/** The database keeps the fields of a value in an order of its own. */
function sameForm(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The refusal of a case that is not there. */
export function noSuchCase(): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such case: it was removed, or the address is wrong.');
}
