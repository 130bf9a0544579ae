import type { CaseModel } from './case-model.ts';
import { formulaNames, type Formula } from './formula.ts';
import { formulaUnit } from './formula-unit.ts';
import { namesInReach, type NameInReach } from './names-in-reach.ts';
import { parsedFormula, type FormulaProblem } from './parsed-formula.ts';
import { unitOf, unitText } from './unit.ts';

/** What is wrong with a formula while it is being written. */
export interface DraftProblem {
  readonly code: FormulaProblem['code'] | 'UNKNOWN_NAME' | 'UNIT_MISMATCH';
  /** Where in the text, counted from 0; null where the place is not known. */
  readonly at: number | null;
  /** The offending piece; for `UNIT_MISMATCH` `left|right|sign`. */
  readonly detail: string;
  /** For `UNKNOWN_NAME` the names that may have been meant, the nearest first. */
  readonly near: readonly string[];
}

/** What is known of a formula while it is being written. */
export interface FormulaDraft {
  /** The unit that comes out; null as long as something is wrong. */
  readonly unit: string | null;
  /** What its names stand for, in the order in which they come; those that stand for nothing are not among them. */
  readonly names: readonly NameInReach[];
  readonly problem: DraftProblem | null;
}

/**
 * Reads a formula while somebody writes it: what its names stand for in that use case and which unit comes out, or what is wrong, where,
 * and which name may have been meant.
 *
 * @example
 * formulaDraft({ drivers: [], parameters: [] }, { useCase: null, expression: '3 * 4' }); // => { unit: '1', names: [], problem: null }
 */
export function formulaDraft(
  model: Pick<CaseModel, 'drivers' | 'parameters'>,
  { useCase, expression }: { readonly useCase: string | null; readonly expression: string },
): FormulaDraft {
  const parsed = parsedFormula(expression);
  if ('problem' in parsed) return { unit: null, names: [], problem: { ...parsed.problem, near: [] } };
  const reach = new Map(namesInReach(model, useCase).map((one) => [one.name, one]));
  const names = formulaNames(parsed.formula).flatMap((name) => reach.get(name) ?? []);
  return { names, ...unitOrProblem(parsed.formula, expression, reach) };
}

function unitOrProblem(
  formula: Formula,
  expression: string,
  reach: ReadonlyMap<string, NameInReach>,
): Pick<FormulaDraft, 'unit' | 'problem'> {
  const result = formulaUnit(formula, (name) => {
    const found = reach.get(name);
    return found === undefined ? null : unitOf(found.unit);
  });
  if ('unit' in result) return { unit: unitText(result.unit), problem: null };
  const { code, detail, left, right } = result.problem;
  if (code === 'UNIT_MISMATCH')
    return { unit: null, problem: { code, at: null, detail: `${left ?? ''}|${right ?? ''}|${detail}`, near: [] } };
  const at = expression.search(new RegExp(`\\b${detail}\\b`));
  return { unit: null, problem: { code, at, detail, near: nearest(detail, [...reach.keys()]) } };
}

/** At most three names that differ in a few letters, or begin in the same way. */
function nearest(name: string, names: readonly string[]): string[] {
  const small = name.toLowerCase();
  const allowed = Math.max(1, Math.floor(name.length / 4));
  return names
    .map((other) => ({ other, away: away(small, other.toLowerCase()) }))
    .filter(({ away: letters }) => letters <= allowed)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ other }) => other);
}

/** How many letters have to be changed, added or taken away; one word that begins with all of the other is one step away. */
function away(a: string, b: string): number {
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return a === b ? 0 : 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before.at(-1) ?? 0;
}
