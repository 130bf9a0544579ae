import {
  columnLetters,
  formulaQuoted,
  type WorkbookCell,
  type WorkbookFormat,
  type WorkbookSheet,
} from '@peerway/table';
import type { CaseFigure, CaseResult } from '../case-result.ts';
import type { CaseLayout } from './case-layout.ts';
import type { CaseWords } from './case-words.ts';
import { type Figure, resultFigures } from './result-figures.ts';
import { scenarioName } from './settings-sheet.ts';
import { headings, live, said } from './sheet-cells.ts';

/** The column of the portal's values with likely values; those of the scenarios follow. */
const PORTAL = 7;
const FIRST = 2;

/** What the results are made of. */
export interface ResultsParts {
  readonly layout: CaseLayout;
  /** Where the rows of the cash flow stand. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** What the portal says: with likely values first, then in each scenario. */
  readonly results: readonly CaseResult[];
  /** Which of them the workbook shows when it is opened. */
  readonly shown: number;
}

/**
 * The sheet of results: what the workbook computes, what the portal computed, and the difference, which is 0 until somebody changes a
 * cell.
 */
export function resultsSheet(parts: ResultsParts): WorkbookSheet {
  const { layout, shown } = parts;
  const { words, model } = layout;
  const figures = resultFigures(parts);
  const names = [words.likelyValues, ...model.scenarios.map((each) => scenarioName(each, words))];
  const head = headings([words.figure, words.inWorkbook, words.inPortal, words.difference, words.remark, '']);
  const portal = headings(names.map((name) => `${words.inPortal}: ${name}`));
  const rows = figures.map((figure, at) => figureCells(figure, { row: FIRST + at, shown, layout }));
  return {
    name: words.results,
    widths: [48, 26, 26, 14, 60, 4, ...names.map(() => 22)],
    rows: [[...head, ...portal], ...rows],
    frozen: { rows: 1, columns: 1 },
    filterRow: null,
  };
}

/** A figure as a cell holds it: its value, or in words why there is none. */
export function figureValue({ value, reason }: CaseFigure, words: CaseWords): number | string {
  return value ?? (reason === null ? '' : words.reasons[reason]);
}

function figureCells(
  figure: Figure,
  { row, shown, layout: { setting, words } }: { row: number; shown: number; layout: CaseLayout },
): (WorkbookCell | null)[] {
  const { label, formula, portal, format, remark } = figure;
  const value = portal[shown] ?? '';
  const last = columnLetters(PORTAL + portal.length - 1);
  const ofScenario = `INDEX($${columnLetters(PORTAL)}${row}:$${last}${row},1,${setting('scenario')}+1)`;
  return [
    said(label),
    live(formula(`C${row}`), value, format, 'total'),
    live(ofScenario, value, format),
    live(difference(row, format, words), 0, format),
    said(remark ?? null, 'note'),
    null,
    ...portal.map((each): WorkbookCell => ({ value: each, format })),
  ];
}

/** What is apart by rounding only is no difference. */
function difference(row: number, format: WorkbookFormat, words: CaseWords): string {
  const [here, there] = [`B${row}`, `C${row}`];
  const least = format === 'money' ? '1E-6' : '1E-9';
  const numbers = `IF(ABS(${here}-${there})<=MAX(${least},1E-9*ABS(${there})),0,${here}-${there})`;
  return `IF(AND(ISNUMBER(${here}),ISNUMBER(${there})),${numbers},IF(${here}=${there},0,${formulaQuoted(words.differs)}))`;
}
