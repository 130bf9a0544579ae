/** One round of a series: where it lies on the time line, and what it found. */
export interface TrendDot {
  /** Days since 1970. */
  readonly day: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it rests on the same questions as the dot before: only then a line joins them. */
  readonly joined: boolean;
}

/** A day that is told beside the figures. */
export interface TrendMark {
  readonly day: number;
  readonly name: string;
}

/** The day of a date, as days since 1970. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(date) / 86_400_000);
}

/** The pairs of dots that a line joins: neighbours that rest on the same questions and both have a figure. */
export function joinedPairs(dots: readonly TrendDot[]): (readonly [number, number])[] {
  const shown = dots.flatMap((dot, index) => (dot.value === null ? [] : [index]));
  return shown.flatMap((index, place) => {
    const previous = shown[place - 1];
    const dot = dots[index];
    return previous !== undefined && dot?.joined && index - previous === 1 ? [[previous, index] as const] : [];
  });
}
