import type { MarkShape } from './mark-shapes.ts';
import type { ColourName } from './palette.ts';

/** One kind of thing that is counted: it has the same colour and mark in every bar. */
export interface StackPart {
  readonly id: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly shape: MarkShape;
}

/** One bar: how many there are of each part, in the order of the parts. */
export interface StackBar {
  readonly id: string;
  readonly label: string;
  readonly counts: readonly number[];
}

/** Where an entry of the legend stands. */
export interface LegendPlace {
  readonly x: number;
  readonly line: number;
}

/** About how wide a letter of the legend is, and what its mark and the gap behind it take. */
const letter = 6.6;
const beside = 36;

/** Where the entries of a legend stand within a width, and how many lines they take. */
export function legendPlaces(
  labels: readonly string[],
  width: number,
): { readonly places: readonly LegendPlace[]; readonly lines: number } {
  let [x, line] = [0, 0];
  const places = labels.map((label) => {
    const needed = label.length * letter + beside;
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const place = { x, line };
    x += needed;
    return place;
  });
  return { places, lines: line + 1 };
}

/** What fits into a piece of a bar: mark and figure, the mark alone, or nothing. */
export function fitting(width: number, count: number): 'both' | 'mark' | 'none' {
  if (count === 0 || width < 11) return 'none';
  return width >= 20 + String(count).length * 8 ? 'both' : 'mark';
}

/** The longest bar, rounded up so that the axis ends on a whole step. */
export function longest(bars: readonly StackBar[]): number {
  const most = Math.max(0, ...bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const step = most > 40 ? 10 : most > 12 ? 5 : 2;
  return Math.max(step, Math.ceil(most / step) * step);
}
