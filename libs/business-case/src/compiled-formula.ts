import type { Formula, FormulaFunction, FormulaOperator } from './formula.ts';

/** Values in blocks: as many as `length` from the front of each column count. */
type Column = Float64Array;

/**
 * Computes a formula for a whole block of values at once: column i holds the values of the i-th name, the results go into `out`.
 * Where a division by zero, or a value beyond what a computer can hold, leaves no result, there stands NaN.
 */
export type CompiledFormula = (columns: readonly Column[], length: number, out: Column) => void;

/** Writes its part of the formula and says where the values stand: in a column that came in, or in one of its own. */
type Step = (columns: readonly Column[], length: number) => Column;

/**
 * The formula made ready for many values, given the names in the order of the columns. Nothing is generated as code: the tree
 * becomes loops over columns, each ready-made. It keeps memory of its own, so one run has to end before the next begins.
 *
 * A name of the formula that is not among the names is a `RangeError`.
 *
 * @example
 * const parsed = parsedFormula('users * price');
 * const out = new Float64Array(2);
 * if ('formula' in parsed)
 *   compiledFormula(parsed.formula, ['users', 'price'])([Float64Array.of(10, 20), Float64Array.of(3, 4)], 2, out);
 * [...out]; // => [30, 80]
 */
export function compiledFormula(formula: Formula, names: readonly string[]): CompiledFormula {
  const step = stepOf(formula, new Map(names.map((name, at) => [name, at])));
  return (columns, length, out) => {
    const values = step(columns, length);
    // Adding 0 turns -0 into 0, as it does for a single value.
    for (let i = 0; i < length; i += 1) out[i] = (values[i] ?? Number.NaN) + 0;
  };
}

function stepOf(formula: Formula, columnOf: ReadonlyMap<string, number>): Step {
  if (formula.kind === 'name') return stepOfName(formula.name, columnOf);
  const room = ownColumn();
  if (formula.kind === 'number') return (_, length) => room(length).fill(formula.value, 0, length);
  if (formula.kind === 'negative') return onOne(stepOf(formula.of, columnOf), room, (value) => -value);
  if (formula.kind === 'call')
    return stepOfCall(
      formula.name,
      formula.arguments.map((one) => stepOf(one, columnOf)),
      room,
    );
  return stepOfBinary(formula.operator, stepOf(formula.left, columnOf), stepOf(formula.right, columnOf));
}

function stepOfName(name: string, columnOf: ReadonlyMap<string, number>): Step {
  const at = columnOf.get(name);
  if (at === undefined) throw new RangeError(`No column is given for "${name}".`);
  return (columns) => {
    const column = columns[at];
    if (column === undefined) throw new RangeError(`The column of "${name}" is missing.`);
    return column;
  };
}

function ownColumn(): (length: number) => Column {
  let column = new Float64Array(0);
  return (length) => {
    if (column.length < length) column = new Float64Array(length);
    return column;
  };
}

function onOne(step: Step, room: (length: number) => Column, change: (value: number) => number): Step {
  return (columns, length) => {
    const from = step(columns, length);
    const to = room(length);
    for (let i = 0; i < length; i += 1) to[i] = change(from[i] ?? Number.NaN);
    return to;
  };
}

function stepOfCall(name: FormulaFunction, steps: readonly Step[], room: (length: number) => Column): Step {
  const [first, ...others] = steps;
  if (first === undefined) throw new RangeError(`"${name}" needs a value.`);
  if (name === 'abs') return onOne(first, room, Math.abs);
  if (name === 'ceil') return onOne(first, room, Math.ceil);
  if (name === 'floor') return onOne(first, room, Math.floor);
  const choose = name === 'min' ? Math.min : Math.max;
  return others.reduce((before, step) => onTwo(before, step, (a, b) => choose(a, b)), first);
}

function onTwo(left: Step, right: Step, combine: (a: number, b: number) => number): Step {
  const room = ownColumn();
  return (columns, length) => {
    const a = left(columns, length);
    const b = right(columns, length);
    const to = room(length);
    for (let i = 0; i < length; i += 1) to[i] = combine(a[i] ?? Number.NaN, b[i] ?? Number.NaN);
    return to;
  };
}

type Loop = (a: Column, b: Column, to: Column, length: number) => void;

/** One loop for each operator: the engine makes each fast by itself, which it cannot do for a loop that they share. */
const loops: Readonly<Record<FormulaOperator, Loop>> = {
  '+': (a, b, to, length) => {
    for (let i = 0; i < length; i += 1) to[i] = held((a[i] ?? Number.NaN) + (b[i] ?? Number.NaN));
  },
  '-': (a, b, to, length) => {
    for (let i = 0; i < length; i += 1) to[i] = held((a[i] ?? Number.NaN) - (b[i] ?? Number.NaN));
  },
  '*': (a, b, to, length) => {
    for (let i = 0; i < length; i += 1) to[i] = held((a[i] ?? Number.NaN) * (b[i] ?? Number.NaN));
  },
  '/': (a, b, to, length) => {
    for (let i = 0; i < length; i += 1) to[i] = held((a[i] ?? Number.NaN) / (b[i] ?? Number.NaN));
  },
};

/** What cannot be held is NaN from here on: 1 / Infinity must not come out as 0. */
function held(value: number): number {
  return value - value === 0 ? value : Number.NaN;
}

function stepOfBinary(operator: FormulaOperator, left: Step, right: Step): Step {
  const room = ownColumn();
  const loop = loops[operator];
  return (columns, length) => {
    const a = left(columns, length);
    const b = right(columns, length);
    const to = room(length);
    loop(a, b, to, length);
    return to;
  };
}
