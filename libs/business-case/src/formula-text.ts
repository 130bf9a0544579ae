import type { Formula, FormulaFunction } from './formula.ts';

/** How a call of a function is written, given the texts of its arguments. */
type WriteCall = (name: FormulaFunction, values: readonly string[]) => string;

/**
 * A formula as text, with other names in it if wished: a spreadsheet's cells, say. It reads back as exactly the same formula.
 *
 * @example
 * const parsed = parsedFormula('price * (before - after)');
 * 'formula' in parsed ? formulaText(parsed.formula, (name) => (name === 'price' ? 'B2' : name)) : ''; // => 'B2 * (before - after)'
 */
export function formulaText(
  formula: Formula,
  write: (name: string) => string = (name) => name,
  call: WriteCall = (name, values) => `${name}(${values.join(', ')})`,
): string {
  const text = (part: Formula): string => formulaText(part, write, call);
  if (formula.kind === 'number') return String(formula.value);
  if (formula.kind === 'name') return write(formula.name);
  if (formula.kind === 'call') return call(formula.name, formula.arguments.map(text));
  if (formula.kind === 'negative')
    return formula.of.kind === 'binary' ? `-(${text(formula.of)})` : `-${text(formula.of)}`;
  const { operator, left, right } = formula;
  return `${bracketed(text(left), needsBracketsLeft(left, operator))} ${operator} ${bracketed(text(right), needsBracketsRight(right, operator))}`;
}

function bracketed(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

function needsBracketsLeft(left: Formula, operator: string): boolean {
  return left.kind === 'binary' && isProduct(operator) && !isProduct(left.operator);
}

/** Sums and products are not shuffled, even where mathematics would allow it: a computer's rounding depends on the order. */
function needsBracketsRight(right: Formula, operator: string): boolean {
  if (right.kind === 'negative') return true;
  return right.kind === 'binary' && (isProduct(operator) || !isProduct(right.operator));
}

function isProduct(operator: string): boolean {
  return operator === '*' || operator === '/';
}
