import type { CaseStudy } from '@peerway/case-studies';
import { industries } from '@peerway/organization/content';
import { DomainError } from '@peerway/kernel';

const known = new Set(industries.map(({ id }) => id));

/**
 * Refuses a case whose parts do not fit each other.
 * @throws DomainError BAD_INPUT naming the field.
 */
export function refuseUnfit(study: CaseStudy): void {
  if (!known.has(study.industry))
    throw new DomainError('BAD_INPUT', 'This industry is not on the list. Choose one that is.', { field: 'industry' });
}
