import { seededRandom } from '@peerway/kernel';
import { mark } from './answer-sheet.ts';
import type { Material } from './group.ts';
import { groupMeans, type MeansPlan, type Sums } from './group-means.ts';
import { intervalEnds, noEnds, type Ends } from './interval-ends.ts';

/** The 2.5 % and 97.5 % ends of each mean of a plan, NaN where there is none, and how many resamples they rest on. */
export type MeanIntervals = Ends & { readonly resamples: number };

/** Small rounds get many resamples, very large ones fewer: the work stays within a second or two. */
const work = 150_000_000;

/**
 * Intervals by drawing the respondents again with replacement, each with all their answers (Efron 1979).
 *
 * Every figure sees the same draws, so that raising an answer can lower no end of any interval.
 */
export function meanIntervals(plan: MeansPlan, material: Material, seed: number): MeanIntervals {
  const size = plan.groups.length + plan.composites.length;
  const table = answersByRow(material);
  const people = table.starts.length - 1;
  if (people < 2) return { ...noEnds(size), resamples: 0 };
  const resamples = Math.max(200, Math.min(2000, Math.floor(work / Math.max(1, table.places.length))));
  const random = seededRandom(seed);
  const drawn = Float64Array.from({ length: size * resamples });
  const means = new Float64Array(size);
  const sums = {
    levels: new Float64Array(material.tally.answered.length),
    answers: new Float64Array(material.tally.answered.length),
  };
  const times = new Int32Array(people);
  for (let round = 0; round < resamples; round += 1) {
    times.fill(0);
    for (let draw = 0; draw < people; draw += 1) times[Math.floor(random() * people)]! += 1;
    addUp(table, times, sums);
    groupMeans(plan, material, sums, means);
    for (let place = 0; place < size; place += 1) drawn[place * resamples + round] = means[place]!;
  }
  return { ...intervalEnds(drawn, size, resamples), resamples };
}

/** The sums of levels and answers behind the estimate itself: everybody once. */
export function plainSums({ tally }: Material): Sums {
  const levels = Float64Array.from(tally.answered, (_answers, place) => {
    let sum = 0;
    for (let level = 1; level <= 5; level += 1) sum += level * tally.levels[place * 5 + level - 1]!;
    return sum;
  });
  return { levels, answers: Float64Array.from(tally.answered) };
}

/** Each person's levels from one start to the next; `rows` says whose they are. */
export type RowTable = {
  readonly rows: readonly number[];
  readonly starts: Int32Array;
  readonly places: Uint32Array;
  readonly levels: Uint8Array;
};

/** The levels each person gave on shown questions, close together in memory; people without any are left out. */
export function answersByRow({ sheet, tally, visibility }: Material): RowTable {
  const total = tally.answered.reduce((sum, count) => sum + count, 0);
  const places = new Uint32Array(total);
  const levels = new Uint8Array(total);
  const rows: number[] = [];
  const starts = [0];
  let next = 0;
  sheet.audienceOf.forEach((audience, row) => {
    for (let column = 0; column < tally.width; column += 1) {
      const made = sheet.marks[row * tally.width + column]!;
      if (made === mark.notAsked || made > 5 || !visibility.shown[column]) continue;
      places[next] = audience * tally.width + column;
      levels[next] = made;
      next += 1;
    }
    if (next === starts.at(-1)!) return;
    rows.push(row);
    starts.push(next);
  });
  return { rows, starts: Int32Array.from(starts), places: places.subarray(0, next), levels: levels.subarray(0, next) };
}

/** Sums levels and answers, each person as often as drawn. */
export function addUp({ starts, places, levels }: RowTable, times: Int32Array, sums: Sums): void {
  sums.levels.fill(0);
  sums.answers.fill(0);
  for (let row = 0; row < times.length; row += 1) {
    const count = times[row]!;
    if (count === 0) continue;
    const end = starts[row + 1]!;
    for (let index = starts[row]!; index < end; index += 1) {
      const place = places[index]!;
      sums.levels[place]! += count * levels[index]!;
      sums.answers[place]! += count;
    }
  }
}
