/** One line over the size of something. */
export interface SizeLine {
  readonly id: string;
  readonly label: string;
  readonly points: readonly { readonly size: number; readonly value: number }[];
}

/** A size at which something changes. */
export interface SizeMark {
  readonly size: number;
  readonly label: string;
}

/** The sizes that are marked on an axis on which each step is so many times the last. */
export function sizeTicks(least: number, most: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = 1; power <= most; power *= 10)
    for (const step of [1, 2, 5]) if (step * power >= least && step * power <= most) ticks.push(step * power);
  return ticks;
}

/** The sizes at which lines are computed: every one at first, then ever further apart. */
export function sizesUpTo(most: number): readonly number[] {
  const sizes = new Set<number>();
  for (let size = 1; size <= most; size = Math.max(size + 1, Math.round(size * 1.12))) sizes.add(size);
  return [...sizes.add(most)];
}
