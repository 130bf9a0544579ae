import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type ListedPerson, type PeopleReading, peopleFromRows, type Tongue } from '@peerway/change';
import { v7 } from 'uuid';
import type { MemberAccess } from '../access/access.ts';
import { rowsOfTable } from '../assessment/rows-of-table.ts';
import { record } from '../operations/record.ts';
import { savedPlan, settingsOfPlan } from '../rollout/plan-opened.ts';
import { draftOfPerson, mostPeople } from './affected-people.ts';
import { AffectedPerson } from './affected-person.entity.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';

/** How a list of people is read. */
export interface PeopleWish {
  readonly engagement: string;
  /** The group of whoever is listed without one; null if everybody has to have one. */
  readonly group: string | null;
  readonly language: Tongue;
  /** Whether people are added and changed, or only told what would be. */
  readonly apply: boolean;
}

/** What a list holds, and whether it was taken. */
export interface PeopleReport extends Omit<PeopleReading, 'people'> {
  readonly isApplied: boolean;
  /** The first of those to add and to change. */
  readonly people: readonly ListedPerson[];
}

const mostShown = 200;
const piece = 5000;

/**
 * Reads a list of people, and takes it whole or not at all: as long as a row has a mistake, nothing is taken. Sent again it changes
 * nothing.
 */
export async function importPeople(
  em: EntityManager,
  { name }: MemberAccess,
  bytes: Uint8Array,
  wish: PeopleWish,
): Promise<PeopleReport> {
  const { engagement } = wish;
  const { workspaceId } = await heldChange(em, engagement);
  const reading = await read(em, bytes, wish);
  const { people, ...report } = reading;
  const isTaken = wish.apply && report.refused === 0 && people.length > 0;
  if (isTaken) {
    await keep(em, { workspaceId, engagement, name, people });
    const after = { added: report.added, changed: report.changed };
    await record(em, {
      workspaceId,
      engagementId: engagement,
      subject: 'AffectedPeople',
      subjectId: engagement,
      after,
    });
  }
  return { ...report, isApplied: isTaken, people: people.slice(0, mostShown) };
}

async function read(em: EntityManager, bytes: Uint8Array, wish: PeopleWish): Promise<PeopleReading> {
  const { engagement, group, language } = wish;
  const known = await em.find(AffectedPerson, { engagementId: engagement }, { disableIdentityMap: true });
  const table = await rowsOfTable(bytes);
  const steps = peopleFromRows(table.fault ? failedTable(table.fault) : table.rows(), {
    groups: (await keptParts(em, engagement, ['group'])).of('group'),
    sites: settingsOfPlan(await savedPlan(em, engagement)).sites,
    known: known.map((row) => ({ id: row.id, person: draftOfPerson(row) })),
    group,
    language,
    room: mostPeople - known.length,
  });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    // Others are served between pieces of a long list.
    await setImmediate();
  }
}

/** The rows of a table that cannot be read: none, and why. */
export function failedTable<Fault>(fault: Fault): Iterator<never, Fault> {
  return { next: () => ({ done: true, value: fault }) };
}

interface Kept {
  readonly workspaceId: string;
  readonly engagement: string;
  readonly name: string;
  readonly people: readonly ListedPerson[];
}

async function keep(em: EntityManager, { workspaceId, engagement, name, people }: Kept): Promise<void> {
  for (let from = 0; from < people.length; from += piece) {
    const rows = people.slice(from, from + piece).map(({ id, person }) => ({ id: id ?? v7(), ...person }));
    await em.execute(
      `insert into affected_person (id, workspace_id, engagement_id, name, email, number, language, groups, roles, site, version, updated_by, updated_at)
       select id, ?::uuid, ?::uuid, name, email, number, language, groups, roles, site, 1, ?, now()
       from jsonb_to_recordset(?::jsonb) as person (id uuid, name text, email text, number text, language text, groups text[], roles text[], site text)
       on conflict (id) do update set name = excluded.name, email = excluded.email, number = excluded.number, language = excluded.language,
         groups = excluded.groups, roles = excluded.roles, site = excluded.site, version = affected_person.version + 1,
         updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
      [workspaceId, engagement, name, JSON.stringify(rows)],
    );
  }
}
