import { phasingRows } from './case-layout.ts';
import type { CashFlow } from './cash-flow-rows.ts';
import type { YearPlace, YearRow } from './year-rows.ts';

/**
 * Net by year, and what the figures of the results are read from. The rows that find the payback follow the library: amounts that
 * cancel but for rounding are nothing, and what is lost again is not paid back.
 */
export function headlineParts({ layout, years }: CashFlow): YearRow[] {
  const { words } = layout;
  const discount = ({ column }: YearPlace): string => `'${words.phasing}'!${column}$${phasingRows.discounting}`;
  const net: YearRow = {
    ...{ id: 'net', label: words.net, isMoney: true, isTotal: true },
    formula: ({ of }) => `${of('counted')}-${of('costsOnce')}-${of('costsRunning')}-${of('tax')}`,
    values: years.map((year) => year.net),
  };
  const cumulative: YearRow = {
    ...{ id: 'cumulative', label: words.cumulative, isMoney: false },
    formula: ({ of, before }) => `${before('cumulative')}+${of('net')}`,
    values: years.map((year) => year.cumulative),
  };
  const discounted: YearRow = {
    ...{ id: 'discounted', label: words.discounted, isMoney: false },
    formula: (at) => `IF(ISNUMBER(${discount(at)}),${at.of('net')}*${discount(at)},"")`,
    values: years.map((year) => year.discounted ?? ''),
  };
  const paybacks = (['net', 'discounted'] as const).flatMap((flow) => paybackRows(layout, flow));
  return [net, cumulative, discounted, signs(words.signSoFar), ...paybacks];
}

/** How often money has changed its direction, which says how many rates of return there may be. */
function signs(label: string): YearRow {
  return {
    ...{ id: 'sign', label, isMoney: false, values: null },
    formula: ({ of, before, all }) =>
      `IF(ABS(${of('net')})<=${tolerance(all('net'))},${before('sign')},SIGN(${of('net')}))`,
  };
}

/** The sum so far, how often it has become negative, and after how many years it was paid back, as far as it still is. */
function paybackRows({ words, setting }: CashFlow['layout'], flow: 'net' | 'discounted'): YearRow[] {
  const [sum, lost, paid] = [`${flow}Sum`, `${flow}Lost`, `${flow}Paid`];
  // Without a discount rate there is nothing to add up.
  const known = (formula: string): string =>
    flow === 'net' ? formula : `IF(ISNUMBER(${setting('discountRate')}),${formula},"")`;
  const suffix = flow === 'net' ? '' : `, ${words.discountedShort}`;
  const row = (id: string, label: string, formula: YearRow['formula']): YearRow => ({
    ...{ id, label: `${label}${suffix}`, isMoney: false, values: null },
    formula: (at) => known(formula(at)),
  });
  return [
    row(sum, words.sumSoFar, ({ of, before, all }) => {
      const next = `${before(sum)}+${of(flow)}`;
      return `IF(ABS(${next})<=${tolerance(all(flow))},0,${next})`;
    }),
    row(lost, words.turnedNegative, ({ of, before }) => `IF(AND(${of(sum)}<0,${before(sum)}>=0),1,0)`),
    row(paid, words.paybackSoFar, ({ of, before, year }) => {
      if (year === 0) return `IF(${of(sum)}<0,"",0)`;
      const within = `${year - 1}-${before(sum)}/${of(flow)}`;
      return `IF(${of(sum)}<0,"",IF(${before(sum)}<0,${within},${before(paid)}))`;
    }),
  ];
}

/** Amounts that cancel but for rounding are nothing. */
function tolerance(range: string): string {
  return `1E-13*SUMPRODUCT(ABS(${range}))`;
}
