import type { WorkbookSheet } from '@peerway/table';
import type { CaseLayout } from './case-layout.ts';
import { firstRows } from './case-layout.ts';
import { type CashFlow, sumParts } from './cash-flow-rows.ts';
import { headlineParts } from './headline-rows.ts';
import { moneyLineCells, yearHeadings } from './money-lines.ts';
import { partCells, rowsOfParts } from './year-rows.ts';

/** The sheet of the cash flow, and where its rows stand for the sheets that read from it. */
export interface CashFlowSheet {
  readonly sheet: WorkbookSheet;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The sheet of the cash flow: each line of money by year, the sums by kind and category, tax, and the headline. */
export function cashFlowSheet(cash: CashFlow): CashFlowSheet {
  const { layout, flow } = cash;
  const lines = layout.moneyLines.p2p;
  const first = firstRows.cashFlow + lines.length;
  const parts = [...sumParts(cash), ...headlineParts(cash)];
  const sheet: WorkbookSheet = {
    name: layout.words.cashFlow,
    widths: yearWidths(layout),
    rows: [
      yearHeadings(layout),
      ...moneyLineCells(lines, firstRows.cashFlow, layout, flow),
      ...partCells(parts, first, layout),
    ],
    frozen: { rows: 1, columns: 2 },
    filterRow: null,
  };
  return { sheet, rowOf: rowsOfParts(parts, first) };
}

/** How wide the columns of a sheet of years are. */
export function yearWidths({ years }: CaseLayout): number[] {
  return [30, 44, 10, 20, 12, 12, 16, ...years.map(() => 15), 16, 16];
}
