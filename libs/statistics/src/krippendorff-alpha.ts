/** How far apart two values are: by name, by rank, by distance, or by proportion. */
export type AgreementMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Ratings with one row for each rater and one column for each unit; null where a rater gave none. */
export type Ratings = readonly (readonly (number | null)[])[];

/**
 * How reliably several raters agree over many units: 1 perfectly, 0 as by chance, below 0 against each other.
 *
 * Units with fewer than two ratings drop out. Undefined when no unit has two, or when all values are equal: then
 * there is nothing that could vary. Ratio ratings may not be negative. Method: Krippendorff (1970; 2011).
 *
 * @example
 * krippendorffAlpha([[1, 2, 3], [1, 2, 3]], 'interval'); // => 1
 */
export function krippendorffAlpha(ratings: Ratings, metric: AgreementMetric): number | undefined {
  return alphaOfUnits(unitsOf(ratings, metric), metric);
}

/**
 * The ratings of each unit that has at least two; refuses ragged rows and values that the metric cannot mean.
 *
 * @example
 * unitsOf([[1, null], [2, 3]], 'nominal'); // => [[1, 2]]
 */
export function unitsOf(ratings: Ratings, metric: AgreementMetric): number[][] {
  if (!(metric in distances)) throw new RangeError(`There is no metric "${metric}".`);
  const width = ratings[0]?.length ?? 0;
  const units: number[][] = Array.from({ length: width }, () => []);
  ratings.forEach((row, rater) => {
    if (row.length !== width) {
      throw new RangeError(`Row ${rater} has ${row.length} units where row 0 has ${width}.`);
    }
    row.forEach((value, unit) => {
      if (value === null) return;
      if (!Number.isFinite(value) || (metric === 'ratio' && value < 0)) {
        throw new RangeError(`Row ${rater}, unit ${unit}: ${value} is no ${metric} rating.`);
      }
      units[unit]?.push(value);
    });
  });
  return units.filter((unit) => unit.length >= 2);
}

/**
 * Alpha over units that each have at least two ratings.
 *
 * @example
 * alphaOfUnits([[1, 1], [2, 1], [2, 2]], 'nominal')?.toFixed(4); // => '0.4444'
 */
export function alphaOfUnits(units: readonly (readonly number[])[], metric: AgreementMetric): number | undefined {
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  if (values.length < 2) return undefined;
  const place = new Map(values.map((value, index) => [value, index]));
  const totals = new Float64Array(values.length);
  for (const unit of units) for (const value of unit) totals[place.get(value) ?? 0]! += 1;
  const distance = distances[metric](values, totals);
  const count = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  for (const unit of units)
    observed += pairDistance(
      unit.map((value) => place.get(value) ?? 0),
      distance,
    );
  let expected = 0;
  for (let a = 0; a < values.length; a += 1) {
    for (let b = a + 1; b < values.length; b += 1) expected += 2 * totals[a]! * totals[b]! * distance(a, b);
  }
  return 1 - ((count - 1) * observed) / expected;
}

type Distance = (a: number, b: number) => number;

/** Each metric as a squared distance between the places of two values, given the values and how often each occurs. */
const distances: Record<AgreementMetric, (values: readonly number[], totals: Float64Array) => Distance> = {
  nominal: () => (a, b) => (a === b ? 0 : 1),
  ordinal: (_values, totals) => {
    const below = [0];
    totals.forEach((total, index) => below.push(below[index]! + total));
    // Ranks between the two values, each end counted half: Krippendorff (2011), equation for ordinal data.
    return (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return (below[high + 1]! - below[low]! - (totals[low]! + totals[high]!) / 2) ** 2;
    };
  },
  interval: (values) => (a, b) => (values[a]! - values[b]!) ** 2,
  ratio: (values) => (a, b) => (a === b ? 0 : ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2),
};

/** Equal ratings are counted together, so that thousands of raters cost no more than the values they use. */
function pairDistance(places: readonly number[], distance: Distance): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const found = [...counts];
  let sum = 0;
  found.forEach(([a, count], index) => {
    for (const [b, other] of found.slice(index + 1)) sum += 2 * count * other * distance(a, b);
  });
  return sum / (places.length - 1);
}
