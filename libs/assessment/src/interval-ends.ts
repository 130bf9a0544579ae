import { quantileSorted } from '@peerway/statistics';

/** The 2.5 % and 97.5 % ends of each figure of a plan, NaN where there is none. */
export type Ends = { readonly low: Float64Array; readonly high: Float64Array };

/** Ends of which none is known. */
export function noEnds(size: number): Ends {
  return { low: new Float64Array(size).fill(NaN), high: new Float64Array(size).fill(NaN) };
}

/**
 * The ends of what was drawn for each figure: `resamples` values of the first, then of the second, and so on, sorted in place.
 * A resample that holds no answer to a figure says nothing about it: NaN sorts last and is left out.
 */
export function intervalEnds(drawn: Float64Array, size: number, resamples: number): Ends {
  const ends = noEnds(size);
  for (let place = 0; place < size; place += 1) {
    const sorted = drawn.subarray(place * resamples, (place + 1) * resamples).sort();
    let known = resamples;
    while (known > 0 && Number.isNaN(sorted[known - 1]!)) known -= 1;
    if (known === 0) continue;
    ends.low[place] = quantileSorted(sorted.subarray(0, known), 0.025);
    ends.high[place] = quantileSorted(sorted.subarray(0, known), 0.975);
  }
  return ends;
}
