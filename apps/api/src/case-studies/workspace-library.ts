import type { EntityManager } from '@mikro-orm/postgresql';
import { bankInLanguage, latestBank } from '@peerway/assessment/content';
import {
  type CaseEntry,
  type CaseStudy,
  createLibrary,
  type Library,
  libraryEntries,
  type LibraryEntry,
} from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { industriesIn } from '@peerway/organization/content';
import { today } from '../assessment/round-state.ts';
import { languages } from '../language/language.ts';
import { CaseCorrection } from './correction.entity.ts';
import { OwnCase } from './own-case.entity.ts';
import { isOutdated } from './public-cases.ts';

/** Everything that a workspace finds in its library. */
export interface WorkspaceLibrary {
  readonly entries: readonly LibraryEntry[];
  readonly cases: readonly CaseEntry[];
  /** Made ready when somebody searches. */
  readonly searchable: () => Library;
}

/** The year from which evidence is judged. */
export function thisYear(): number {
  return Number(today().slice(0, 4));
}

/** Libraries that were put together before, by what they were made of; the oldest goes first. Few workspaces have their own. */
const made = new Map<string, WorkspaceLibrary>();
const mostMade = 8;
const plain = 'plain';

/**
 * The library as the transaction's workspace sees it: public cases with its corrections, its own cases, the scenarios. What is
 * the same for everybody is made once; the rest as long as nothing of it changes.
 */
export async function workspaceLibrary(em: EntityManager, workspaceId: string): Promise<WorkspaceLibrary> {
  const key = `${await stampOf(em, workspaceId)} ${thisYear()}`;
  const known = made.get(key);
  if (known) return known;
  const library = key.startsWith(plain) ? libraryOf([], []) : await ownLibrary(em);
  made.set(key, library);
  const oldest = [...made.keys()].find((each) => !each.startsWith(plain));
  if (made.size > mostMade && oldest !== undefined) made.delete(oldest);
  return library;
}

/** What a workspace's part of the library rests on: another value whenever anything of it changed. */
async function stampOf(em: EntityManager, workspaceId: string): Promise<string> {
  // No row comes back under an id that was used before, and each edit counts on: clocks have no say in it.
  const stamp = (table: string): string =>
    `(select md5(string_agg(id || '.' || version, ',' order by id)) from ${table} where workspace_id = ?)`;
  const [row] = await em.execute<{ own: string | null; corrections: string | null }[]>(
    `select ${stamp('own_case')} as own, ${stamp('case_correction')} as corrections`,
    [workspaceId, workspaceId],
  );
  const isPlain = !row?.own && !row?.corrections;
  return isPlain ? plain : `${workspaceId} ${row.own ?? ''} ${row.corrections ?? ''}`;
}

async function ownLibrary(em: EntityManager): Promise<WorkspaceLibrary> {
  const own = await em.find(OwnCase, {}, { orderBy: { id: 'asc' } });
  return libraryOf(own, await em.find(CaseCorrection, {}));
}

function libraryOf(own: readonly OwnCase[], corrections: readonly CaseCorrection[]): WorkspaceLibrary {
  const entries = libraryEntries({
    published: caseStudies,
    scenarios,
    own: own.map(({ study }) => study as CaseStudy),
    corrections: corrections.map((one) => ({
      caseId: one.caseId,
      study: one.study as CaseStudy,
      reason: one.reason,
      isOutdated: isOutdated(one),
    })),
  });
  let library: Library | undefined;
  return {
    entries,
    cases: entries.filter((entry) => entry.kind === 'case'),
    searchable: () => (library ??= createLibrary(entries, { year: thisYear(), words: wordsOf })),
  };
}

/** What the industries and patterns are called, in every language: a case is found by its names in each. */
const names = new Map<string, string>();

function wordsOf(entry: LibraryEntry): string {
  if (names.size === 0) learnNames();
  const ids =
    entry.kind === 'case'
      ? [entry.study.industry, ...entry.study.patterns]
      : [entry.scenario.industry, ...entry.scenario.candidatePatterns];
  return ids.map((id) => names.get(id) ?? '').join('\n');
}

function learnNames(): void {
  for (const language of languages)
    for (const { id, name } of [...industriesIn(language), ...bankInLanguage(latestBank, language).patterns])
      names.set(id, `${names.get(id) ?? ''} ${name}`.trim());
}
