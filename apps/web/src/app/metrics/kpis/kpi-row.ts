import type { Kpi, Point } from '@peerway/metrics';
import { figureWords } from './kpi-words.ts';

/** A KPI as a row of the list. */
export interface KpiRow {
  readonly id: string;
  readonly name: string;
  readonly latest: string;
  /** How it moved since the period before; empty without two points. */
  readonly change: string;
  readonly owner: string;
  readonly hasValues: boolean;
}

/** What a row is made of besides the KPI. */
export interface RowFigures {
  readonly points: readonly Point[];
  readonly today: string;
  readonly locale: string;
}

/** One row of the list: what the last period that has ended came to, and how it moved. */
export function kpiRow(kpi: Kpi, { points, locale }: RowFigures): KpiRow {
  const [before, last] = [points.at(-2), points.at(-1)];
  return {
    ...{ id: kpi.id, name: kpi.name, owner: kpi.owner ?? '–', hasValues: last !== undefined },
    latest: last ? figureWords(last.value, kpi.unit, locale) : '–',
    change: before && last ? moveWords(last.value - before.value, kpi, locale) : '',
  };
}

function moveWords(move: number, { unit, direction }: Kpi, locale: string): string {
  if (move === 0) return $localize`unchanged`;
  const figure = figureWords(Math.abs(move), unit, locale);
  const isBetter = move > 0 === (direction === 'up');
  if (move > 0) return isBetter ? $localize`${figure}:FIGURE: more, better` : $localize`${figure}:FIGURE: more, worse`;
  return isBetter ? $localize`${figure}:FIGURE: less, better` : $localize`${figure}:FIGURE: less, worse`;
}

/** What the page found, in a sentence. */
export function kpisFinding(kpis: readonly Kpi[], rows: readonly KpiRow[]): string {
  if (kpis.length === 0) return $localize`Nothing is measured yet`;
  const silent = rows.filter(({ hasValues }) => !hasValues);
  const [first] = silent;
  if (first === undefined) return $localize`${kpis.length}:COUNT: KPIs, all with values`;
  if (silent.length === 1) return $localize`“${first.name}:KPI:” has no value yet`;
  return $localize`${silent.length}:SILENT: of ${kpis.length}:COUNT: KPIs have no value yet`;
}
