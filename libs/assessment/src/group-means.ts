import type { Group, Material } from './group.ts';
import { Audience } from './audience.ts';

/** A mean of other means, such as the whole of its dimensions. */
export type Composite = { readonly parts: readonly number[]; readonly weights: readonly number[] };

/** Groups first, then composites whose parts are places of groups. */
export type MeansPlan = { readonly groups: readonly Group[]; readonly composites: readonly Composite[] };

/** The sum of levels and the number of answers at audience × questions + question. */
export type Sums = { readonly levels: Float64Array; readonly answers: Float64Array };

/**
 * The mean level of every group and composite of a plan; NaN, inside this library only, where nobody answered.
 *
 * A group is the weighted mean of its questions' means, so that a question asked of many does not count for
 * more than its weight. The estimate and every resample go through here, in the same order of additions.
 */
export function groupMeans(plan: MeansPlan, material: Material, sums: Sums, means: Float64Array): Float64Array {
  const questionMeans = meansByQuestion(material, sums);
  plan.groups.forEach((group, place) => {
    const offset = (group.audience ?? Audience.options.length) * material.tally.width;
    let [sum, weights] = [0, 0];
    for (let index = 0; index < group.questions.length; index += 1) {
      const mean = questionMeans[offset + group.questions[index]!]!;
      if (Number.isNaN(mean)) continue;
      sum += mean * group.weights[index]!;
      weights += group.weights[index]!;
    }
    means[place] = weights > 0 ? sum / weights : NaN;
  });
  plan.composites.forEach((composite, index) => {
    let [sum, weights] = [0, 0];
    composite.parts.forEach((part, place) => {
      const mean = means[part]!;
      if (Number.isNaN(mean)) return;
      sum += mean * composite.weights[place]!;
      weights += composite.weights[place]!;
    });
    means[plan.groups.length + index] = weights > 0 ? sum / weights : NaN;
  });
  return means;
}

/** Question means for each audience, and in a last row for everybody or as measured. */
function meansByQuestion({ sheet, tally }: Material, sums: Sums): Float64Array {
  const { width } = tally;
  const rows = Audience.options.length;
  const means = new Float64Array((rows + 1) * width);
  for (let column = 0; column < width; column += 1) {
    let [levels, answers] = [0, 0];
    for (let place = column; place < rows * width; place += width) {
      means[place] = sums.answers[place]! > 0 ? sums.levels[place]! / sums.answers[place]! : NaN;
      levels += sums.levels[place]!;
      answers += sums.answers[place]!;
    }
    const measured = sheet.measured[column]?.level;
    means[rows * width + column] = measured ?? (answers > 0 ? levels / answers : NaN);
  }
  return means;
}
