import type { EntityManager } from '@mikro-orm/postgresql';
import type { Audience } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import { v7 } from 'uuid';
import type { OpenLinkAccess, RespondentAccess } from '../access/access.ts';
import { countAttemptWithin } from '../access/attempts.ts';
import { record } from '../operations/record.ts';
import { lastPlaces, mostRespondents } from './add-respondents.ts';
import { openRoundOf } from './read-questionnaire.ts';
import { Anonymity } from './round.entity.ts';
import { stateOf } from './round-state.ts';

/** What somebody behind an open link says of themselves. */
export interface Declaration {
  readonly audience: Audience;
  readonly name: string | null;
}

/** A whole training room may sit behind one address; a program that joins without end may not. */
const limit = { max: 150, windowSeconds: 600 };

/**
 * Makes a respondent of somebody who holds an open link, and gives them a personal link that nobody else has.
 * @throws DomainError RATE_LIMITED, LINK_INVALID, ROUND_CLOSED, or BAD_INPUT at the field.
 */
export async function joinRound(
  em: EntityManager,
  access: OpenLinkAccess,
  { declaration, address }: { readonly declaration: Declaration; readonly address: string },
): Promise<RespondentAccess> {
  await countAttemptWithin(em, `join:${address}`, limit);
  const round = await openRoundOf(em, access);
  if (stateOf(round) !== 'open')
    throw new DomainError('ROUND_CLOSED', 'This round takes no answers now. Ask whoever sent the link.');
  const { audience, name } = declaration;
  if (!round.asked.some((entry) => entry.audience === audience))
    throw new DomainError('BAD_INPUT', 'This round does not ask this audience. Choose one of its audiences.', {
      field: 'audience',
    });
  const keepsNames = round.anonymity === Anonymity.attributed;
  if (name !== null && !keepsNames)
    throw new DomainError('BAD_INPUT', 'An anonymous round keeps no names. Leave it out.', { field: 'name' });
  const last = await lastPlaces(em, round.id);
  if ([...last.values()].reduce((sum, { count }) => sum + count, 0) >= mostRespondents.round)
    throw new DomainError('BAD_INPUT', 'This round is full. Ask whoever sent the link.', { field: 'round' });
  const id = v7();
  const place = (last.get(audience)?.place ?? 0) + 1;
  // Written past the automatic trail, which would name the respondent of an anonymous round.
  await em.execute(
    `insert into respondent (id, workspace_id, engagement_id, round_id, audience, place, joined, name, link_issue, created_at)
     values (?, ?, ?, ?, ?, ?, true, ?, 1, now())`,
    [id, round.workspaceId, round.engagement.id, round.id, audience, place, name],
  );
  const of = { workspaceId: round.workspaceId, engagementId: round.engagement.id };
  await record(
    em,
    keepsNames
      ? { ...of, subject: 'Respondent', subjectId: id, after: { audience, name, round: round.id } }
      : { ...of, subject: 'Round', subjectId: round.id },
  );
  return { kind: 'respondent', workspaceId: round.workspaceId, respondentId: id, linkIssue: 1 };
}
