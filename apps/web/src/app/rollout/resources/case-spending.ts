import type { CaseResult } from '@peerway/business-case';

/** What a business case means to spend once, added up to the end of each month. */
export interface CaseSpending {
  readonly currency: string;
  readonly total: number;
  /** By month, as YYYY-MM, from the month in which the case begins. */
  readonly byMonth: ReadonlyMap<string, number>;
}

/**
 * The one-off money of a case by month. The case counts in years: the start is spent in the first month, each year after that evenly over
 * its twelve months. Undefined for a case without such costs.
 */
export function caseSpending(result: Pick<CaseResult, 'years' | 'currency'>, start: string): CaseSpending | undefined {
  const { years, currency } = result;
  const total = years.reduce((sum, { costsOnce }) => sum + costsOnce, 0);
  if (!(total > 0)) return undefined;
  const byMonth = new Map<string, number>();
  let sum = 0;
  years.forEach(({ costsOnce }, year) => {
    const months = year === 0 ? 1 : 12;
    for (let at = 0; at < months; at++) {
      sum += costsOnce / months;
      byMonth.set(monthAfter(start, year === 0 ? 0 : (year - 1) * 12 + at + 1), sum);
    }
  });
  return { currency, total, byMonth };
}

function monthAfter(start: string, months: number): string {
  const at = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}
