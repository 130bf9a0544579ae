import type { Language } from '../language/language.ts';
import type { EngagementRole } from '../workspace/engagement-member.entity.ts';
import type { KeyScope } from './api-key.entity.ts';
import type { MemberRole } from '../workspace/member.entity.ts';

/** A signed-in user, with what the chosen workspace lets them do. */
export interface MemberAccess {
  readonly kind: 'member';
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly memberIds: readonly string[];
  /** The chosen workspace; undefined for a user who belongs to none. */
  readonly workspaceId: string | undefined;
  readonly role: MemberRole | undefined;
  /** The roles in single engagements of the chosen workspace. */
  readonly engagements: ReadonlyMap<string, EngagementRole>;
  /** What the key of a program allows; absent for people. */
  readonly program?: KeyScope;
}

/** Somebody who answers by a personal link. */
export interface RespondentAccess {
  readonly kind: 'respondent';
  readonly workspaceId: string;
  readonly respondentId: string;
  readonly linkIssue: number;
}

/** Somebody who weighs goals by a personal link. */
export interface ParticipantAccess {
  readonly kind: 'participant';
  readonly workspaceId: string;
  readonly participantId: string;
  readonly linkIssue: number;
}

/** Somebody who holds a round's open link and has not said yet who they are. */
export interface OpenLinkAccess {
  readonly kind: 'openLink';
  readonly workspaceId: string;
  readonly roundId: string;
  readonly linkIssue: number;
}

/** Somebody whom the rollout reaches, by their personal link. */
export interface PersonAccess {
  readonly kind: 'person';
  readonly workspaceId: string;
  readonly personId: string;
  readonly linkIssue: number;
}

/** Somebody who holds an open address of the people side: to a pulse, a policy or the feedback channel. */
export interface ChangeLinkAccess {
  readonly kind: 'changeLink';
  readonly workspaceId: string;
  readonly changeLinkId: string;
  readonly linkIssue: number;
}

/** Somebody who comes back to see what became of what they said. */
export interface FeedbackGiverAccess {
  readonly kind: 'feedbackGiver';
  readonly workspaceId: string;
  readonly feedbackId: string;
  readonly linkIssue: number;
}

/** Whoever came by a link. */
export type LinkAccess =
  RespondentAccess | ParticipantAccess | OpenLinkAccess | PersonAccess | ChangeLinkAccess | FeedbackGiverAccess;

/** Nobody in particular. */
export interface Stranger {
  readonly kind: 'stranger';
}

/** Who asks, as established before the transaction of the request. */
export type Access = MemberAccess | LinkAccess | Stranger;

/** What GraphQL resolvers and plugins find in their context. */
export interface RequestContext {
  readonly access: Access;
  readonly requestId: string;
  /** The caller's address, for limits only; never logged with what it did. */
  readonly address: string;
  /** The language in which to answer. */
  readonly language: Language;
}
