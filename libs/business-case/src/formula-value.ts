import type { Formula, FormulaFunction } from './formula.ts';

/** Why a formula has no value. */
export interface ValueProblem {
  /** `NOT_FINITE`: a value on the way is larger than a computer can hold. `MISSING`: a name has no value. */
  readonly code: 'DIVISION_BY_ZERO' | 'NOT_FINITE' | 'MISSING';
  /** The name that has no value, or the sign at which it happened. */
  readonly detail: string;
}

class NoValue extends Error {
  readonly problem: ValueProblem;

  constructor(problem: ValueProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type ValueOfName = (name: string) => number | null;

/**
 * What a formula comes to, given a value for each name. It is a finite number or the reason why there is none.
 *
 * @example
 * const parsed = parsedFormula('saved / before');
 * 'formula' in parsed ? formulaValue(parsed.formula, () => 0) : null; // => { problem: { code: 'DIVISION_BY_ZERO', detail: '/' } }
 */
export function formulaValue(
  formula: Formula,
  valueOfName: ValueOfName,
): { readonly value: number } | { readonly problem: ValueProblem } {
  try {
    // Adding 0 turns -0 into 0.
    return { value: valueIn(formula, valueOfName) + 0 };
  } catch (error) {
    if (error instanceof NoValue) return { problem: error.problem };
    throw error;
  }
}

function valueIn(formula: Formula, valueOfName: ValueOfName): number {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'name') return valueOfKnown(formula.name, valueOfName);
  if (formula.kind === 'negative') return -valueIn(formula.of, valueOfName);
  if (formula.kind === 'call') {
    const values = formula.arguments.map((one) => valueIn(one, valueOfName));
    return called(formula.name, values);
  }
  const left = valueIn(formula.left, valueOfName);
  const right = valueIn(formula.right, valueOfName);
  return finite(combined(formula.operator, left, right), formula.operator);
}

function valueOfKnown(name: string, valueOfName: ValueOfName): number {
  const value = valueOfName(name);
  if (value === null) throw new NoValue({ code: 'MISSING', detail: name });
  return finite(value, name);
}

function finite(value: number, detail: string): number {
  if (!Number.isFinite(value)) throw new NoValue({ code: 'NOT_FINITE', detail });
  return value;
}

function combined(operator: '+' | '-' | '*' | '/', left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (right === 0) throw new NoValue({ code: 'DIVISION_BY_ZERO', detail: '/' });
  return left / right;
}

function called(name: FormulaFunction, values: readonly number[]): number {
  const [first = 0] = values;
  if (name === 'min') return Math.min(...values);
  if (name === 'max') return Math.max(...values);
  if (name === 'abs') return Math.abs(first);
  return name === 'ceil' ? Math.ceil(first) : Math.floor(first);
}
