import type { FeedbackThemes } from '@peerway/change';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { StackBar, StackPart } from '../../charts/stacked-bars-data.ts';

const shown = 4;
const looks = [
  ['accent', 'circle'],
  ['good', 'square'],
  ['warn', 'triangle'],
  ['bad', 'diamond'],
  ['ink-2', 'cross'],
  ['line', 'circle'],
] as const;

/** What people said by month: the themes said most, the others together, and what nobody has read yet. */
export function themeBars({ months, themes }: FeedbackThemes): {
  readonly parts: readonly StackPart[];
  readonly bars: readonly StackBar[];
  readonly table: ChartTable;
} {
  const read = themes.filter(({ theme }) => theme !== null);
  const rows = [
    ...read.slice(0, shown).map(({ theme, byMonth }) => ({ label: theme ?? '', byMonth })),
    together($localize`Other themes`, read.slice(shown)),
    together(
      $localize`Not read yet`,
      themes.filter(({ theme }) => theme === null),
    ),
  ].filter(({ byMonth }) => byMonth.some((count) => count > 0));
  return {
    parts: rows.map(({ label }, place) => {
      const [colour, shape] = looks[place % looks.length]!;
      return { id: label, label, colour, shape };
    }),
    bars: months.map((month, at) => ({ id: month, label: month, counts: rows.map(({ byMonth }) => byMonth[at] ?? 0) })),
    table: {
      columns: [$localize`Theme`, ...months],
      rows: rows.map(({ label, byMonth }) => [label, ...byMonth]),
    },
  };
}

function together(label: string, of: FeedbackThemes['themes']): { label: string; byMonth: readonly number[] } {
  const length = of[0]?.byMonth.length ?? 0;
  return {
    label,
    byMonth: Array.from({ length }, (_, at) => of.reduce((sum, { byMonth }) => sum + (byMonth[at] ?? 0), 0)),
  };
}
