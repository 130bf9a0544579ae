import { DomainError } from '@peerway/kernel';
import { mean } from '@peerway/statistics';

/** Three standard deviations in mean moving ranges of two points, 3 / 1.128, rounded as it is published. */
const TO_LIMIT = 2.66;
/** The upper limit of a moving range of two points, in mean moving ranges. */
const TO_RANGE_LIMIT = 3.267;

/** The limits between which chance alone moves a value. */
export interface ControlLimits {
  readonly centre: number;
  readonly upper: number;
  readonly lower: number;
}

/** The limits of an XmR chart, all in the unit of the values. */
export interface XmrLimits extends ControlLimits {
  /** Of the distances from each value to the next, without sign. */
  readonly meanMovingRange: number;
  /** Above it even the step from one value to the next is more than chance. */
  readonly upperMovingRange: number;
}

/** The values that limits rest on, by place counted from 0, both ends included. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The limits of a chart of individual values and their moving ranges (XmR), in the order they came.
 *
 * The mean, and 2.660 mean moving ranges to either side; 3.267 mean moving ranges for the step from one value to the
 * next (Wheeler and Chambers 1992; the rounded factors, not 3 / 1.128). `baseline` says on which values they rest: the
 * first so many, or those from one place to another; on all if not given. Limits need two values: with fewer this throws
 * a DomainError `TOO_FEW_POINTS`, so ask for the count first. Values that are all alike give limits without width.
 *
 * @example
 * xmr([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]).upper.toFixed(2); // => '55.80'
 */
export function xmr(values: readonly number[], options: { readonly baseline?: number | PlaceRange } = {}): XmrLimits {
  const base = baselineOf(values, options.baseline);
  if (base.length < 2) {
    throw new DomainError('TOO_FEW_POINTS', 'Limits need at least two values.', { values: base.length });
  }
  const centre = mean(base);
  const meanMovingRange = mean(base.slice(1).map((value, index) => Math.abs(value - base[index]!)));
  const [upper, lower] = [centre + TO_LIMIT * meanMovingRange, centre - TO_LIMIT * meanMovingRange];
  const upperMovingRange = TO_RANGE_LIMIT * meanMovingRange;
  if (!Number.isFinite(upper - lower + upperMovingRange)) {
    throw new RangeError('The values are too large to compute limits from.');
  }
  return { centre, upper, lower, meanMovingRange, upperMovingRange };
}

function baselineOf(values: readonly number[], baseline: number | PlaceRange | undefined): readonly number[] {
  if (baseline === undefined) return values;
  const { from, to } = typeof baseline === 'number' ? { from: 0, to: baseline - 1 } : baseline;
  const isWithin = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from && to < values.length;
  if (!isWithin) {
    throw new RangeError(`A baseline must lie within the ${values.length} values; got the places ${from} to ${to}.`);
  }
  return values.slice(from, to + 1);
}
