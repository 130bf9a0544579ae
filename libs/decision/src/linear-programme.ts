/** One condition on the unknowns, none of which may be negative: Σ coefficient × unknown, compared with a number. */
export type Condition = {
  readonly row: readonly number[];
  readonly is: 'atMost' | 'atLeast' | 'exactly';
  readonly right: number;
};

/** The unknowns at which a linear cost is least. */
export type Optimum = { readonly at: number[]; readonly cost: number };

/** Smaller entries of the tableau are rounding. */
const TINY = 1e-11;

/**
 * The least of a linear cost under linear conditions, by the two-phase simplex method (Dantzig 1951).
 *
 * Undefined when no unknowns meet the conditions; refuses a cost that falls without end. Pivots go by the steepest
 * cost, and by Bland's rule (1977) after a while, so that it always ends. Meant for tens of unknowns.
 *
 * @example
 * leastCost([1, 2], [{ row: [1, 1], is: 'atLeast', right: 3 }]); // => { at: [3, 0], cost: 3 }
 */
export function leastCost(costs: readonly number[], conditions: readonly Condition[]): Optimum | undefined {
  const unknowns = costs.length;
  const turned = conditions.map(withPositiveRight);
  const slacks = turned.filter(({ is }) => is !== 'exactly').length;
  const spare = turned.filter(({ is }) => is !== 'atMost').length;
  const width = unknowns + slacks + spare;
  const table = tableOf(turned, unknowns, slacks);
  const needed = Float64Array.from({ length: width }, (_empty, j) => (j < unknowns + slacks ? 0 : 1));
  if (reduce(table, needed, width) > 1e-9 * Math.max(1, ...turned.map(({ right }) => right))) return undefined;
  driveOut(table, unknowns + slacks);
  const wanted = Float64Array.from({ length: width }, (_empty, j) => costs[j] ?? 0);
  reduce(table, wanted, unknowns + slacks);
  const at = Array.from(costs, () => 0);
  table.basis.forEach((column, i) => {
    if (column < unknowns) at[column] = Math.max(0, table.rows[i]![table.width]!);
  });
  return { at, cost: at.reduce((sum, value, j) => sum + value * costs[j]!, 0) };
}

type Table = { readonly rows: Float64Array[]; readonly basis: number[]; readonly width: number };

function withPositiveRight({ row, is, right }: Condition): Condition {
  if (right >= 0) return { row, is, right };
  const other = { atMost: 'atLeast', atLeast: 'atMost', exactly: 'exactly' } as const;
  return { row: row.map((value) => -value), is: other[is], right: -right };
}

/** Columns: the unknowns, a slack for each inequality, and one that stands in wherever a slack cannot. */
function tableOf(conditions: readonly Condition[], unknowns: number, slacks: number): Table {
  const width = unknowns + slacks + conditions.filter(({ is }) => is !== 'atMost').length;
  let slack = unknowns;
  let stand = unknowns + slacks;
  const basis: number[] = [];
  const rows = conditions.map(({ row, is, right }) => {
    const entries = new Float64Array(width + 1);
    entries.set(row);
    entries[width] = right;
    if (is !== 'exactly') entries[slack] = is === 'atMost' ? 1 : -1;
    if (is === 'atMost') basis.push(slack);
    if (is !== 'exactly') slack += 1;
    if (is === 'atMost') return entries;
    entries[stand] = 1;
    basis.push(stand);
    stand += 1;
    return entries;
  });
  return { rows, basis, width };
}

/** Pivots until no column below `limit` lowers the cost; gives the cost. */
function reduce(table: Table, costs: Float64Array, limit: number): number {
  const { rows, basis, width } = table;
  const line = new Float64Array(width + 1);
  line.set(costs);
  basis.forEach((column, i) => takeOff(line, rows[i]!, costs[column] ?? 0));
  for (let step = 0; ; step += 1) {
    const column = entering(line, limit, step > 50 + 4 * width);
    if (column < 0) return -line[width]!;
    const row = leaving(table, column);
    if (row < 0) throw new RangeError('The cost of this linear programme falls without end.');
    pivot(table, row, column);
    takeOff(line, rows[row]!, line[column]!);
  }
}

function entering(line: Float64Array, limit: number, careful: boolean): number {
  let best = -1;
  let lowest = -TINY;
  for (let j = 0; j < limit; j += 1) {
    if (line[j]! >= lowest) continue;
    if (careful) return j;
    lowest = line[j]!;
    best = j;
  }
  return best;
}

function leaving({ rows, basis, width }: Table, column: number): number {
  let found = -1;
  let least = Infinity;
  rows.forEach((row, i) => {
    if (row[column]! <= TINY) return;
    const ratio = row[width]! / row[column]!;
    if (ratio > least + TINY || (ratio > least - TINY && basis[i]! > basis[found]!)) return;
    least = Math.min(least, ratio);
    found = i;
  });
  return found;
}

function pivot({ rows, basis }: Table, row: number, column: number): void {
  const chosen = rows[row]!;
  const by = chosen[column]!;
  for (let j = 0; j < chosen.length; j += 1) chosen[j] = chosen[j]! / by;
  rows.forEach((other, i) => {
    if (i !== row) takeOff(other, chosen, other[column]!);
  });
  basis[row] = column;
}

function takeOff(line: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let j = 0; j < line.length; j += 1) line[j] = line[j]! - times * row[j]!;
}

/** Columns that only stood in leave the basis; a row without any other entry says nothing and goes. */
function driveOut(table: Table, limit: number): void {
  for (let i = table.rows.length - 1; i >= 0; i -= 1) {
    if (table.basis[i]! < limit) continue;
    const column = table.rows[i]!.findIndex((value, j) => j < limit && Math.abs(value) > 1e-9);
    if (column >= 0) {
      pivot(table, i, column);
      continue;
    }
    table.rows.splice(i, 1);
    table.basis.splice(i, 1);
  }
}
