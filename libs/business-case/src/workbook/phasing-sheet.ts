import { type WorkbookCell, type WorkbookSheet } from '@peerway/table';
import { driverFlow } from '../driver-flow.ts';
import type { Phasing } from '../case-settings.ts';
import { type CaseLayout, phasingRows, yearColumn } from './case-layout.ts';
import type { CaseWords } from './case-words.ts';
import { entered, headings, live, said } from './sheet-cells.ts';

/**
 * The sheet that says how much of each amount falls into which year: months in, shares out. Years stand in the same columns as on
 * the cash flow.
 */
export function phasingSheet(layout: CaseLayout): WorkbookSheet {
  const { words, phasing, years } = layout;
  const texts = [words.useCase, '', words.spendFrom, words.spendMonths, words.effectFrom, words.rampMonths, words.year];
  const head = [...headings(texts), ...years.map((year): WorkbookCell => ({ value: year, look: 'heading' }))];
  const rows = [head, ...ofAllYears(layout), [], ...phasing.flatMap((each, at) => block(each, at, layout))];
  return {
    name: words.phasing,
    widths: [30, 30, 12, 12, 12, 12, 10, ...years.map(() => 12)],
    rows,
    frozen: { rows: 1, columns: 2 },
    filterRow: null,
  };
}

/** Months, prices and discounting of each year. */
function ofAllYears({ words, years, setting, model: { settings } }: CaseLayout): (WorkbookCell | null)[][] {
  const row = (label: string, cell: (year: number) => WorkbookCell): (WorkbookCell | null)[] => [
    ...[said(label), null, null, null, null, null, null],
    ...years.map(cell),
  ];
  const year = (at: number): string => `${yearColumn(at)}$${phasingRows.year}`;
  const { discountRate, inflation } = settings;
  const rate = setting('discountRate');
  return [
    row(words.firstMonth, (at) =>
      live(`IF(${year(at)}=0,0,12*(${year(at)}-1)+1)`, at === 0 ? 0 : 12 * (at - 1) + 1, 'whole'),
    ),
    row(words.lastMonth, (at) => live(`12*${year(at)}`, 12 * at, 'whole')),
    row(words.prices, (at) => live(`(1+${setting('inflation')})^${year(at)}`, (1 + inflation) ** at, 'factor')),
    row(words.discounting, (at) =>
      live(
        `IF(ISNUMBER(${rate}),(1+${rate})^-${year(at)},"")`,
        discountRate === null ? '' : (1 + discountRate) ** -at,
        'factor',
      ),
    ),
  ];
}

const shares = [
  { unit: 'money', sign: 'cost', word: 'costsOnce' },
  { unit: 'money', sign: 'benefit', word: 'benefitsOnce' },
  { unit: 'money/year', sign: 'cost', word: 'costsRunning' },
  { unit: 'money/year', sign: 'benefit', word: 'benefitsYearly' },
] as const satisfies readonly { unit: string; sign: 'cost' | 'benefit'; word: keyof CaseWords }[];

function block(phasing: Phasing, nth: number, layout: CaseLayout): (WorkbookCell | null)[][] {
  const { words, years, useCaseName, model } = layout;
  const first = phasingRows.first + nth * (shares.length + 1);
  const settings = { horizonYears: model.settings.horizonYears, inflation: 0 };
  const rows = shares.map(({ unit, sign, word }, at): (WorkbookCell | null)[] => {
    const { years: values } = driverFlow({ settings, phasing: [phasing] }, { useCase: phasing.useCase, unit, sign });
    const months = [phasing.spendFrom, phasing.spendMonths, phasing.effectFrom, phasing.rampMonths];
    return [
      said(at === 0 ? useCaseName(phasing.useCase) : null),
      said(words[word]),
      ...months.map((month) => (at === 0 ? entered(month, 'whole') : null)),
      null,
      ...years.map((year) => live(shareFormula(word, year, first), values[year] ?? 0, 'factor')),
    ];
  });
  return [...rows, []];
}

/** The share of a year by its first and last month, as `driverFlow` adds it up month by month. */
function shareFormula(word: (typeof shares)[number]['word'], year: number, row: number): string {
  const [from, to] = [`${yearColumn(year)}$${phasingRows.firstMonth}`, `${yearColumn(year)}$${phasingRows.lastMonth}`];
  const [spendFrom, spendMonths, effectFrom, ramp] = ['C', 'D', 'E', 'F'].map((letter) => `$${letter}$${row}`);
  switch (word) {
    case 'costsOnce':
      return `MAX(0,MIN(${to},${spendFrom}+${spendMonths}-1)-MAX(${from},${spendFrom})+1)/${spendMonths}`;
    case 'benefitsOnce':
      return `IF(AND(${effectFrom}>=${from},${effectFrom}<=${to}),1,0)`;
    case 'costsRunning':
      return `MAX(0,${to}-MAX(${from},${effectFrom}+1)+1)/12`;
    default: {
      // Until the ramp ends, n months of it are worth n²/2 of its length; from then on each month counts whole.
      const until = (month: string): string =>
        `IF(${month}<=${ramp},IF(${ramp}=0,0,${month}^2/(2*${ramp})),${month}-${ramp}/2)`;
      return `(${until(`MAX(0,${to}-${effectFrom})`)}-${until(`MAX(0,${from}-1-${effectFrom})`)})/12`;
    }
  }
}
