import type { Flip } from './ranking-result.ts';
import type { ScoreTable } from './score-table-result.ts';

/** So many points of 100 are no change. */
const ROUNDING = 1e-9;

/**
 * For each criterion and group, the smallest change of its share, up and down, that puts another use case first; the other shares
 * keep their proportions. With one share changing, every score changes in a straight line, so the point where two lines cross is
 * exact.
 */
export function flipsOf(table: ScoreTable, scores: readonly number[], winner: number): Flip[] {
  const flips = table.nodes.flatMap((node) => {
    const parts = partsUnder(table, node.criterion);
    return node.share <= 0 || node.share >= 1 || parts === undefined
      ? []
      : nearest({ table, scores, winner, criterion: node.criterion, share: node.share, parts });
  });
  return flips.sort((a, b) => Math.abs(a.points) - Math.abs(b.points) || (a.criterion < b.criterion ? -1 : 1));
}

interface Change {
  readonly table: ScoreTable;
  readonly scores: readonly number[];
  readonly winner: number;
  readonly criterion: string;
  readonly share: number;
  /** Each use case's mean points under the criterion or group. */
  readonly parts: readonly number[];
}

function nearest(change: Change): Flip[] {
  const { table, scores, winner, criterion, share, parts } = change;
  const lead = scores.map((score) => scores[winner]! - score);
  // The winner's lead under this criterion, and under all others together.
  const within = parts.map((part) => parts[winner]! - part);
  const outside = lead.map((each, at) => (each - share * within[at]!) / (1 - share));
  const crossings = lead.flatMap((_lead, at) => {
    const slope = within[at]! - outside[at]!;
    const to = -outside[at]! / slope;
    // At the very end of the scale the two would draw level, and there is nothing beyond it.
    const isWithin = to > ROUNDING && to < 1 - ROUNDING;
    return at === winner || Math.abs(slope) < ROUNDING || !isWithin ? [] : [{ at, to }];
  });
  // One that shares the first place is overtaken at once; rounding must not put its crossing on the wrong side.
  const up = crossings.filter(({ at, to }) => to >= share - ROUNDING && within[at]! < outside[at]!);
  const down = crossings.filter(({ at, to }) => to <= share + ROUNDING && within[at]! > outside[at]!);
  return [least(up, share), least(down, share)].flatMap((crossing) =>
    crossing === undefined
      ? []
      : [
          {
            criterion,
            useCase: table.rows[crossing.at]!.useCase,
            points: 100 * (crossing.to - share),
            from: 100 * share,
            to: 100 * crossing.to,
          },
        ],
  );
}

function least(
  crossings: readonly { at: number; to: number }[],
  share: number,
): { at: number; to: number } | undefined {
  return crossings.toSorted((a, b) => Math.abs(a.to - share) - Math.abs(b.to - share) || a.at - b.at)[0];
}

/** Each use case's mean points over the leaves under a node, by their weights; undefined where they weigh nothing. */
function partsUnder({ nodes, criteria, rows }: ScoreTable, node: string): number[] | undefined {
  const leaves = new Set<string>();
  const reached = new Set([node]);
  for (const { criterion, parent, isLeaf } of nodes) {
    if (parent !== null && reached.has(parent)) reached.add(criterion);
    if (isLeaf && reached.has(criterion)) leaves.add(criterion);
  }
  const columns = criteria.flatMap(({ criterion, weight }, at) => (leaves.has(criterion) ? [{ at, weight }] : []));
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  return rows.map(({ cells }) => columns.reduce((sum, { at, weight }) => sum + weight * cells[at]!.points, 0) / total);
}
