import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type CaseFileReading,
  type CaseProblem,
  type CaseRow,
  casesFromFile,
  CaseStudy,
  type KnownCases,
} from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { DomainError } from '@peerway/kernel';
import { industries } from '@peerway/organization/content';
import type { MemberAccess } from '../access/access.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { today } from '../assessment/round-state.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { languageHere } from '../operations/request-scope.ts';
import { type LibraryShare, libraryRoom, mostLibraryText, mostOwnCases, shareOf } from './library-room.ts';
import { keepOwnCases } from './own-cases.ts';
import { OwnCase } from './own-case.entity.ts';

/** What is kept of a file: nothing, so that it is only judged; all of it if all of it is good; or what of it is good. */
export type Keep = 'none' | 'all' | 'good';

/** How many rows of a file are what. */
export type CaseCounts = Readonly<Record<CaseRow['outcome'], number>>;

/** What became of a file of cases; the texts are in the language of the request. */
export interface CaseImportReport extends Omit<CaseFileReading, 'rows'> {
  /** Whether cases were added just now. */
  readonly kept: boolean;
  readonly counts: CaseCounts;
  /** The rows as they are judged, without what they say. */
  readonly rows: readonly Omit<CaseRow, 'study'>[];
}

const action = 'importCases';
const tries = 3;

/**
 * Reads a file of cases, tells row by row what is wrong with it, and keeps what is to be kept as the workspace's own cases. What
 * is there already with the same content stays as it is: the same file taken twice changes nothing the second time.
 */
export async function importCases(
  parts: PortalParts,
  access: MemberAccess,
  bytes: Uint8Array,
  keep: Keep,
): Promise<CaseImportReport> {
  for (let left = tries; ; left -= 1) {
    const { own, room } = await onBehalfOf(parts, access, { action, keeps: 'nothing' }, async (em) => ({
      own: await ownCasesOf(em, access),
      room: await libraryRoom(em),
    }));
    const reading = withRoom(casesFromFile(bytes, knownBeside(own)), room);
    const fresh = freshIn(reading);
    if (fresh.length === 0 || !isToKeep(reading, keep)) return reportOf(reading, false);
    try {
      await onBehalfOf(parts, access, { action, keeps: 'changes' }, (em) => keepOwnCases(em, access, fresh));
      return reportOf(reading, true);
    } catch (error) {
      // Somebody added one of them since they were read: read again against what is there now.
      const isMoved = error instanceof DomainError && ['DUPLICATE_ID', 'LIBRARY_FULL'].includes(error.code);
      if (!isMoved || left <= 1) throw error;
    }
  }
}

/** The workspace's own cases, oldest first. */
export async function ownCasesOf(em: EntityManager, { workspaceId }: MemberAccess): Promise<CaseStudy[]> {
  const own = await em.find(OwnCase, { workspaceId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  return own.map(({ study }) => CaseStudy.parse(study));
}

function knownBeside(ownCases: readonly CaseStudy[]): KnownCases {
  return {
    industries: industries.map(({ id }) => id),
    publicCases: caseStudies,
    scenarioIds: scenarios.map(({ id }) => id),
    ownCases,
    year: Number(today().slice(0, 4)),
  };
}

function isToKeep({ rows, problems }: CaseFileReading, keep: Keep): boolean {
  if (keep === 'none' || problems.length > 0) return false;
  return keep === 'good' || rows.every(({ outcome }) => outcome !== 'refused');
}

function freshIn({ rows }: CaseFileReading): CaseStudy[] {
  return rows.flatMap(({ outcome, study }) => (outcome === 'new' && study ? [study] : []));
}

/** Says when the new ones would be too many for the workspace, or too long. */
function withRoom(reading: CaseFileReading, room: LibraryShare): CaseFileReading {
  const added = shareOf(freshIn(reading));
  if (added.cases > 0 && added.cases > room.cases) {
    const left = Math.max(0, room.cases);
    return withFull(reading, {
      detail: String(left),
      sentence: `A workspace keeps at most ${mostOwnCases} cases of its own: ${left} more fit. Take fewer, or remove some that nobody needs.`,
    });
  }
  if (added.cases === 0 || added.characters <= room.characters) return reading;
  return withFull(reading, {
    detail: String(Math.max(0, room.characters)),
    sentence: `The cases and corrections of a workspace hold at most ${mostLibraryText / 1_000_000} million characters, and these do not fit in. Take fewer, or remove some that nobody needs.`,
  });
}

function withFull(reading: CaseFileReading, told: Pick<CaseProblem, 'detail' | 'sentence'>): CaseFileReading {
  return { ...reading, problems: [...reading.problems, { code: 'LIBRARY_FULL', at: '', column: null, ...told }] };
}

function reportOf(reading: CaseFileReading, kept: boolean): CaseImportReport {
  const counts = { new: 0, present: 0, refused: 0, example: 0 };
  for (const { outcome } of reading.rows) counts[outcome] += 1;
  const told = (problems: readonly CaseProblem[]): CaseProblem[] =>
    problems.map((problem) => ({ ...problem, sentence: sentenceIn(languageHere(), problem.sentence) }));
  const rows = reading.rows.map(({ row, id, title, outcome, problems, more, notes }) => ({
    ...{ row, id, title, outcome, more },
    problems: told(problems),
    notes: told(notes),
  }));
  return { ...reading, kept, counts, rows, problems: told(reading.problems), notes: told(reading.notes) };
}
