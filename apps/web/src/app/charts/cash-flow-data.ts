import type { MarkShape } from './mark-shapes.ts';
import type { ColourName } from './palette.ts';

/** One kind of money that comes or goes: the same colour and mark in every year. */
export interface CashPart {
  readonly id: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly shape: MarkShape;
  /** What it brings in each year; what it costs is negative. */
  readonly amounts: readonly number[];
}

/** The parts that have money in any year. */
export function shownParts(parts: readonly CashPart[]): readonly CashPart[] {
  return parts.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

/** Where the axis ends: a round amount beyond the highest pile and the highest point of the line, and 0 always on it. */
export function moneyAxis(
  parts: readonly CashPart[],
  line: readonly number[],
): { readonly min: number; readonly max: number; readonly step: number } {
  const years = line.map((_, year) => year);
  const pile = (year: number, sign: 1 | -1): number =>
    parts.reduce((sum, { amounts }) => sum + Math.max(0, sign * (amounts[year] ?? 0)), 0);
  const highest = Math.max(0, ...line, ...years.map((year) => pile(year, 1)));
  const lowest = Math.min(0, ...line, ...years.map((year) => -pile(year, -1)));
  const step = roundStep((highest - lowest) / 5);
  return { min: Math.floor(lowest / step) * step || 0, max: Math.ceil(highest / step) * step || 0, step };
}

/** The next of 1, 2, 2.5 or 5 times a power of ten; 1 for nothing. */
export function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const found = [1, 2, 2.5, 5].find((times) => times * power >= size);
  return (found ?? 10) * power;
}
