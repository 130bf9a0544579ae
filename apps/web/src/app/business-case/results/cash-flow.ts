import type { CaseResult } from '@peerway/business-case';
import type { CashPart } from '../../charts/cash-flow-data.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import { kindWords } from '../value-words.ts';

const kindLook = {
  cash: { colour: 'accent', shape: 'square' },
  timeSaved: { colour: 'good', shape: 'circle' },
  riskAvoided: { colour: 'target', shape: 'diamond' },
  judged: { colour: 'ink-2', shape: 'triangle' },
} as const;

/** What the headline counts in each year: benefits by kind above the line, costs and tax below it. */
export function cashParts({ years, kinds }: CaseResult): CashPart[] {
  const counted = kinds.flatMap(({ kind, isCounted }) => (isCounted && kind !== 'quantity' ? [kind] : []));
  return [
    ...counted.map((kind) => ({
      id: kind,
      label: kindWords[kind],
      ...kindLook[kind],
      amounts: years.map(({ benefits }) => benefits.find((one) => one.kind === kind)?.amount ?? 0),
    })),
    {
      id: 'once',
      label: $localize`Costs, once`,
      colour: 'bad',
      shape: 'cross',
      amounts: years.map(({ costsOnce }) => -costsOnce),
    },
    {
      id: 'running',
      label: $localize`Costs, each year`,
      colour: 'warn',
      shape: 'triangle',
      amounts: years.map(({ costsRunning }) => -costsRunning),
    },
    { id: 'tax', label: $localize`Tax`, colour: 'ink-2', shape: 'diamond', amounts: years.map(({ tax }) => -tax) },
  ];
}

/** The same figures as a table, with every kind of benefit, counted or not. */
export function cashTable(result: CaseResult, yearNames: readonly string[]): ChartTable {
  const parts = cashParts(result);
  const left = result.kinds.filter(({ kind, isCounted }) => !isCounted && kind !== 'quantity');
  return {
    columns: [
      $localize`Year`,
      ...parts.map(({ label }) => label),
      $localize`Net`,
      $localize`Running sum`,
      $localize`Worth at the start`,
      ...left.map(({ kind }) => $localize`Not counted: ${kindWords[kind]}:kind:`),
    ],
    rows: result.years.map((year, at) => [
      yearNames[at] ?? String(year.year),
      ...parts.map(({ amounts }) => cents(amounts[at] ?? 0)),
      cents(year.net),
      cents(year.cumulative),
      year.discounted === null ? null : cents(year.discounted),
      ...left.map(({ kind }) => cents(year.benefits.find((one) => one.kind === kind)?.amount ?? 0)),
    ]),
  };
}

/** What the years are called: the start, then numbers; with the calendar year where the start is known. */
export function yearNames({ years }: CaseResult): string[] {
  return years.map(({ year }) => (year === 0 ? $localize`Start` : $localize`Year ${String(year)}:number:`));
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100 + 0;
}
