import { mostIterations } from '@peerway/decision';
import { seededRandom } from '@peerway/kernel';
import { drawn } from './drawn.ts';
import type { LeafWeight, WeightNode } from './leaf-weight.ts';
import type { ScoreCell, ScoreTable } from './score-table-result.ts';

/** What came out of many draws of everything unsure: row after row, one for each draw. */
export interface RankingDraws {
  readonly iterations: number;
  /** Weighted points: draws × use cases. */
  readonly scores: Float64Array;
  /** What was drawn for each unsure input: draws × inputs; the last draw only where nothing is kept. */
  readonly inputs: Float64Array;
  /** The shares drawn for each node of the tree: draws × nodes; likewise. */
  readonly weights: Float64Array;
}

/** So many scores are worked out at most, unless more draws are asked for: a large table gets fewer draws. */
const SCORES_WORTH = 4_000_000;

/** More numbers than this find no room. */
const MOST_KEPT = 5e7;

/** How many draws a table gets: 10,000, fewer for a large one, at least 1,000. */
export function iterationsFor({ rows, criteria }: ScoreTable): number {
  const size = Math.max(1, rows.length * criteria.length);
  return Math.min(10_000, Math.max(1000, Math.floor(SCORES_WORTH / size)));
}

/**
 * Draws everything unsure many times over, and works out every use case's points each time. Repeats to the byte for a seed. What was
 * drawn itself is kept only where `keep` says so: it takes a lot of room.
 */
export function rankingDraws(
  table: ScoreTable,
  { seed, iterations, keep }: { readonly seed: number; readonly iterations: number; readonly keep: boolean },
): RankingDraws {
  checkIterations(table, iterations, keep);
  const random = seededRandom(seed);
  const [alternatives, inputs, nodes] = [table.rows.length, table.inputs.length, table.nodes.length];
  const kept = keep ? iterations : 1;
  const draws: RankingDraws = {
    iterations,
    scores: new Float64Array(iterations * alternatives),
    inputs: new Float64Array(kept * inputs),
    weights: new Float64Array(kept * nodes),
  };
  const score = scorer(table);
  const weigh = weigher(table.nodes);
  const drawables = table.inputs.map(({ low, value, high, shape }) => ({ low, value, high, shape }));
  for (let draw = 0; draw < iterations; draw += 1) {
    const row = keep ? draw : 0;
    const values = draws.inputs.subarray(row * inputs, (row + 1) * inputs);
    for (let at = 0; at < inputs; at += 1) values[at] = drawn(drawables[at]!, random);
    const shares = draws.weights.subarray(row * nodes, (row + 1) * nodes);
    weigh(shares, random);
    score(values, shares, draws.scores.subarray(draw * alternatives, (draw + 1) * alternatives));
  }
  return draws;
}

function checkIterations({ rows, inputs, nodes }: ScoreTable, iterations: number, keep: boolean): void {
  if (!Number.isSafeInteger(iterations) || iterations < 1 || iterations > mostIterations) {
    throw new RangeError(`The draws must be a whole number from 1 to ${mostIterations}; got ${iterations}.`);
  }
  const numbers = iterations * (rows.length + (keep ? inputs.length + nodes.length : 0));
  if (numbers > MOST_KEPT) {
    throw new RangeError(`${iterations} draws of this table are ${numbers} numbers; ${MOST_KEPT} is the most.`);
  }
}

/** Draws the shares of all nodes: their points among their siblings' points, times the share of their group. */
function weigher(nodes: readonly WeightNode[]): (shares: Float64Array, random: () => number) => void {
  const places = new Map(nodes.map(({ criterion }, at) => [criterion, at]));
  const parents = nodes.map(({ parent }) => (parent === null ? -1 : places.get(parent)!));
  const totals = new Float64Array(nodes.length + 1);
  const drawables = nodes.map(({ low, weight, high, shape }) => ({ low, value: weight, high, shape }));
  return (shares, random) => {
    totals.fill(0);
    for (let at = 0; at < nodes.length; at += 1) {
      const points = drawn(drawables[at]!, random);
      shares[at] = points;
      totals[parents[at]! + 1]! += points;
    }
    // A group stands before its members, so that its share is known when theirs are worked out.
    for (let at = 0; at < nodes.length; at += 1) {
      const parent = parents[at]!;
      const total = totals[parent + 1]!;
      const above = parent < 0 ? 1 : shares[parent]!;
      shares[at] = total === 0 ? 0 : (above * shares[at]!) / total;
    }
  };
}

type Scorer = (values: Float64Array, shares: Float64Array, scores: Float64Array) => void;

/** Works out the weighted points of each use case from what was drawn. */
function scorer({ criteria, nodes, rows, inputs }: ScoreTable): Scorer {
  const places = new Map(inputs.map(({ id }, at) => [id, at]));
  const leaf = criteria.map(({ criterion }) => nodes.findIndex((node) => node.criterion === criterion));
  const cells = rows.map((row) => row.cells.map((cell, column) => cellPoints(cell, criteria[column]!, places)));
  return (values, shares, scores) => {
    for (let row = 0; row < cells.length; row += 1) {
      const points = cells[row]!;
      let sum = 0;
      for (let column = 0; column < points.length; column += 1) sum += shares[leaf[column]!]! * points[column]!(values);
      scores[row] = sum;
    }
  };
}

/** The points of a cell from what was drawn. */
function cellPoints(
  { fixed, points, parts }: ScoreCell,
  { worst, best }: LeafWeight,
  places: ReadonlyMap<string, number>,
): (values: Float64Array) => number {
  if (parts.length === 0) return () => points;
  const slope = 100 / (best - worst);
  const inputs = Int32Array.from(parts, ({ input }) => places.get(input)!);
  const shares = Float64Array.from(parts, ({ share }) => share);
  return (values) => {
    let value = fixed;
    for (let at = 0; at < inputs.length; at += 1) value += shares[at]! * values[inputs[at]!]!;
    return Math.min(100, Math.max(0, slope * (value - worst)));
  };
}
