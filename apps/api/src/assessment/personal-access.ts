import { DomainError } from '@peerway/kernel';
import type { Access, RespondentAccess } from '../access/access.ts';

/** @throws DomainError FORBIDDEN for whoever came by an open link and has not said yet who they are. */
export function personal(access: Access): RespondentAccess {
  if (access.kind === 'respondent') return access;
  throw new DomainError('FORBIDDEN', 'Say first which audience you belong to; then you get a link of your own.');
}
