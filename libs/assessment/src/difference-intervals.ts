import { seededRandom } from '@peerway/kernel';
import type { ComparedRounds } from './compared-rounds.ts';
import type { Material } from './group.ts';
import { groupMeans, type MeansPlan, type Sums } from './group-means.ts';
import { intervalEnds, type Ends } from './interval-ends.ts';
import { addUp, answersByRow, type RowTable } from './mean-intervals.ts';

/** The intervals of each mean of a plan in either round and of their difference, and how many resamples they rest on. */
export type DifferenceIntervals = {
  readonly before: Ends;
  readonly after: Ends;
  readonly difference: Ends;
  readonly resamples: number;
};

const work = 100_000_000;

/**
 * Intervals of the differences between two rounds, by drawing people again with replacement (Efron 1979).
 *
 * Without pairs each round's people are drawn by themselves. With pairs one draws from everybody who answered
 * either round, and whoever answered both comes with the answers to both (Field and Welsh 2007: clusters).
 */
export function differenceIntervals(
  rounds: ComparedRounds,
  plan: MeansPlan,
  { seed, paired }: { readonly seed: number; readonly paired: boolean },
): DifferenceIntervals & { readonly pairs: number | null } {
  const sides = [sideOf(rounds.before.joint), sideOf(rounds.after.joint)] as const;
  const size = plan.groups.length + plan.composites.length;
  const units = paired ? peopleOf(sides) : undefined;
  const pairs = units ? units.filter(([before, after]) => before >= 0 && after >= 0).length : null;
  const [before, after] = sides;
  const answers = before.table.places.length + after.table.places.length;
  const hasPeople = before.people > 1 && after.people > 1;
  const resamples = hasPeople ? Math.max(200, Math.min(2000, Math.floor(work / Math.max(1, answers)))) : 0;
  const random = seededRandom(seed);
  const drawn = [0, 1, 2].map(() => new Float64Array(size * resamples));
  for (let round = 0; round < resamples; round += 1) {
    draw(sides, units, random);
    const means = sides.map((side) => meansOf(plan, side)) as [Float64Array, Float64Array];
    for (let place = 0; place < size; place += 1) {
      const at = place * resamples + round;
      drawn[0]![at] = means[0][place]!;
      drawn[1]![at] = means[1][place]!;
      drawn[2]![at] = means[1][place]! - means[0][place]!;
    }
  }
  const [first, second, difference] = drawn.map((values) => intervalEnds(values, size, resamples)) as [
    Ends,
    Ends,
    Ends,
  ];
  return { before: first, after: second, difference, resamples, pairs };
}

type Side = {
  readonly material: Material;
  readonly table: RowTable;
  readonly people: number;
  readonly times: Int32Array;
  readonly sums: Sums;
};

function sideOf(material: Material): Side {
  const table = answersByRow(material);
  const people = table.rows.length;
  const places = material.tally.answered.length;
  const sums = { levels: new Float64Array(places), answers: new Float64Array(places) };
  return { material, table, people, times: new Int32Array(people), sums };
}

/** Everybody who answered either round, in the order of their ids: what is drawn when people may be recognised. */
function peopleOf([before, after]: readonly [Side, Side]): (readonly [number, number])[] {
  const places = new Map<string, [number, number]>();
  [before, after].forEach(({ table, material }, side) =>
    table.rows.forEach((row, place) => {
      const id = material.sheet.respondents[row]!;
      const known = places.get(id) ?? [-1, -1];
      known[side] = place;
      places.set(id, known);
    }),
  );
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, both]) => both);
}

function draw(
  [before, after]: readonly [Side, Side],
  units: readonly (readonly [number, number])[] | undefined,
  random: () => number,
): void {
  before.times.fill(0);
  after.times.fill(0);
  if (!units) {
    for (const { times, people } of [before, after])
      for (let nth = 0; nth < people; nth += 1) times[Math.floor(random() * people)]! += 1;
    return;
  }
  for (let nth = 0; nth < units.length; nth += 1) {
    const [first, second] = units[Math.floor(random() * units.length)]!;
    if (first >= 0) before.times[first]! += 1;
    if (second >= 0) after.times[second]! += 1;
  }
}

function meansOf(plan: MeansPlan, { table, times, sums, material }: Side): Float64Array {
  addUp(table, times, sums);
  return groupMeans(plan, material, sums, new Float64Array(plan.groups.length + plan.composites.length));
}
