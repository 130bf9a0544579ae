import type { EntityManager } from '@mikro-orm/postgresql';
import type { OwnRow } from './own-row.ts';

/** What became of an answer that was received. */
export interface Receipt {
  readonly id: string;
  readonly question: string;
  readonly outcome: 'saved' | 'late';
  readonly revision: number;
  readonly receivedAt: Date;
  readonly closedAt: Date | null;
}

type Row = Omit<Receipt, 'receivedAt' | 'closedAt'> & {
  readonly receivedAt: Date | string;
  readonly closedAt: Date | string | null;
};

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Which of the named answers of a respondent were received before. */
export async function receiptsOf(
  em: EntityManager,
  respondentId: string,
  ids: readonly string[],
): Promise<Map<string, Receipt>> {
  const known = ids.filter((id) => uuid.test(id));
  if (known.length === 0) return new Map();
  const rows = await em.execute<Row[]>(
    `select id, question, outcome, revision, received_at as "receivedAt", closed_at as "closedAt" from received_answer
     where respondent_id = ? and id in (?)`,
    [respondentId, known],
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, receivedAt: new Date(row.receivedAt), closedAt: row.closedAt === null ? null : new Date(row.closedAt) },
    ]),
  );
}

/** Notes what was received, in one statement. */
export async function noteReceived(
  em: EntityManager,
  { respondentId, roundId, engagementId }: OwnRow,
  workspaceId: string,
  receipts: readonly Receipt[],
): Promise<void> {
  if (receipts.length === 0) return;
  const values = receipts.flatMap(({ id, question, outcome, revision, receivedAt, closedAt }) => [
    ...[workspaceId, engagementId, roundId, respondentId],
    ...[id, question, outcome, revision, receivedAt, closedAt],
  ]);
  await em.execute(
    `insert into received_answer (workspace_id, engagement_id, round_id, respondent_id, id, question, outcome, revision, received_at, closed_at)
     values ${receipts.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
    values,
  );
}
