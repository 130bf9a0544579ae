import { jsonDepth } from '@peerway/kernel';
import { brokenJson, refusals, refused, tooManyCases } from './case-file-refusals.ts';
import { CaseList } from './case-list.ts';
import { cut } from './case-problem.ts';
import { CaseStudy } from './case-study.ts';
import { caseFileFormat } from './cases-as-json.ts';
import { caseFileLimits, type CaseProblem, type CasesReading, type KnownCases } from './cases-reading.ts';
import { Lesson } from './lesson.ts';
import { Outcome } from './outcome.ts';
import { Source } from './source.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads cases from JSON: one case, a list of them, or what `casesAsJson` writes. Every case is judged by itself, and all that is
 * wrong with it is told with its field. Fields that no case has are named and left out.
 *
 * @example
 * casesFromJson('{ "cases": [{ "id": "x" }] }').rows[0].outcome; // => 'refused'
 */
export function casesFromJson(text: string, known?: KnownCases): CasesReading {
  if (text.length > caseFileLimits.bytes) return refused(refusals.tooLarge());
  const body = text.replace(/^\ufeff/, '');
  if (body.trim() === '') return refused(refusals.empty());
  if (jsonDepth(body) > caseFileLimits.depth) return refused(refusals.tooDeep());
  const said = parsed(body);
  if ('problem' in said) return refused(said.problem);
  const cases = casesIn(said.value);
  if ('problem' in cases) return refused(cases.problem);
  if (cases.list.length === 0) return refused(refusals.empty());
  if (cases.list.length > caseFileLimits.cases) return refused(tooManyCases(cases.list.length));
  const list = new CaseList('json', known);
  cases.list.forEach((each, place) => list.take({ row: place + 1, said: each, columnAt: () => null, problems: [] }));
  return { rows: list.rows, problems: [], passedOver: unknownFields(cases.list) };
}

interface Problem {
  readonly problem: CaseProblem;
}

function parsed(text: string): { readonly value: unknown } | Problem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, position] = /position (\d+)/.exec(error.message) ?? [];
    if (position === undefined) return { problem: refusals.noJson() };
    return { problem: brokenJson(text.slice(0, Number(position)).split('\n').length) };
  }
}

function casesIn(value: unknown): { readonly list: readonly unknown[] } | Problem {
  if (Array.isArray(value)) return { list: value };
  if (!isFields(value)) return { problem: refusals.noCases('') };
  if (!Object.hasOwn(value, 'cases')) {
    const isCase = Object.keys(CaseStudy.shape).some((field) => Object.hasOwn(value, field));
    return isCase ? { list: [value] } : { problem: refusals.noCases(cut(Object.keys(value).join(', '))) };
  }
  if (Object.hasOwn(value, 'version') && value['version'] !== caseFileFormat.version)
    return { problem: refusals.newer(cut(String(value['version']))) };
  return Array.isArray(value['cases']) ? { list: value['cases'] } : { problem: refusals.noCases('cases') };
}

/** No part of a case has more fields or entries; what has more is refused anyway. */
const mostLookedAt = 100;

/** Fields that cases do not have, each once. */
function unknownFields(cases: readonly unknown[]): string[] {
  const unknown = new Set<string>();
  const look = (said: unknown, shape: object, before: string): void => {
    if (!isFields(said)) return;
    for (const key of Object.keys(said).slice(0, mostLookedAt))
      if (!Object.hasOwn(shape, key) && key !== '$schema') unknown.add(cut(before + key));
  };
  for (const said of cases) {
    look(said, CaseStudy.shape, '');
    for (const [list, { shape }] of Object.entries({ outcomes: Outcome, lessons: Lesson, sources: Source })) {
      const items = isFields(said) ? said[list] : undefined;
      if (Array.isArray(items)) items.slice(0, mostLookedAt).forEach((item) => look(item, shape, `${list}.`));
    }
  }
  return [...unknown].slice(0, mostLookedAt);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
