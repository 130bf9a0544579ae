import type { EntityManager } from '@mikro-orm/postgresql';
import {
  completionKey,
  completionsFromRows,
  type ListedCompletion,
  type ListedLearner,
  type TrainingReading,
} from '@peerway/change';
import type { MemberAccess } from '../access/access.ts';
import { rowsOfTable } from '../assessment/rows-of-table.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { heldChange } from './held-change.ts';
import { failedTable } from './import-people.ts';
import { keptParts } from './opened-change.ts';

/** What a list of completions holds, and whether it was taken. */
export interface CompletionsReport extends Omit<TrainingReading<ListedCompletion>, 'entries'> {
  readonly isApplied: boolean;
  /** How many completions are new. */
  readonly added: number;
}

const piece = 5000;

/**
 * Reads a list of who finished which course when, and takes it whole or not at all: as long as a row has a mistake, nothing is taken.
 * Sent again it changes nothing.
 */
export async function importCompletions(
  em: EntityManager,
  { name }: MemberAccess,
  bytes: Uint8Array,
  { engagement, apply }: { readonly engagement: string; readonly apply: boolean },
): Promise<CompletionsReport> {
  const { workspaceId } = await heldChange(em, engagement);
  const { entries, ...report } = await read(em, bytes, engagement);
  const isApplied = apply && report.refused === 0 && entries.length > 0;
  if (isApplied) {
    await keep(em, { engagement, name, entries });
    const after = { imported: entries.length };
    await record(em, {
      ...{ workspaceId, engagementId: engagement, subject: 'Completion', subjectId: engagement },
      after,
    });
  }
  return { ...report, isApplied, added: entries.length };
}

async function read(
  em: EntityManager,
  bytes: Uint8Array,
  engagement: string,
): Promise<TrainingReading<ListedCompletion>> {
  const people = await em.execute<ListedLearner[]>(
    'select id, email, number from affected_person where engagement_id = ?',
    [engagement],
  );
  const kept = await em.execute<{ person: string; course: string; on: string }[]>(
    'select person_id as person, course, completed_on as "on" from completion where engagement_id = ?',
    [engagement],
  );
  const courses = (await keptParts(em, engagement, ['course'])).of('course');
  const table = await rowsOfTable(bytes);
  const known = new Set(kept.map(completionKey));
  return completionsFromRows(table.fault ? failedTable(table.fault) : table.rows(), {
    ...{ people, courses, known, today: dayNow() },
  });
}

async function keep(
  em: EntityManager,
  { engagement, name, entries }: { readonly engagement: string; readonly name: string; readonly entries: readonly ListedCompletion[] }, // prettier-ignore
): Promise<void> {
  for (let from = 0; from < entries.length; from += piece)
    await em.execute(
      `insert into completion (id, workspace_id, engagement_id, person_id, course, completed_on, way, score, recorded_by, recorded_at)
       select gen_random_uuid(), person.workspace_id, person.engagement_id, person.id, entry.course, entry."on", 'imported', entry.score, ?, now()
       from jsonb_to_recordset(?::jsonb) as entry (person uuid, course text, "on" text, score smallint)
       join affected_person person on person.id = entry.person and person.engagement_id = ? on conflict do nothing returning 1 as one`,
      [name, JSON.stringify(entries.slice(from, from + piece)), engagement],
    );
}
