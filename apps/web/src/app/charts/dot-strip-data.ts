export interface StripDots {
  readonly level: number;
  readonly count: number;
  readonly group?: string;
}

export interface StripDot {
  readonly x: number;
  readonly y: number;
}

export const strip = { width: 190, left: 12, step: 41.5, floor: 26, gap: 7.5, tallest: 4 } as const;

/** Where the dots stand: stacked over their level; more than four in a stack shrink to fit. */
export function stripDots(dots: readonly StripDots[]): readonly StripDot[] {
  const counts = new Map<number, number>();
  for (const { level, count } of dots) counts.set(level, (counts.get(level) ?? 0) + count);
  return [...counts].flatMap(([level, count]) => {
    const gap = count > strip.tallest ? (strip.gap * strip.tallest) / count : strip.gap;
    const x = strip.left + (level - 1) * strip.step;
    return Array.from({ length: count }, (_, index) => ({ x, y: strip.floor - index * gap }));
  });
}

/** The strip in words: '1: 2 people, 4: 3 people'. */
export function stripWords(dots: readonly StripDots[]): string {
  return dots
    .filter(({ count }) => count > 0)
    .map(({ level, count, group }) =>
      group
        ? $localize`${group}:group: level ${level}:level:: ${count}:count:`
        : $localize`level ${level}:level:: ${count}:count:`,
    )
    .join(', ');
}
