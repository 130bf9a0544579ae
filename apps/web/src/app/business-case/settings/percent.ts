import { cellNumber } from '@peerway/table';

/** Which percentages a field takes: all above the floor, up to the most. */
export interface PercentLimits {
  readonly floor: number;
  /** Whether the floor itself is taken. */
  readonly takesFloor: boolean;
  readonly most: number;
  /** What is wrong with less than the floor. */
  readonly below: string;
}

/** By year, as discount rates and inflation are: money never loses all of its worth. */
export const yearlyRate: PercentLimits = {
  floor: -100,
  takesFloor: false,
  most: 1000,
  below: $localize`A rate of −100 % or less has no meaning: money would be worth nothing, or less, a year later.`,
};

/** Of a gain that is taxed. */
export const taxRate: PercentLimits = {
  floor: 0,
  takesFloor: true,
  most: 95,
  below: $localize`A tax rate cannot be negative.`,
};

/** What was typed into a field of percent: a share, nothing at all, or what is wrong. */
export type PercentRead = { readonly share: number } | { readonly empty: true } | { readonly sentence: string };

/** A share as it stands in a field: 0.085 is 8.5, or 8,5 where one writes so. */
export function percentText(share: number | null, decimal: string): string {
  return share === null ? '' : String(Number((share * 100).toPrecision(12))).replace('.', decimal);
}

/** Reads a percentage as people write it: 8, 8.5, 8,5 or 8.5 %. */
export function readPercent(text: string, limits: PercentLimits): PercentRead {
  const typed = text.trim();
  if (typed === '' || typed === '%') return { empty: true };
  const percent = numberIn(typed);
  if (percent === undefined) return { sentence: $localize`“${typed}:typed:” is not a percentage: write 8 or 8.5.` };
  if (percent < limits.floor || (percent === limits.floor && !limits.takesFloor)) return { sentence: limits.below };
  if (percent > limits.most) return { sentence: $localize`At most ${limits.most}:most: %.` };
  return { share: Number((percent / 100).toPrecision(12)) };
}

/** Nobody writes thousands of percent: a single mark is the decimal one. */
function numberIn(typed: string): number | undefined {
  const reading = cellNumber(typed, '%');
  if ('number' in reading) return reading.number;
  if (reading.code === 'NUMBER_UNREADABLE') return undefined;
  return Number(typed.replace('%', '').replace('\u2212', '-').replace(',', '.').trim());
}
