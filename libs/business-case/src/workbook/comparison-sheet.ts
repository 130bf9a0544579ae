import { formulaQuoted, type WorkbookCell, type WorkbookSheet } from '@peerway/table';
import { againstAlternative } from '../against-alternative.ts';
import { type CaseLayout, firstRows } from './case-layout.ts';
import type { CashFlow } from './cash-flow-rows.ts';
import { yearWidths } from './cash-flow-sheet.ts';
import { lineColumns, lineRange, moneyLineCells, yearHeadings } from './money-lines.ts';
import { headings, live, said } from './sheet-cells.ts';
import { partCells, rowsOfParts, type SheetPart, totalColumn, type YearRow } from './year-rows.ts';

/** The parameters that every use case has about the way without peers. */
const known = ['alternativeCostOnce', 'alternativeCostPerYear', 'alternativeKeptShare'] as const;

/** How one use case is compared: where it stands, and whether and with what share of the benefits. */
interface Side {
  readonly useCase: string;
  readonly row: number;
  readonly keptShare: number | null;
}

/**
 * The sheet that sets the way with peers beside the cheapest way without: its own costs, and its share of the same benefits. Use
 * cases of which too little is known stand on neither side, and neither do lines of the whole case, and tax.
 */
export function comparisonSheet(cash: CashFlow): WorkbookSheet {
  const { layout } = cash;
  const { words, model, moneyLines } = layout;
  const lines = moneyLines.alternative;
  const sideFirst = firstRows.cashFlow + lines.length + 2;
  const kept = keptShares(cash);
  const sides = model.useCases.map((useCase, at) => ({
    useCase,
    row: sideFirst + at,
    keptShare: kept.get(useCase) ?? null,
  }));
  const first = sideFirst + sides.length + 1;
  const parts = sides.flatMap((side) => sideParts(side, cash));
  const all = [...parts, ...totalParts(parts, first, layout)];
  const rows = rowsOfParts(all, first);
  const way = (id: 'with' | 'without'): WayTotal => ({
    row: rows.get(id) ?? 0,
    values: all.flatMap((part) => ('id' in part && part.id === id ? (part.values ?? []) : [])),
  });
  const ways = { with: way('with'), without: way('without') };
  const texts = [words.useCase, words.alternative, words.costOnceOfAlternative, words.costYearlyOfAlternative];
  return {
    name: words.comparison,
    widths: yearWidths(layout),
    rows: [
      yearHeadings(layout),
      ...moneyLineCells(lines, firstRows.cashFlow, layout, cash.flow),
      [],
      headings([...texts, words.keptShare, words.compared]),
      ...sides.map((side) => sideCells(side, layout)),
      [],
      ...partCells(all, first, layout),
      [],
      ...figureCells(ways, first + all.length + 1, cash),
    ],
    frozen: { rows: 1, columns: 2 },
    filterRow: null,
  };
}

/** The share of the benefits that the way without peers keeps, for each use case that can be compared. */
function keptShares({ layout: { model }, shownValues }: CashFlow): ReadonlyMap<string, number> {
  const chosen = new Set(model.alternatives.map(({ useCase }) => useCase));
  return new Map(
    model.useCases.flatMap((useCase) => {
      const values = known.map((name) => {
        const at = model.parameters.findIndex((each) => each.useCase === useCase && each.name === name);
        return shownValues[at] ?? null;
      });
      const share = values[2] ?? null;
      return chosen.has(useCase) && !values.includes(null) && share !== null ? [[useCase, share] as const] : [];
    }),
  );
}

function sideCells({ useCase, row, keptShare }: Side, layout: CaseLayout): (WorkbookCell | null)[] {
  const { words, model, useCaseName, reference } = layout;
  const values = known.map((name): WorkbookCell => {
    const cell = reference(useCase, name);
    return cell === undefined ? said('') : live(cell, null, name === 'alternativeKeptShare' ? 'share' : 'money');
  });
  const [yes, no] = [words.yes, words.notCompared].map(formulaQuoted);
  const name = model.alternatives.find((each) => each.useCase === useCase)?.name ?? null;
  return [
    said(useCaseName(useCase)),
    said(name),
    ...values,
    live(
      `IF(AND($B${row}<>"",COUNT($C${row}:$E${row})=3),${yes},${no})`,
      keptShare === null ? words.notCompared : words.yes,
      'decimal',
    ),
  ];
}

/** Benefits and costs of one use case, and what both ways leave. */
function sideParts({ useCase, row, keptShare }: Side, { layout, flow }: CashFlow): SheetPart[] {
  const { words, useCaseName, years } = layout;
  const { gained, spent, other } = amountsOf(useCase, years, flow);
  const net = (share: number | null, costs: readonly number[]): number[] =>
    gained.map((amount, year) => (share === null ? 0 : amount * share - (costs[year] ?? 0)));
  const ifCompared = (formula: string): string => `IF($F$${row}=${formulaQuoted(words.yes)},${formula},0)`;
  const line = (id: string, label: string, formula: YearRow['formula'], values: readonly number[]): YearRow => ({
    ...{ id: `${id}:${useCase}`, label, isMoney: false, formula, values },
  });
  const [benefits, costs] = [`benefits:${useCase}`, `costs:${useCase}`];
  const sum = summedLines(row, layout);
  return [
    { title: useCaseName(useCase) },
    line('benefits', words.benefitsCounted, ({ column }) => sum('p2p', 'benefit', column), gained),
    line('costs', `${words.cost}: ${words.withPeers}`, ({ column }) => sum('p2p', 'cost', column), spent),
    line('other', `${words.cost}: ${words.withoutPeers}`, ({ column }) => sum('alternative', 'cost', column), other),
    line(
      'with',
      `${words.net}: ${words.withPeers}`,
      ({ of }) => ifCompared(`${of(benefits)}-${of(costs)}`),
      net(keptShare === null ? null : 1, spent),
    ),
    line(
      'without',
      `${words.net}: ${words.withoutPeers}`,
      ({ of }) => ifCompared(`${of(benefits)}*$E$${row}-${of(`other:${useCase}`)}`),
      net(keptShare, other),
    ),
  ];
}

/** The lines of the use case that a row names: what it is called may look like a condition of `SUMIFS`, so cells are compared. */
function summedLines(row: number, { words, moneyLines }: CaseLayout) {
  return (option: 'p2p' | 'alternative', sign: 'benefit' | 'cost', column: string): string => {
    const sheet = option === 'p2p' ? `'${words.cashFlow}'!` : '';
    const range = (letters: string): string =>
      `${sheet}${lineRange(letters, firstRows.cashFlow, moneyLines[option].length)}`;
    const isOf = `(${range(`$${lineColumns.useCase}`)}=$A$${row})`;
    const isSign = `(${range(`$${lineColumns.sign}`)}=${formulaQuoted(words[sign])})`;
    const isCounted = `(${range(`$${lineColumns.counted}`)}=${formulaQuoted(words.yes)})`;
    const test = option === 'p2p' ? `${isOf}*${isSign}*${isCounted}` : `${isOf}*${isSign}`;
    return `SUMPRODUCT(${test},${range(column)})`;
  };
}

function amountsOf(
  useCase: string,
  years: readonly number[],
  { lines, values }: CashFlow['flow'],
): Record<'gained' | 'spent' | 'other', number[]> {
  const own = lines.filter(({ driver }) => driver.useCase === useCase && driver.kind !== 'quantity');
  const summed = (wanted: typeof own): number[] =>
    years.map((year) =>
      wanted.reduce((sum, line) => sum + (line.flow[year] ?? 0) * (values.values.get(line.key) ?? 0), 0),
    );
  return {
    gained: summed(own.filter(({ driver, isHeadline }) => isHeadline && driver.sign === 'benefit')),
    spent: summed(own.filter(({ driver, isHeadline }) => isHeadline && driver.sign === 'cost')),
    other: summed(own.filter(({ driver }) => driver.option === 'alternative' && driver.sign === 'cost')),
  };
}

function totalParts(parts: readonly SheetPart[], first: number, { words, years }: CaseLayout): SheetPart[] {
  const last = first + parts.length - 1;
  const total = (id: 'with' | 'without', option: string): YearRow => {
    const label = `${words.net}: ${option}`;
    const rows = parts.flatMap((part) => ('id' in part && part.id.startsWith(`${id}:`) ? [part.values ?? []] : []));
    const range = (column: string): string => `${column}$${first}:${column}$${Math.max(first, last)}`;
    return {
      ...{ id, label: `${words.total}: ${label}`, isMoney: true, isTotal: true },
      formula: ({ column }) => `SUMIFS(${range(column)},${range('$B')},${formulaQuoted(label)})`,
      values: years.map((year) => rows.reduce((sum, values) => sum + Number(values[year] ?? 0), 0)),
    };
  };
  return [{ title: words.total }, total('with', words.withPeers), total('without', words.withoutPeers)];
}

/** What both ways come to, and the portal's own word, which is about the likely values. */
function figureCells(ways: Ways, row: number, { layout, scenario }: CashFlow): (WorkbookCell | null)[][] {
  const { words, model, setting } = layout;
  const portal = againstAlternative(model);
  const nth = model.settings.discountRate === null ? 0 : 1;
  const of = (side: typeof portal.withPeers): number | null => side && (nth === 0 ? side.net : side.npv.value);
  const [withPeers, withoutPeers] = [worth(ways.with, layout), worth(ways.without, layout)];
  const cell = (id: 'with' | 'without'): string => `${totalColumn(layout, nth)}${ways[id].row}`;
  const figures = [
    { label: words.withPeers, formula: cell('with'), here: withPeers, there: of(portal.withPeers) },
    { label: words.withoutPeers, formula: cell('without'), here: withoutPeers, there: of(portal.withoutPeers) },
    {
      ...{ label: words.difference, formula: `${cell('with')}-${cell('without')}` },
      ...{ here: withPeers - withoutPeers, there: portal.difference },
    },
  ];
  return [
    headings(['', nth === 0 ? words.netTotal : words.npv, words.inWorkbook, words.inPortal, words.difference]),
    ...figures.map(({ label, formula, here, there }, at): (WorkbookCell | null)[] => {
      const [computed, stated] = [`C${row + 1 + at}`, `D${row + 1 + at}`];
      const apart = `IF(ABS(${computed}-${stated})<=MAX(1E-6,1E-9*ABS(${stated})),0,${computed}-${stated})`;
      return [
        null,
        said(label),
        live(formula, here, 'money', 'total'),
        { value: there, format: 'money' },
        live(
          `IF(AND(${setting('scenario')}=0,ISNUMBER(${stated})),${apart},"")`,
          scenario === 0 && there !== null ? 0 : '',
          'money',
        ),
      ];
    }),
  ];
}

/** Where the totals of both ways stand, and what they are. */
interface Ways {
  readonly with: WayTotal;
  readonly without: WayTotal;
}

interface WayTotal {
  readonly row: number;
  readonly values: readonly (number | string)[];
}

/** As worth at the start; the plain sum without a discount rate. */
function worth({ values }: WayTotal, { model }: CaseLayout): number {
  const rate = model.settings.discountRate ?? 0;
  return values.reduce<number>((sum, value, year) => sum + Number(value) / (1 + rate) ** year, 0);
}
