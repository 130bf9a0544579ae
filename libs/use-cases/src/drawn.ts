import type { DrawShape } from './leaf-weight.ts';

/** Three points of an unsure figure, and how it is drawn. */
export interface Drawable {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly shape: DrawShape;
}

/**
 * One draw of an unsure figure; one random number each, whatever its shape, so that a change of one leaves the others as they were.
 *
 * `peaked` is triangular: falling off in straight lines from the most likely value. `free` is exponential with the value as mean:
 * such weights, divided by their sum, are uniform on the simplex.
 *
 * @example
 * drawn({ low: 2, value: 3, high: 6, shape: 'even' }, () => 0.25); // => 3
 */
export function drawn({ low, value, high, shape }: Drawable, random: () => number): number {
  const at = random();
  switch (shape) {
    case 'even':
      return low + at * (high - low);
    case 'coin':
      return at < 0.5 ? low : high;
    case 'peaked': {
      const width = high - low;
      const rise = value - low;
      if (width === 0) return value;
      return at * width < rise
        ? low + Math.sqrt(at * width * rise)
        : high - Math.sqrt((1 - at) * width * (high - value));
    }
    case 'free':
      return -value * Math.log1p(-at);
    default:
      return value;
  }
}
