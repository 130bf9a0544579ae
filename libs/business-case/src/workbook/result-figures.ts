import { formulaQuoted, type WorkbookFormat } from '@peerway/table';
import type { CaseResult, FigureReason } from '../case-result.ts';
import { moneyKinds } from '../case-flow.ts';
import { firstRows, yearColumn } from './case-layout.ts';
import { lineColumns, lineRange } from './money-lines.ts';
import { figureValue, type ResultsParts } from './results-sheet.ts';
import { totalColumn } from './year-rows.ts';

/** Where a scenario has no such rate: an empty cell would be read as 0. */
const NOTHING = '–';

/** One row of the results. */
export interface Figure {
  readonly label: string;
  readonly format: WorkbookFormat;
  readonly remark?: string;
  /** How the workbook computes it; given is the cell of what the portal says. */
  readonly formula: (portal: string) => string;
  /** What the portal says: with likely values, then in each scenario. */
  readonly portal: readonly (number | string)[];
}

/** What formulas of the results refer to on the cash flow. */
interface Cells {
  /** All years of a row. */
  readonly years: (id: string) => string;
  readonly firstYear: (id: string) => string;
  /** All but the last, and all but the first: neighbours side by side. */
  readonly earlierYears: (id: string) => string;
  readonly laterYears: (id: string) => string;
  readonly lastYear: (id: string) => string;
  readonly total: (id: string) => string;
  readonly worth: (id: string) => string;
  /** How many lines of the headline have a value. */
  readonly counted: string;
  readonly lines: string;
}

/** The figures of the headline, and what they rest on. */
export function resultFigures(parts: ResultsParts): Figure[] {
  return [...headline(parts), ...rates(parts), ...totals(parts)];
}

function headline(parts: ResultsParts): Figure[] {
  const { words, setting } = parts.layout;
  const cells = cellsOf(parts);
  const rate = setting('discountRate');
  const because = (reason: FigureReason): string => formulaQuoted(words.reasons[reason]);
  const orNothing = (formula: string): string => `IF(${cells.counted}=0,${because('NOTHING_COUNTED')},${formula})`;
  const ofRate = (formula: string): string =>
    orNothing(`IF(ISNUMBER(${rate}),IFERROR(${formula},${because('TOO_LARGE')}),${because('DISCOUNT_RATE_MISSING')})`);
  const say = (figure: 'npv' | 'payback' | 'discountedPayback' | 'benefitCostRatio'): Figure['portal'] =>
    parts.results.map((result) => figureValue(result[figure], words));
  const costs = `(${cells.worth('costsOnce')}+${cells.worth('costsRunning')})`;
  const npv = `${cells.firstYear('net')}+NPV(${rate},${cells.laterYears('net')})`;
  const ratio = `IF(${costs}>0,${cells.worth('counted')}/${costs},${because('NO_COSTS')})`;
  return [
    { label: words.npv, format: 'money', formula: () => ofRate(npv), portal: say('npv') },
    {
      label: words.payback,
      format: 'decimal',
      formula: () => orNothing(payback('net', parts)),
      portal: say('payback'),
    },
    {
      ...{ label: words.discountedPayback, format: 'decimal', portal: say('discountedPayback') },
      formula: () => ofRate(payback('discounted', parts)),
    },
    { label: words.ratio, format: 'decimal', formula: () => ofRate(ratio), portal: say('benefitCostRatio') },
  ];
}

function payback(flow: 'net' | 'discounted', parts: ResultsParts): string {
  const { reasons } = parts.layout.words;
  const [noOutlay, again, never] = [reasons.NO_OUTLAY, reasons.AGAIN_NEGATIVE, reasons.NEVER].map(formulaQuoted);
  const { years, lastYear } = cellsOf(parts);
  const [turned, paid] = [`SUM(${years(`${flow}Lost`)})`, lastYear(`${flow}Paid`)];
  return `IF(${turned}=0,${noOutlay},IF(ISNUMBER(${paid}),${paid},IF(${turned}>1,${again},${never})))`;
}

/**
 * The internal rate of return. Where money changes its direction more than once, how many rates there are is for the portal to say;
 * each of them has its own row and is computed from near where the portal found it.
 */
function rates(parts: ResultsParts): Figure[] {
  const { results, layout } = parts;
  const { words } = layout;
  const cells = cellsOf(parts);
  const [nothingCounted, noIrr] = [words.reasons.NOTHING_COUNTED, words.reasons.NO_RATE].map(formulaQuoted);
  const near = (portal: string): string =>
    `IFERROR(IRR(${cells.years('net')},IF(ISNUMBER(${portal}),${portal},0.1)),${noIrr})`;
  const changes = `SUMPRODUCT((${cells.earlierYears('sign')}*${cells.laterYears('sign')}<0)*1)`;
  const only: Figure = {
    ...{ label: words.irr, format: 'share', remark: words.irrRemark },
    formula: (portal) =>
      `IF(${cells.counted}=0,${nothingCounted},IF(AND(${changes}>1,ISTEXT(${portal})),${portal},${near(portal)}))`,
    portal: results.map(({ irr }) => figureValue(irr, words)),
  };
  const most = Math.max(...results.map(({ irr }) => irr.roots.length));
  const several = Array.from({ length: most > 1 ? most : 0 }, (_, nth): Figure => ({
    ...{ label: `${words.irrOf} ${nth + 1}`, format: 'share' },
    formula: (portal) => `IF(ISNUMBER(${portal}),${near(portal)},${formulaQuoted(NOTHING)})`,
    portal: results.map(({ irr: { roots } }) => (roots.length > 1 ? (roots[nth] ?? NOTHING) : NOTHING)),
  }));
  return [only, ...several];
}

function totals(parts: ResultsParts): Figure[] {
  const { results, layout } = parts;
  const { words } = layout;
  const cells = cellsOf(parts);
  const noRate = words.reasons.DISCOUNT_RATE_MISSING;
  const money = (label: string, formula: string, of: (result: CaseResult) => number | string): Figure => ({
    ...{ label, format: 'money', formula: () => formula, portal: results.map(of) },
  });
  const count = (label: string, formula: string, of: (result: CaseResult) => number): Figure => ({
    ...{ label, format: 'whole', formula: () => formula, portal: results.map(of) },
  });
  return [
    money(words.netTotal, cells.total('net'), ({ net }) => net),
    money(words.benefitsTotal, cells.total('counted'), ({ totalBenefits }) => totalBenefits),
    money(
      words.costsTotal,
      `${cells.total('costsOnce')}+${cells.total('costsRunning')}`,
      ({ totalCosts }) => totalCosts,
    ),
    money(words.taxTotal, cells.total('tax'), ({ totalTax }) => totalTax),
    ...moneyKinds.map((kind) =>
      money(
        `${words.presentValue}: ${words.kinds[kind]}`,
        `IF(ISNUMBER(${layout.setting('discountRate')}),${cells.worth(`kind:${kind}`)},${formulaQuoted(noRate)})`,
        ({ kinds }) => kinds.find((each) => each.kind === kind)?.presentValue ?? noRate,
      ),
    ),
    count(words.linesCounted, cells.counted, ({ countedCount }) => countedCount),
    count(words.lines, cells.lines, ({ driverCount }) => driverCount),
  ];
}

function cellsOf({ layout, rowOf }: ResultsParts): Cells {
  const { words, years, moneyLines } = layout;
  const sheet = `'${words.cashFlow}'!`;
  const span = (id: string, from: number, to = years.length - 1): string =>
    `${sheet}$${yearColumn(from)}$${rowOf.get(id) ?? 0}:$${yearColumn(to)}$${rowOf.get(id) ?? 0}`;
  const cell = (column: string, id: string): string => `${sheet}$${column}$${rowOf.get(id) ?? 0}`;
  const lines = (column: keyof typeof lineColumns): string =>
    `${sheet}${lineRange(`$${lineColumns[column]}`, firstRows.cashFlow, moneyLines.p2p.length)}`;
  const isCounted = `(${lines('counted')}=${formulaQuoted(words.yes)})`;
  return {
    years: (id) => span(id, 0),
    firstYear: (id) => cell(yearColumn(0), id),
    earlierYears: (id) => span(id, 0, years.length - 2),
    laterYears: (id) => span(id, 1),
    lastYear: (id) => cell(yearColumn(years.length - 1), id),
    total: (id) => cell(totalColumn(layout, 0), id),
    worth: (id) => cell(totalColumn(layout, 1), id),
    counted: `SUMPRODUCT(${isCounted}*ISNUMBER(${lines('amount')}))`,
    lines: `SUMPRODUCT(${isCounted}*1)`,
  };
}
