import { formulaQuoted } from '@peerway/table';
import { type Formula, formulaNames } from '../formula.ts';
import { formulaText } from '../formula-text.ts';
import type { CaseWords } from './case-words.ts';

/**
 * The formula of a driver as a spreadsheet computes it, names turned into names of cells. A line that cannot be computed says why
 * instead of a number: sums pass over texts, so that it is never counted as 0.
 */
export function driverFormula(
  formula: Formula,
  reference: (name: string) => string,
  words: Pick<CaseWords, 'openMissing' | 'openZero'>,
): string {
  const cells = formulaNames(formula).map(reference);
  const computed = `IFERROR(${formulaText(formula, reference, called)},${formulaQuoted(words.openZero)})`;
  if (cells.length === 0) return computed;
  return `IF(COUNT(${cells.join(',')})<${cells.length},${formulaQuoted(words.openMissing)},${computed})`;
}

/** Spreadsheets differ in how they round negative numbers up; `INT` goes down in all of them. */
function called(name: string, values: readonly string[]): string {
  if (name === 'floor') return `INT(${values.join(',')})`;
  if (name === 'ceil') return `-INT(-(${values.join(',')}))`;
  return `${name.toUpperCase()}(${values.join(',')})`;
}
