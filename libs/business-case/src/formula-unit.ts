import type { Formula } from './formula.ts';
import { sameUnit, unitProduct, unitText, type Unit } from './unit.ts';

/** Why the unit of a formula cannot be said. */
export interface UnitProblem {
  /** `UNIT_MISMATCH`: two things of different units are added, subtracted or compared. */
  readonly code: 'UNIT_MISMATCH' | 'UNKNOWN_NAME';
  /** The name that is not known, or where the units differ: `+`, `-`, `min` or `max`. */
  readonly detail: string;
  /** The unit on the left, null for an unknown name. */
  readonly left: string | null;
  /** The unit on the right, null for an unknown name. */
  readonly right: string | null;
}

class Unbalanced extends Error {
  readonly problem: UnitProblem;

  constructor(problem: UnitProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type UnitOfName = (name: string) => Unit | null;

/**
 * The unit of what a formula computes. A number is a plain one; what is added, subtracted or compared has to have the same unit.
 *
 * @example
 * const parsed = parsedFormula('hours + minutes');
 * const units = { hours: unitOf('h'), minutes: unitOf('min') };
 * 'formula' in parsed ? formulaUnit(parsed.formula, (name) => (name === 'hours' ? units.hours : units.minutes)) : null;
 * // => { problem: { code: 'UNIT_MISMATCH', detail: '+', left: 'h', right: 'min' } }
 */
export function formulaUnit(
  formula: Formula,
  unitOfName: UnitOfName,
): { readonly unit: Unit } | { readonly problem: UnitProblem } {
  try {
    return { unit: unitIn(formula, unitOfName) };
  } catch (error) {
    if (error instanceof Unbalanced) return { problem: error.problem };
    throw error;
  }
}

const PLAIN: Unit = [];

function unitIn(formula: Formula, unitOfName: UnitOfName): Unit {
  if (formula.kind === 'number') return PLAIN;
  if (formula.kind === 'name') return unitOfKnown(formula.name, unitOfName);
  if (formula.kind === 'negative') return unitIn(formula.of, unitOfName);
  if (formula.kind === 'call')
    return formula.arguments
      .map((one) => unitIn(one, unitOfName))
      .reduce((first, other) => balanced(first, other, formula.name));
  const left = unitIn(formula.left, unitOfName);
  const right = unitIn(formula.right, unitOfName);
  if (formula.operator === '*') return unitProduct(left, right, 1);
  if (formula.operator === '/') return unitProduct(left, right, -1);
  return balanced(left, right, formula.operator);
}

function unitOfKnown(name: string, unitOfName: UnitOfName): Unit {
  const unit = unitOfName(name);
  if (unit === null) throw new Unbalanced({ code: 'UNKNOWN_NAME', detail: name, left: null, right: null });
  return unit;
}

function balanced(left: Unit, right: Unit, detail: string): Unit {
  if (sameUnit(left, right)) return left;
  throw new Unbalanced({ code: 'UNIT_MISMATCH', detail, left: unitText(left), right: unitText(right) });
}
