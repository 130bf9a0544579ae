/** How covers are looked for. */
export interface CoverOptions {
  /** Columns that are in every cover. */
  readonly fixed: readonly number[];
  /** How many covers of the smallest size are collected at most. */
  readonly most: number;
  readonly maxTries: number;
}

/** The smallest covers found. */
export interface Covers {
  readonly sets: readonly (readonly number[])[];
  readonly hasMore: boolean;
  /** Whether no smaller cover can exist, and, unless there are more, that these are all. */
  readonly isProved: boolean;
}

interface Search {
  readonly rows: readonly (readonly number[])[];
  readonly options: CoverOptions;
  readonly found: (readonly number[])[];
  tries: number;
}

/**
 * The smallest sets of columns that touch every row. Each row lists its columns and has at least one.
 *
 * Sizes are tried one after the other, from a lower bound on; for each the row with the fewest columns is branched on, each branch
 * without the columns of those before it, so that every set is met once. A branch ends where rows that share no column are
 * more than the columns left.
 *
 * @throws RangeError for a row without columns.
 *
 * @example
 * smallestCovers([[0, 1], [1, 2], [3]], { fixed: [], most: 5, maxTries: 1000 }).sets; // => [[1, 3]]
 */
export function smallestCovers(rows: readonly (readonly number[])[], options: CoverOptions): Covers {
  if (rows.some((row) => row.length === 0)) throw new RangeError('a row without columns cannot be covered');
  const fixed = [...new Set(options.fixed)].sort((a, b) => a - b);
  const open = essentialRows(rows.filter((row) => !row.some((column) => fixed.includes(column))));
  const greedy = greedyCover(open);
  const search: Search = { rows: open, options, found: [], tries: 0 };
  for (let size = disjointRows(open, new Set()); size <= greedy.length; size += 1) {
    branch(search, [], { left: size, barred: new Set() });
    if (search.found.length > 0 || search.tries > options.maxTries) break;
  }
  const isProved = search.tries <= options.maxTries;
  const sets = search.found.length > 0 ? search.found : [greedy];
  return {
    sets: sets.slice(0, options.most).map((set) => [...fixed, ...set].sort((a, b) => a - b)),
    hasMore: sets.length > options.most || (search.found.length > 0 && !isProved),
    isProved: isProved || (search.found.length > 0 && sets.length >= options.most),
  };
}

/** A row that holds all columns of another is covered whenever that one is. */
function essentialRows(rows: readonly (readonly number[])[]): (readonly number[])[] {
  const unique = [...new Map(rows.map((row) => [row.toSorted((a, b) => a - b).join(), row])).values()];
  const sets = unique.map((row) => new Set(row));
  return unique.filter(
    (row, place) =>
      !unique.some(
        (other, at) => at !== place && other.length < row.length && other.every((one) => sets[place]?.has(one)),
      ),
  );
}

function greedyCover(rows: readonly (readonly number[])[]): number[] {
  const cover: number[] = [];
  let open = rows;
  while (open.length > 0) {
    const counts = new Map<number, number>();
    for (const row of open) for (const column of row) counts.set(column, (counts.get(column) ?? 0) + 1);
    const [best] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    cover.push(best);
    open = open.filter((row) => !row.includes(best));
  }
  return cover;
}

/** How many rows at least need a column of their own: as many as share none. */
function disjointRows(rows: readonly (readonly number[])[], barred: ReadonlySet<number>): number {
  const used = new Set<number>();
  let count = 0;
  for (const row of rows.toSorted((a, b) => a.length - b.length)) {
    const free = row.filter((column) => !barred.has(column));
    if (free.some((column) => used.has(column))) continue;
    for (const column of free) used.add(column);
    count += 1;
  }
  return count;
}

interface Place {
  readonly left: number;
  readonly barred: ReadonlySet<number>;
}

function branch(search: Search, chosen: readonly number[], { left, barred }: Place): void {
  const { options, found } = search;
  search.tries += 1;
  if (search.tries > options.maxTries || found.length > options.most) return;
  const open = search.rows.filter((row) => !row.some((column) => chosen.includes(column)));
  if (open.length === 0) {
    found.push(chosen);
    return;
  }
  if (disjointRows(open, barred) > left) return;
  const columns = narrowest(open, barred);
  const tried = new Set(barred);
  for (const column of columns) {
    branch(search, [...chosen, column], { left: left - 1, barred: new Set(tried) });
    tried.add(column);
  }
}

function narrowest(rows: readonly (readonly number[])[], barred: ReadonlySet<number>): readonly number[] {
  const frees = rows.map((row) => row.filter((column) => !barred.has(column)));
  return frees.reduce((best, row) => (row.length < best.length ? row : best));
}
