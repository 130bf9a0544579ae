import type { Ranking, ScoreTable, UseCaseVerdict } from '@peerway/use-cases';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { RankingNames } from './ranking-words.ts';
import { useCaseVerdictWords } from './verdict-words.ts';

/** Everything that the page knows of each use case in its order, and its points on each criterion, for a spreadsheet. */
export function rankingRows(
  {
    ranking,
    table,
    verdicts,
  }: {
    readonly ranking: Ranking;
    readonly table: ScoreTable;
    readonly verdicts: ReadonlyMap<string, UseCaseVerdict>;
  },
  names: RankingNames,
): ChartTable {
  const scores = new Map(table.rows.map((row) => [row.useCase, row.cells]));
  return {
    columns: [
      $localize`Place`,
      $localize`Use case`,
      $localize`Points of 100`,
      $localize`Points, low end`,
      $localize`Points, high end`,
      $localize`Place by nearness to the best (TOPSIS)`,
      $localize`Place by preference (PROMETHEE II)`,
      $localize`Comes first in, % of the draws`,
      $localize`Peers?`,
      $localize`Effort, person-weeks`,
      $localize`Risk, 1 to 25`,
      ...table.criteria.map(({ criterion }) => $localize`${names.criterion(criterion)}:criterion:, points of 100`),
    ],
    rows: ranking.useCases.map((row) => {
      const kind = verdicts.get(row.useCase)?.kind;
      const first = row.acceptability[0];
      return [
        row.weightedSum.rank,
        names.useCase(row.useCase),
        tenth(row.weightedSum.score),
        tenth(row.scoreLow),
        tenth(row.scoreHigh),
        row.topsis.rank,
        row.promethee.rank,
        first === undefined ? null : tenth(100 * first),
        kind === undefined ? null : useCaseVerdictWords[kind],
        tenth(row.cost),
        tenth(row.risk),
        ...(scores.get(row.useCase) ?? []).map(({ points }) => tenth(points)),
      ];
    }),
  };
}

function tenth(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 10) / 10;
}
