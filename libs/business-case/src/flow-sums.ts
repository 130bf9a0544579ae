import type { CaseSettings, CaseTax } from './case-settings.ts';
import type { DriverLine } from './driver-lines.ts';

/** The headline's money by year, sorted by how it is taxed. All amounts are positive. */
export interface FlowSums {
  readonly hardware: number[];
  readonly otherOnce: number[];
  readonly running: number[];
  /** Benefits that the headline counts. */
  readonly counted: number[];
  /** Those of them that reach the account, and are taxed. */
  readonly cash: number[];
}

/** Sums with nothing in them. */
export function emptySums({ horizonYears }: Pick<CaseSettings, 'horizonYears'>): FlowSums {
  const zeros = (): number[] => new Array<number>(horizonYears + 1).fill(0);
  return { hardware: zeros(), otherOnce: zeros(), running: zeros(), counted: zeros(), cash: zeros() };
}

/** The same sums, to be changed without changing these. */
export function copiedSums(sums: FlowSums): FlowSums {
  return {
    hardware: [...sums.hardware],
    otherOnce: [...sums.otherOnce],
    running: [...sums.running],
    counted: [...sums.counted],
    cash: [...sums.cash],
  };
}

/** Adds the money of a line, when the headline is to count it. */
export function addToSums(sums: FlowSums, line: DriverLine, value: number): void {
  if (!line.isHeadline) return;
  const targets = targetsOf(sums, line);
  line.flow.forEach((share, year) => targets.forEach((target) => (target[year] = (target[year] ?? 0) + share * value)));
}

function targetsOf(sums: FlowSums, { driver }: DriverLine): number[][] {
  if (driver.sign === 'benefit') return driver.kind === 'cash' ? [sums.counted, sums.cash] : [sums.counted];
  if (driver.unit === 'money/year') return [sums.running];
  return [driver.category === 'hardware' ? sums.hardware : sums.otherOnce];
}

/** What is left of the sums in each year, and the tax that was taken off. */
export function netOf(sums: FlowSums, tax: CaseTax | null): { net: number[]; tax: number[] } {
  const taxes = taxByYear(sums, tax);
  const net = sums.counted.map(
    (benefits, year) =>
      benefits - sums.hardware[year]! - sums.otherOnce[year]! - sums.running[year]! - (taxes[year] ?? 0),
  );
  return { net, tax: taxes };
}

/** Cash less costs and write-offs is taxed, less the losses of earlier years. What is lost at the end is not refunded. */
function taxByYear({ cash, running, otherOnce, hardware }: FlowSums, tax: CaseTax | null): number[] {
  if (tax === null) return cash.map(() => 0);
  const writeOff = cash.map(() => 0);
  hardware.forEach((spent, year) => {
    const from = Math.max(year, 1);
    for (let at = from; at < Math.min(from + tax.writeOffYears, cash.length); at += 1) {
      writeOff[at]! += spent / tax.writeOffYears;
    }
  });
  let loss = 0;
  return cash.map((income, year) => {
    const base = income - running[year]! - otherOnce[year]! - writeOff[year]! - loss;
    loss = Math.max(0, -base);
    return Math.max(0, base) * tax.rate;
  });
}
