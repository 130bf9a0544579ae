import { createHmac } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Audience,
  type ListedRespondent,
  type RespondentsOptions,
  type RespondentsReading,
  respondentsFromRows,
} from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { record } from '../operations/record.ts';
import { lastPlaces, mostRespondents } from './add-respondents.ts';
import { insertRespondents } from './insert-respondents.ts';
import { Anonymity, type Round } from './round.entity.ts';
import { roundIn } from './round-in.ts';
import { refuseClosed } from './round-state.ts';
import { type RowsReading, rowsOfTable } from './rows-of-table.ts';

/** What is done with a list: only judged, taken if all of it is good, or taken as far as it is good. */
export type Take = 'check' | 'all' | 'good';

/** What became of a list of people. */
export interface ImportReport extends Omit<RespondentsReading, 'people'> {
  /** Whether people were added just now. */
  readonly taken: boolean;
  /** Whether the very same file was taken before; then nothing was done. */
  readonly repeated: boolean;
  /** How many were added, or would be. */
  readonly added: number;
  readonly encoding: string | null;
  /** The first few of those added. */
  readonly preview: readonly ListedRespondent[];
}

/** Where a list goes, on whose behalf. */
export interface ImportPlace {
  readonly access: MemberAccess;
  readonly engagement: string;
  readonly round: string;
}

const action = 'importRespondents';
const previewed = 20;
const tries = 3;

/**
 * Takes a list of people into a round. The list is read outside any transaction, pausing so that others are served; what
 * was read holds only if nobody else has added people meanwhile, else it is read again.
 */
export async function importRespondents(
  parts: PortalParts,
  place: ImportPlace,
  bytes: Uint8Array,
  take: Take,
): Promise<ImportReport> {
  const table = await rowsOfTable(bytes);
  const file = createHmac('sha256', parts.secret).update('imported list').update(bytes).digest('base64url');
  for (let left = tries; left > 0; left -= 1) {
    const before = await onBehalfOf(parts, place.access, { action, keeps: 'nothing' }, (em) =>
      standOf(em, place, file),
    );
    const reading = await read(table, before.options);
    const report = reportOf(reading, table, before.repeated);
    if (take === 'check' || before.repeated || reading.people.length === 0) return report;
    if (take === 'all' && reading.findings.length > 0) return report;
    const added = await onBehalfOf(parts, place.access, { action, keeps: 'changes' }, (em) =>
      addUnlessMoved(em, place, { people: reading.people, file, mark: before.mark }),
    );
    if (added) return { ...report, taken: true };
  }
  throw new DomainError(
    'CONFLICT',
    'Others are adding people to this round just now. Send the list again in a moment.',
  );
}

async function read({ rows, fault }: RowsReading, options: RespondentsOptions): Promise<RespondentsReading> {
  const reading = respondentsFromRows(fault ? [][Symbol.iterator]() : rows(), options);
  for (let next = reading.next(); ; next = reading.next()) {
    if (!next.done) await setImmediate();
    else if (!fault) return next.value;
    else {
      const { code, row, detail } = fault;
      return {
        ...next.value,
        findings: [{ code, row, column: null, value: '', detail }],
        counts: [{ code, count: 1 }],
      };
    }
  }
}

function reportOf({ people, ...reading }: RespondentsReading, table: RowsReading, repeated: boolean): ImportReport {
  return {
    ...reading,
    taken: false,
    repeated,
    added: repeated ? 0 : people.length,
    encoding: table.encoding,
    preview: people.slice(0, previewed),
  };
}

interface Stand {
  readonly options: RespondentsOptions;
  /** Changes when people are added or removed. */
  readonly mark: string;
  readonly repeated: boolean;
}

async function standOf(em: EntityManager, place: ImportPlace, file: string): Promise<Stand> {
  const round = await openFor(em, place);
  const isAnonymous = round.anonymity === Anonymity.anonymous;
  const present = isAnonymous
    ? []
    : await em.execute<ListedRespondent[]>(`select audience, name, email from respondent where round_id = ?`, [
        round.id,
      ]);
  const { mark, count } = await markOf(em, round.id);
  const room = mostRespondents.round - count;
  const asked = round.asked.map(({ audience }) => audience as Audience);
  return {
    options: { asked, isAnonymous, present, room },
    mark,
    repeated: isAnonymous && (await wasTaken(em, round, file)),
  };
}

async function addUnlessMoved(
  em: EntityManager,
  place: ImportPlace,
  { people, file, mark }: { people: readonly ListedRespondent[]; file: string; mark: string },
): Promise<boolean> {
  const round = await openFor(em, place);
  const last = await lastPlaces(em, round.id);
  if ((await markOf(em, round.id)).mark !== mark) return false;
  await insertRespondents(em, round, people, new Map([...last].map(([audience, { place: at }]) => [audience, at])));
  const { workspaceId, id: subjectId } = round;
  const after = { added: Object.fromEntries(countsOf(people)), file };
  await record(em, { workspaceId, engagementId: place.engagement, subject: 'Round', subjectId, after });
  return true;
}

async function openFor(em: EntityManager, { engagement, round: id }: ImportPlace): Promise<Round> {
  const round = await roundIn(em, engagement, id);
  refuseClosed(round);
  return round;
}

async function markOf(em: EntityManager, round: string): Promise<{ mark: string; count: number }> {
  const [row] = await em.execute<{ count: number; last: string | null }[]>(
    `select count(*)::int as count, max(id::text) as last from respondent where round_id = ?`,
    [round],
  );
  return { mark: `${row?.count} ${row?.last}`, count: row?.count ?? 0 };
}

/** People of an anonymous round cannot be told apart: only the file as a whole can be known again. */
async function wasTaken(em: EntityManager, { workspaceId, engagement, id }: Round, file: string): Promise<boolean> {
  const rows = await em.execute(
    `select 1 as one from audit_entry where workspace_id = ? and engagement_id = ? and subject_id = ? and action = ?
       and after ->> 'file' = ? limit 1`,
    [workspaceId, engagement.id, id, action, file],
  );
  return rows.length > 0;
}

function countsOf(people: readonly ListedRespondent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { audience } of people) counts.set(audience, (counts.get(audience) ?? 0) + 1);
  return counts;
}
