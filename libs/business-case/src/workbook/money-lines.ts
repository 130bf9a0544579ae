import { formulaQuoted, type WorkbookCell } from '@peerway/table';
import { driverKey } from '../case-key.ts';
import type { CaseFlow } from '../case-flow.ts';
import type { CaseDriver } from '../case-model.ts';
import { type CaseLayout, phasingRows, settingNames, yearColumn } from './case-layout.ts';
import { driverGroup, driverWhen } from './drivers-sheet.ts';
import { headings, live, said } from './sheet-cells.ts';
import { sums } from './year-rows.ts';

/** The letters of the columns that the sums below the lines look into. */
export const lineColumns = { useCase: 'A', sign: 'C', group: 'D', when: 'E', counted: 'F', amount: 'G' } as const;
/** No amount of money is as large as this: what a formula makes beyond it is not counted. */
const LARGEST = '1E+60';

/** The headings of a sheet of years. */
export function yearHeadings({ words, years }: CaseLayout): WorkbookCell[] {
  const texts = [words.useCase, words.driver, words.sign, words.kind, words.when, words.counted, words.value];
  const numbers = years.map((year): WorkbookCell => ({ value: year, look: 'heading' }));
  return [...headings(texts), ...numbers, ...headings([words.total, words.presentValue])];
}

/** One row for each line of money: its amount, and what of it falls into each year, with inflation. Amounts have no sign. */
export function moneyLineCells(
  drivers: readonly CaseDriver[],
  first: number,
  layout: CaseLayout,
  flow: CaseFlow,
): (WorkbookCell | null)[][] {
  const lineOf = new Map(flow.lines.map((line) => [line.key, line]));
  const { words, useCaseName, years } = layout;
  return drivers.map((driver, at) => {
    const row = first + at;
    const value = flow.values.values.get(driverKey(driver));
    const shares = lineOf.get(driverKey(driver))?.flow ?? [];
    const amounts = years.map((year) => (value === undefined ? words.open : value * (shares[year] ?? 0)));
    return [
      ...[useCaseName(driver.useCase), driver.name, words[driver.sign], driverGroup(driver, layout)].map((each) =>
        said(each),
      ),
      said(driverWhen(driver, layout)),
      countedCell(driver, layout),
      amountCell(driver, layout, value),
      ...years.map((year) => live(yearFormula(driver, year, row, layout), amounts[year] ?? null, 'money')),
      ...sums(row, amounts, layout),
    ];
  });
}

/** Cells of all lines in a column, fast where they are copied. */
export function lineRange(column: string, first: number, count: number): string {
  return `${column}$${first}:${column}$${Math.max(first, first + count - 1)}`;
}

function countedCell(driver: CaseDriver, { words, setting, model }: CaseLayout): WorkbookCell {
  if (driver.option === 'alternative') return said(words.no);
  const kind = settingNames.find((name) => name === driver.kind);
  if (driver.sign === 'cost' || kind === undefined) return said(words.yes);
  const isCounted = model.settings.counted.includes(driver.kind);
  return live(
    `IF(${setting(kind)}=${formulaQuoted(words.yes)},${formulaQuoted(words.yes)},${formulaQuoted(words.no)})`,
    isCounted ? words.yes : words.no,
    'decimal',
  );
}

function amountCell(driver: CaseDriver, { words, driverName }: CaseLayout, value: number | undefined): WorkbookCell {
  const cell = driverName(driver);
  const open = formulaQuoted(words.open);
  return live(
    `IF(ISNUMBER(${cell}),IF(ABS(${cell})>${LARGEST},${open},${cell}),${open})`,
    value ?? words.open,
    'money',
  );
}

function yearFormula(driver: CaseDriver, year: number, row: number, { words, phasingRow }: CaseLayout): string {
  const amount = `$${lineColumns.amount}${row}`;
  const column = `${yearColumn(year)}`;
  const share = `'${words.phasing}'!${column}$${phasingRow(driver)}`;
  const prices = `'${words.phasing}'!${column}$${phasingRows.prices}`;
  return `IF(ISNUMBER(${amount}),${amount}*${share}*${prices},${formulaQuoted(words.open)})`;
}
