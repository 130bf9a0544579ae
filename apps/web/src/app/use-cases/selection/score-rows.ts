import { formatNumber } from '@angular/common';
import type { LeafWeight, ScoreCell, ScoreTable } from '@peerway/use-cases';
import { criterionName } from './criterion-words.ts';

/** One score of a use case as people read it. */
export interface ScoreRowShown {
  readonly criterion: string;
  readonly name: string;
  readonly value: string;
  readonly reach: string;
  readonly points: number;
  readonly origin: string;
  readonly isConfirmed: boolean;
  readonly isStated: boolean;
  readonly cell: ScoreCell;
}

/** The scores of one use case, criterion by criterion. */
export function scoreRows(table: ScoreTable, useCase: string, locale: string): readonly ScoreRowShown[] {
  const cells = table.rows.find((row) => row.useCase === useCase)?.cells ?? [];
  return table.criteria.flatMap((leaf, at) => {
    const cell = cells[at];
    return cell === undefined ? [] : [shown(leaf, cell, locale)];
  });
}

function shown(leaf: LeafWeight, cell: ScoreCell, locale: string): ScoreRowShown {
  const figure = (value: number): string => formatNumber(value, locale, '1.0-1');
  return {
    criterion: leaf.criterion,
    name: criterionName({ ...leaf, id: leaf.criterion }),
    value: cell.origin === 'assumed' ? $localize`:a score|:not known` : figure(cell.value),
    reach: cell.low === cell.high ? '' : $localize`${figure(cell.low)}:low: to ${figure(cell.high)}:high:`,
    points: cell.points,
    origin: originWords[cell.origin],
    isConfirmed: cell.confirmed,
    isStated: cell.origin === 'stated',
    cell,
  };
}

/** Where a score comes from, in a few words. */
const originWords: Readonly<Record<ScoreCell['origin'], string>> = {
  catalogue: $localize`:where a score comes from|:expert default`,
  readiness: $localize`:where a score comes from|:Assess`,
  inventory: $localize`:where a score comes from|:prerequisites`,
  stated: $localize`:where a score comes from|:your own`,
  assumed: $localize`:where a score comes from|:nobody knows: anything on the scale`,
};
