import { formulaQuoted } from '@peerway/table';
import type { CaseFlow } from '../case-flow.ts';
import { benefitsIn, costsIn, moneyKinds } from '../case-flow.ts';
import type { CaseYear } from '../case-result.ts';
import { CostCategory } from '../value-kind.ts';
import { type CaseLayout, firstRows } from './case-layout.ts';
import { lineColumns, lineRange } from './money-lines.ts';
import type { SheetPart, YearPlace, YearRow } from './year-rows.ts';

/** What the rows below the lines are made of. */
export interface CashFlow {
  readonly layout: CaseLayout;
  readonly flow: CaseFlow;
  readonly years: readonly CaseYear[];
  /** The values of the parameters that the workbook shows first, in the order of the model. */
  readonly shownValues: readonly (number | null)[];
  /** The number of the scenario that it shows first; 0 for the likely values. */
  readonly scenario: number;
}

/** A condition on the lines: a column and what stands in it. */
type Condition = readonly [column: keyof typeof lineColumns, text: string];

/** Sums over the lines by kind and by category, and the headline. */
export function sumParts(cash: CashFlow): SheetPart[] {
  const { words } = cash.layout;
  return [
    { title: '' },
    { title: words.benefitsOf },
    ...kindRows(cash),
    { title: words.costsOf },
    ...categoryRows(cash),
    { title: words.headline },
    ...headlineSums(cash),
    { title: words.taxTitle },
    ...taxParts(cash),
    { title: words.headline },
  ];
}

function kindRows({ layout, flow, years }: CashFlow): YearRow[] {
  const { words } = layout;
  return moneyKinds.map((kind, at) => {
    const values = years.map((_, year) => benefitsIn(flow, (line) => line.flow[year] ?? 0)[at]?.amount ?? 0);
    const conditions: Condition[] = [
      ['sign', words.benefit],
      ['group', words.kinds[kind]],
    ];
    return sumRow(layout, { id: `kind:${kind}`, label: words.kinds[kind], conditions, values });
  });
}

function categoryRows({ layout, flow, years }: CashFlow): YearRow[] {
  const { words } = layout;
  return CostCategory.options.map((category) => {
    const values = years.map(
      (_, year) =>
        costsIn(flow, (line) => line.flow[year] ?? 0).find((each) => each.category === category)?.amount ?? 0,
    );
    const conditions: Condition[] = [
      ['sign', words.cost],
      ['group', words.categories[category]],
    ];
    return sumRow(layout, { id: `category:${category}`, label: words.categories[category], conditions, values });
  });
}

function headlineSums({ layout, flow: { sums }, years }: CashFlow): YearRow[] {
  const { words } = layout;
  const cost: Condition = ['sign', words.cost];
  return [
    sumRow(layout, {
      ...{ id: 'counted', label: words.benefitsCounted, values: sums.counted },
      conditions: [
        ['sign', words.benefit],
        ['counted', words.yes],
      ],
    }),
    sumRow(layout, {
      ...{ id: 'costsOnce', label: words.costsOnce, values: years.map(({ costsOnce }) => costsOnce) },
      conditions: [cost, ['when', words.once]],
    }),
    sumRow(layout, {
      ...{ id: 'costsRunning', label: words.costsRunning, values: sums.running },
      conditions: [cost, ['when', words.yearly]],
    }),
  ];
}

interface SumOf {
  readonly id: string;
  readonly label: string;
  readonly conditions: readonly Condition[];
  readonly values: readonly number[];
}

function sumRow({ moneyLines }: CaseLayout, { id, label, conditions, values }: SumOf): YearRow {
  const range = (column: string): string => lineRange(column, firstRows.cashFlow, moneyLines.p2p.length);
  const tests = conditions.map(([column, text]) => `${range(`$${lineColumns[column]}`)},${formulaQuoted(text)}`);
  const formula = ({ column }: YearPlace): string => `SUMIFS(${range(column)},${tests.join(',')})`;
  const group = conditions.find(([column]) => column === 'group')?.[1];
  return { id, label, ...(group && { group }), isMoney: true, formula, values };
}

/** The tax of each year: cash less costs and write-offs, less the losses of earlier years; nothing is refunded. */
function taxParts({ layout, flow, years }: CashFlow): YearRow[] {
  const { words, setting, model } = layout;
  const { sums } = flow;
  const [rate, span] = [setting('taxRate'), setting('writeOffYears')];
  const isTaxed = `AND(ISNUMBER(${rate}),ISNUMBER(${span}))`;
  const row = (id: string, label: string, formula: YearRow['formula'], values: YearRow['values'] = null): YearRow => ({
    ...{ id, label, isMoney: true, formula, values },
  });
  const hardware: Condition[] = [
    ['sign', words.cost],
    ['when', words.once],
    ['group', words.categories.hardware],
  ];
  const cash: Condition[] = [
    ['sign', words.benefit],
    ['counted', words.yes],
    ['group', words.kinds.cash],
  ];
  const tax = years.map((year) => year.tax);
  return [
    sumRow(layout, { id: 'cash', label: words.cashBenefits, conditions: cash, values: sums.cash }),
    sumRow(layout, { id: 'hardware', label: words.hardware, conditions: hardware, values: sums.hardware }),
    row('expensed', words.expensed, ({ of }) => `${of('costsOnce')}-${of('hardware')}`, sums.otherOnce),
    row('writeOff', words.writeOff, (at) => `IF(${isTaxed},${writeOffFormula(at, span)},0)`),
    row(
      'base',
      words.taxBase,
      ({ of }) => `IF(${isTaxed},${of('cash')}-${of('costsRunning')}-${of('expensed')}-${of('writeOff')},0)`,
    ),
    row('loss', words.lossBefore, ({ before }) => `MAX(0,${before('loss')}-${before('base')})`),
    row('taxed', words.taxed, ({ of }) => `MAX(0,${of('base')}-${of('loss')})`),
    row(
      'tax',
      words.tax,
      ({ of }) => `IF(${isTaxed},${of('taxed')}*${rate},0)`,
      model.settings.tax ? tax : tax.map(() => 0),
    ),
  ];
}

/** Hardware of the start is written off from year 1 on, any other from the year in which it was bought. */
function writeOffFormula({ year, all, heading, headings }: YearPlace, span: string): string {
  if (year === 0) return '0';
  const isRunning = `(${headings}<=${heading})*(${headings}>=1)*(${headings}>${heading}-${span})`;
  const ofStart = `IF(${heading}<=${span},${all('hardware').split(':')[0]},0)`;
  return `(SUMPRODUCT(${isRunning}*${all('hardware')})+${ofStart})/${span}`;
}
