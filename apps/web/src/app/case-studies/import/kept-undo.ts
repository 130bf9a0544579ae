import { inject } from '@angular/core';
import { KeptCasesDocument, type KeptCasesQuery, RemoveOwnCaseDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { type Tell, teller } from '../../graphql/tell.ts';
import { Notices } from '../../ui/notices.ts';
import { caseLibrary } from '../case-library.ts';
import type { CaseImportReport } from './case-import-report.ts';

/** A case that came in with a file, as it was kept: whoever changes it afterwards keeps it. */
interface KeptCase {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** What was not taken back, and why. */
interface Staying {
  readonly cases: readonly KeptCase[];
  readonly problem: Problem;
}

/**
 * Gives the function that offers to take back what a file added, and calls `after` once that was tried. Exactly what is new is
 * removed, one after the other; what is cited or changed since stays, and is told. Call it where `inject` works.
 */
export function keptUndo(): (report: CaseImportReport, after: () => void) => Promise<void> {
  const [tell, notices, library] = [teller(), inject(Notices), caseLibrary()];
  const takeBack = async (kept: readonly KeptCase[], after: () => void): Promise<void> => {
    const staying = await removed(tell, kept);
    notices.say(takenBack(kept.length, staying));
    await library.reload();
    after();
  };
  return async (report, after) => {
    try {
      const kept = await keptOf(tell, report);
      if (kept.length > 0) notices.undo(keptWords(kept.length), () => void takeBack(kept, after));
    } catch {
      // They are kept all the same, and each can be removed on its page.
      notices.say(keptWords(report.counts.new));
    }
  };
}

/** What of a file is new, by what names it for good: an id could be given anew to another case. */
async function keptOf(tell: Tell, { rows }: CaseImportReport): Promise<KeptCase[]> {
  const titles = new Map(
    rows.flatMap(({ id, title, outcome }) => (outcome === 'new' && id !== null ? [[id, title ?? id]] : [])),
  );
  const kept: KeptCase[] = [];
  let after: string | null = null;
  do {
    const { ownCases: page }: KeptCasesQuery = await tell(KeptCasesDocument, { after });
    for (const { id, caseId, version } of page.nodes) {
      const title = titles.get(caseId);
      if (title !== undefined) kept.push({ id, version, title });
    }
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return kept;
}

async function removed(tell: Tell, kept: readonly KeptCase[]): Promise<Staying | undefined> {
  let staying: Staying | undefined;
  for (const [place, one] of kept.entries()) {
    try {
      await tell(RemoveOwnCaseDocument, { id: one.id, version: one.version });
    } catch (error) {
      const problem = problemOf(error);
      // Somebody else took it out already.
      if (problem.code === 'NOT_FOUND') continue;
      const isItsOwn = problem.code === 'CITED' || problem.code === 'CONFLICT';
      const cases = [...(staying?.cases ?? []), ...(isItsOwn ? [one] : kept.slice(place))];
      staying = { cases, problem: staying?.problem ?? problem };
      if (!isItsOwn) return staying;
    }
  }
  return staying;
}

function keptWords(count: number): string {
  return count === 1 ? $localize`One case kept` : $localize`${count}:count: cases kept`;
}

function takenBack(all: number, staying: Staying | undefined): string {
  const [first, ...others] = staying?.cases ?? [];
  if (staying === undefined || first === undefined)
    return all === 1
      ? $localize`The case is out of the library again`
      : $localize`${all}:count: cases are out of the library again`;
  const why = staying.problem.message;
  return others.length === 0
    ? $localize`“${first.title}:title:” stays: ${why}:why:`
    : $localize`“${first.title}:title:” and ${others.length}:others: more stay: ${why}:why:`;
}
