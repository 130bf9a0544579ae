/** The functions that a formula may call, with how many arguments they take. */
const functions = {
  min: { least: 1, most: 20 },
  max: { least: 1, most: 20 },
  abs: { least: 1, most: 1 },
  ceil: { least: 1, most: 1 },
  floor: { least: 1, most: 1 },
} as const;

/** The name of a function of formulas. */
export type FormulaFunction = keyof typeof functions;

/** An operator between two values. */
export type FormulaOperator = '+' | '-' | '*' | '/';

/** A formula as a tree: data that can be computed, checked, drawn and written back as text. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Formula }
  | {
      readonly kind: 'binary';
      readonly operator: FormulaOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly arguments: readonly Formula[] };

/**
 * How many arguments a function takes; null if formulas have no such function.
 *
 * @example
 * functionArguments('constructor'); // => null
 */
export function functionArguments(name: string): { readonly least: number; readonly most: number } | null {
  return isFormulaFunction(name) ? functions[name] : null;
}

/**
 * Whether formulas have a function of that name.
 *
 * @example
 * isFormulaFunction('ceil'); // => true
 */
export function isFormulaFunction(name: string): name is FormulaFunction {
  return Object.hasOwn(functions, name);
}

const namesOf = new WeakMap<Formula, readonly string[]>();

/**
 * The names in a formula, each once, in the order in which they first stand there.
 *
 * @example
 * const parsed = parsedFormula('users * price - users * newPrice');
 * 'formula' in parsed ? formulaNames(parsed.formula) : []; // => ['users', 'price', 'newPrice']
 */
export function formulaNames(formula: Formula): readonly string[] {
  let names = namesOf.get(formula);
  if (names === undefined) {
    const found = new Set<string>();
    collect(formula, found);
    names = [...found];
    namesOf.set(formula, names);
  }
  return names;
}

function collect(formula: Formula, names: Set<string>): void {
  if (formula.kind === 'name') names.add(formula.name);
  for (const part of formulaParts(formula)) collect(part, names);
}

/**
 * The formulas of which a formula is made directly.
 *
 * @example
 * formulaParts({ kind: 'negative', of: { kind: 'number', value: 3 } }); // => [{ kind: 'number', value: 3 }]
 */
export function formulaParts(formula: Formula): readonly Formula[] {
  if (formula.kind === 'negative') return [formula.of];
  if (formula.kind === 'binary') return [formula.left, formula.right];
  return formula.kind === 'call' ? formula.arguments : [];
}
