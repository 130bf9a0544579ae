import type { EntityManager } from '@mikro-orm/postgresql';
import type { RespondentAccess } from '../access/access.ts';
import { invalidLink } from '../access/links.ts';
import type { Anonymity, AskedAudience, RoundKind, RoundState } from './round.entity.ts';

/** What somebody who answers by link stands on: their own row and the round. */
export interface OwnRow {
  readonly respondentId: string;
  readonly audience: string;
  readonly name: string | null;
  readonly place: number;
  readonly hasStarted: boolean;
  readonly finishedAt: Date | null;
  readonly roundId: string;
  readonly roundName: string;
  readonly engagementId: string;
  readonly state: RoundState;
  readonly closesOn: string | null;
  readonly anonymity: Anonymity;
  readonly kind: RoundKind;
  readonly bankVersion: string;
  readonly asked: readonly AskedAudience[];
}

/** The columns of an `OwnRow`, with `respondent` and `round` joined. */
export const ownColumns = `respondent.id as "respondentId", respondent.audience, respondent.name, respondent.place,
  respondent.link_issue as "linkIssue", respondent.started_at is not null as "hasStarted", respondent.finished_at as "finishedAt",
  round.id as "roundId", round.name as "roundName", round.engagement_id as "engagementId", round.state,
  round.closes_on as "closesOn", round.anonymity, round.kind, round.bank_version as "bankVersion", round.asked`;

/**
 * Reads the row of somebody who answers by link, with what else is asked for, in one statement.
 * @throws DomainError LINK_INVALID when the respondent was removed or the link issued anew.
 */
export async function ownRow<More extends object = object>(
  em: EntityManager,
  access: RespondentAccess,
  more: { readonly columns?: string; readonly joins?: string; readonly values?: readonly unknown[] } = {},
): Promise<OwnRow & More> {
  const rows = await em.execute<(OwnRow & More & { linkIssue: number; finishedAt: Date | string | null })[]>(
    `select ${ownColumns}${more.columns ? `, ${more.columns}` : ''}
     from respondent join round on round.id = respondent.round_id ${more.joins ?? ''} where respondent.id = ?`,
    [...(more.values ?? []), access.respondentId],
  );
  const row = rows[0];
  if (!row || row.linkIssue !== access.linkIssue) throw invalidLink();
  return { ...row, finishedAt: row.finishedAt === null ? null : new Date(row.finishedAt) };
}
