import { DriverException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../operations/record.ts';
import { bankOfFile } from './bank-of-file.ts';
import { ArrivingCases } from './arriving-cases.ts';
import { ArrivingUseCases } from './arriving-use-cases.ts';
import { changeRowHere } from './change-row-here.ts';
import { caseRowHere, isOfCase } from './case-row-here.ts';
import { NewIds, type Row, rowOf } from './moved-row.ts';
import { notOfThisFile, OnlyOne, refuseReferences } from './own-rows.ts';
import { checkedFile, type Portion, portionsOf } from './read-engagement-file.ts';
import { planRowHere } from './plan-row-here.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { selectionRowHere } from './selection-row-here.ts';
import { quoted, run } from '../../dump/table-rows.ts';

/** What an import made. */
export interface ImportedEngagement {
  readonly engagement: string;
  readonly name: string;
  readonly rows: number;
  /** Rows that stay sealed, since they come from a portal with another secret. */
  readonly sealedRows: number;
}

/** A file on its way into a workspace. */
export interface EngagementImport {
  readonly file: string;
  readonly workspaceId: string;
  /** This portal's secret and those of portals whose sealed rows may be opened here. */
  readonly secrets: readonly string[];
}

/**
 * Adds an engagement from a file to a workspace, with new ids throughout, under the rights of whoever imports it. All or nothing.
 * @throws DomainError BAD_INPUT for a file that is damaged, or that says what the product could not read afterwards.
 */
export async function importEngagement(
  em: EntityManager,
  { file, workspaceId, secrets }: EngagementImport,
): Promise<ImportedEngagement> {
  const {
    header: { id, workspace, name },
    sealers,
  } = await checkedFile(file, secrets);
  const ids = new NewIds([[workspace, workspaceId]]);
  ids.take(id);
  const engagement = ids.of(id) ?? '';
  let rows = 0;
  let sealedRows = 0;
  const single = new OnlyOne();
  const arrival: Arrival = { ids, cases: undefined, useCases: undefined, workspaceId, engagement: id };
  for await (const portion of portionsOf(file, sealers)) {
    single.take(portion);
    sealedRows += portion.stillSealed;
    rows += await putIn(em, portion, arrival);
  }
  await refuseUnreadable(em, engagement);
  const after = { imported: name, rows, sealedRows };
  await record(em, { workspaceId, engagementId: engagement, subject: 'Engagement', subjectId: engagement, after });
  return { engagement, name, rows, sealedRows };
}

interface Arrival {
  readonly ids: NewIds;
  /** From the first own case on. */
  cases: ArrivingCases | undefined;
  /** From the first own use case on. */
  useCases: ArrivingUseCases | undefined;
  readonly workspaceId: string;
  /** The id that the engagement has in the file. */
  readonly engagement: string;
}

async function putIn(em: EntityManager, { table, rows }: Portion, arrival: Arrival): Promise<number> {
  const { ids, workspaceId, engagement } = arrival;
  const coming: Row[] = [];
  for (const text of rows) {
    const given = rowOf(text, table);
    const row = await arriving(em, table, { given, arrival });
    if (!row) continue;
    if (typeof row['id'] === 'string') ids.take(row['id']);
    coming.push({ ...row, workspace_id: workspaceId, ...('sample' in row ? { sample: false } : {}) });
  }
  for (const row of coming) refuseReferences(row, { table, engagement, ids });
  if (coming.length === 0) return 0;
  const name = quoted(table);
  const text = ids.moved(JSON.stringify(coming));
  try {
    await run(em, `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`, [text]);
  } catch (error) {
    throw unfit(error, table);
  }
  return coming.length;
}

/** A row as it is put in here; undefined when the workspace has the same thing already. */
async function arriving(
  em: EntityManager,
  table: string,
  { given, arrival }: { readonly given: Row; readonly arrival: Arrival },
): Promise<Row | undefined> {
  if (table === 'question_bank') return bankOfFile(em, given, arrival.ids);
  if (table === 'own_case') {
    arrival.cases ??= await ArrivingCases.into(em, arrival.workspaceId);
    return arrival.cases.take(em, given);
  }
  if (table === 'own_use_case') {
    arrival.useCases ??= await ArrivingUseCases.into(em, arrival.workspaceId);
    return arrival.useCases.take(given);
  }
  const { cases, useCases } = arrival;
  const here = (id: string): string => useCases?.idHere(id) ?? id;
  if (isOfCase(table)) return caseRowHere(em, table, { given, here });
  if (table !== 'citation')
    return selectionRowHere(table, changeRowHere(table, planRowHere(table, given, here), here), here);
  const isOwn = given['about'] === 'useCase' && typeof given['reference'] === 'string';
  return {
    ...given,
    case_id: cases ? cases.idHere(given['case_id']) : given['case_id'],
    ...(isOwn && useCases ? { reference: useCases.idHere(String(given['reference'])) } : {}),
  };
}

/** What the tables refuse was not written by Peerway, or belongs to something that is not in the file. */
function unfit(error: unknown, table: string): unknown {
  const code =
    error instanceof DriverException || error instanceof Error ? (error as { code?: unknown }).code : undefined;
  // Classes 22 and 23: data that fits no type, and data that breaks a rule of a table.
  if (typeof code !== 'string' || !/^2[23]/.test(code)) return error;
  return notOfThisFile(table);
}
