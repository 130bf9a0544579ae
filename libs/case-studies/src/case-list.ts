import { caseFindings, isGrave } from './case-findings.ts';
import { type ColumnAt, cut, problemOfFinding, problemOfIssue } from './case-problem.ts';
import { CaseStudy } from './case-study.ts';
import { exampleCaseId } from './case-template.ts';
import type { CaseProblem, CaseRow, KnownCases } from './cases-reading.ts';
import { sameStudy } from './same-study.ts';

/** What a file says of one case, before it is judged. */
export interface SaidCase {
  readonly row: number;
  readonly said: unknown;
  readonly columnAt: ColumnAt;
  /** What was wrong with the cells. */
  readonly problems: readonly CaseProblem[];
}

const mostProblems = 20;
/** More than any list or part of a case has: what is in it need not be looked at. */
const mostEntries = 100;

/** Judges the cases of a file one after the other, each by itself and against those before it and those that are known. */
export class CaseList {
  readonly rows: CaseRow[] = [];
  readonly #form: 'csv' | 'json';
  readonly #known: KnownCases | undefined;
  readonly #own: ReadonlyMap<string, CaseStudy>;
  readonly #public: ReadonlyMap<string, CaseStudy>;
  readonly #rowOf = new Map<string, number>();

  constructor(form: 'csv' | 'json', known: KnownCases | undefined) {
    this.#form = form;
    this.#known = known;
    this.#own = byId(known?.ownCases ?? []);
    this.#public = byId(known?.publicCases ?? []);
  }

  take(told: SaidCase): void {
    const id = textAt(told.said, 'id');
    if (id === exampleCaseId) {
      this.rows.push({ ...rowOf(told), outcome: 'example' });
      return;
    }
    const { study, problems, notes } = judged(told, this.#known);
    const earlier = id === null ? undefined : this.#rowOf.get(id);
    if (id !== null && earlier === undefined) this.#rowOf.set(id, told.row);
    const all = [...this.#duplicates(told, id, earlier, study), ...problems];
    const isPresent = study !== null && all.length === 0 && this.#isThere(study);
    this.rows.push({
      ...rowOf(told),
      outcome: all.length > 0 ? 'refused' : isPresent ? 'present' : 'new',
      study: all.length > 0 ? null : study,
      problems: all.slice(0, mostProblems),
      more: Math.max(0, all.length - mostProblems),
      notes,
    });
  }

  #isThere(study: CaseStudy): boolean {
    const there = this.#own.get(study.id) ?? this.#public.get(study.id);
    return there !== undefined && sameStudy(there, study);
  }

  #duplicates(told: SaidCase, id: string | null, earlier: number | undefined, study: CaseStudy | null): CaseProblem[] {
    if (id === null || id === '') return [];
    const problem = (sentence: string, detail = id): CaseProblem[] => [
      { code: 'DUPLICATE_ID', at: 'id', column: told.columnAt(['id']), detail: cut(detail), sentence },
    ];
    if (earlier !== undefined)
      return problem(
        this.#form === 'csv'
          ? `The case in row ${earlier} has this id already. Give each case an id of its own.`
          : `Case ${earlier} of this file has this id already. Give each case an id of its own.`,
        String(earlier),
      );
    if (study && this.#isThere(study)) return [];
    if (this.#own.has(id))
      return problem(
        'Your library has a case with this id, and it says something else. Change the id, or edit the case that is there.',
      );
    if (this.#public.has(id) || this.#known?.scenarioIds.includes(id))
      return problem(
        'A public case or scenario has this id. Give your case another one, or propose a correction to the public case.',
      );
    return [];
  }
}

function rowOf({ row, said }: SaidCase): CaseRow {
  const [id, title] = [textAt(said, 'id'), textAt(said, 'title')];
  return {
    row,
    id: id === null ? null : cut(id),
    title: title === null ? null : cut(title),
    outcome: 'refused',
    study: null,
    problems: [],
    more: 0,
    notes: [],
  };
}

function judged(
  { said, columnAt, problems }: SaidCase,
  known: KnownCases | undefined,
): Pick<CaseRow, 'study' | 'problems' | 'notes'> {
  const much = tooMuch(said, columnAt);
  if (much.length > 0) return { study: null, problems: [...problems, ...much], notes: [] };
  const parsed = CaseStudy.safeParse(said);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => problemOfIssue(issue, said, columnAt));
    return { study: null, problems: [...problems, ...issues], notes: [] };
  }
  const study = parsed.data;
  const industries = known?.industries ?? [study.industry];
  const year = known?.year === undefined ? {} : { year: known.year };
  const found = caseFindings(study, { industries, otherIds: [], ...year });
  const phrased = (isAProblem: boolean): CaseProblem[] =>
    found.filter((finding) => isGrave(finding) === isAProblem).map((finding) => problemOfFinding(finding, columnAt));
  return { study, problems: [...problems, ...phrased(true)], notes: phrased(false) };
}

/** Lists and parts that hold so much that judging each entry would take all the time there is. */
function tooMuch(said: unknown, columnAt: ColumnAt, path: readonly string[] = []): CaseProblem[] {
  if (typeof said !== 'object' || said === null) return [];
  const count = Array.isArray(said) ? said.length : Object.keys(said).length;
  if (count <= mostEntries)
    return Object.entries(said).flatMap(([key, inside]) => tooMuch(inside, columnAt, [...path, cut(key)]));
  return [
    {
      code: 'TOO_MANY',
      at: path.join('.'),
      column: columnAt(path),
      detail: String(count),
      sentence: `This is far too much: nothing in a case has more than ${mostEntries} entries.`,
    },
  ];
}

function textAt(said: unknown, key: 'id' | 'title'): string | null {
  if (typeof said !== 'object' || said === null) return null;
  const value = (said as Partial<Record<'id' | 'title', unknown>>)[key];
  return typeof value === 'string' ? value : null;
}

function byId(studies: readonly CaseStudy[]): ReadonlyMap<string, CaseStudy> {
  return new Map(studies.map((study) => [study.id, study]));
}
