import type { EntityManager } from '@mikro-orm/postgresql';
import type { RespondentAccess } from '../access/access.ts';
import { invalidLink } from '../access/links.ts';
import { type Prepared, runPrepared } from '../database/prepared.ts';
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
  readonly closedAt: Date | null;
  readonly anonymity: Anonymity;
  readonly kind: RoundKind;
  readonly bankVersion: string;
  readonly asked: readonly AskedAudience[];
  readonly onlyQuestions: readonly string[] | null;
  /** Whether the round shows this person what they said in the round before. */
  readonly showsBefore: boolean;
}

/** The columns of an `OwnRow`, with `respondent` and `round` joined. */
export const ownColumns = `respondent.id as "respondentId", respondent.audience, respondent.name, respondent.place,
  respondent.link_issue as "linkIssue", respondent.started_at is not null as "hasStarted", respondent.finished_at as "finishedAt",
  round.id as "roundId", round.name as "roundName", round.engagement_id as "engagementId", round.state,
  round.closes_on as "closesOn", round.closed_at as "closedAt", round.anonymity, round.kind, round.bank_version as "bankVersion", round.asked,
  round.only_questions as "onlyQuestions", (round.shows_before and respondent.before_id is not null) as "showsBefore"`;

/** What may be read along with the own row. */
export interface MoreOfRow {
  readonly columns?: string;
  readonly joins?: string;
}

/** The statement that reads the row of somebody who answers by link. */
export function ownRowSql({ columns, joins, respondent }: MoreOfRow & { readonly respondent: string }): string {
  return `select ${ownColumns}${columns ? `, ${columns}` : ''}
     from respondent join round on round.id = respondent.round_id ${joins ?? ''} where respondent.id = ${respondent}`;
}

type Read<More> = OwnRow &
  More & {
    readonly linkIssue: number;
    readonly finishedAt: Date | string | null;
    readonly closedAt: Date | string | null;
  };

/**
 * Reads the row of somebody who answers by link, with what else is asked for, in one statement.
 * @throws DomainError LINK_INVALID when the respondent was removed or the link issued anew.
 */
export async function ownRow<More extends object = object>(
  em: EntityManager,
  access: RespondentAccess,
  more: MoreOfRow & { readonly values?: readonly unknown[] } = {},
): Promise<OwnRow & More> {
  const sql = ownRowSql({ ...more, respondent: '?' });
  const rows = await em.execute<Read<More>[]>(sql, [...(more.values ?? []), access.respondentId]);
  return currentRow(rows, access);
}

/** The same by a prepared statement whose last parameter is the respondent. */
export async function ownRowBy<More extends object>(
  em: EntityManager,
  access: RespondentAccess,
  { statement, values }: { readonly statement: Prepared; readonly values: readonly unknown[] },
): Promise<OwnRow & More> {
  return currentRow(await runPrepared<Read<More>>(em, statement, [...values, access.respondentId]), access);
}

function currentRow<More>([row]: readonly Read<More>[], { linkIssue }: RespondentAccess): OwnRow & More {
  if (!row || row.linkIssue !== linkIssue) throw invalidLink();
  return { ...row, finishedAt: dateOf(row.finishedAt), closedAt: dateOf(row.closedAt) };
}

/** The engines give dates of raw SQL in different ways. */
function dateOf(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value);
}
