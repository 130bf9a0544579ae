import { type AnswerSheet, mark } from './answer-sheet.ts';
import { Audience } from './audience.ts';

/** How many answers stand at each level, and how many could, for each audience and question. */
export type Tally = {
  readonly width: number;
  /** At (audience × width + question) × 5 + level − 1. */
  readonly levels: Int32Array;
  readonly answered: Int32Array;
  readonly applicable: Int32Array;
};

/** How many people gave at least one level: by audience, by audience and dimension, by pattern, in all. */
export type Headcount = {
  readonly all: number;
  readonly byAudience: Int32Array;
  /** At audience × dimensions + dimension. */
  readonly byCell: Int32Array;
  readonly byPattern: Int32Array;
};

/** Counts the answers of a sheet by audience, question and level. */
export function tallyOf(sheet: AnswerSheet): Tally {
  const width = sheet.questions.length;
  const places = Audience.options.length * width;
  const levels = new Int32Array(places * 5);
  const answered = new Int32Array(places);
  const applicable = new Int32Array(places);
  sheet.audienceOf.forEach((audience, row) => {
    for (let column = 0; column < width; column += 1) {
      const made = sheet.marks[row * width + column]!;
      if (made === mark.notAsked || made === mark.notApplicable) continue;
      const place = audience * width + column;
      applicable[place]! += 1;
      if (made > 5) continue;
      answered[place]! += 1;
      levels[place * 5 + made - 1]! += 1;
    }
  });
  return { width, levels, answered, applicable };
}

/** Counts the people behind the questions that are shown. */
export function headcountOf(sheet: AnswerSheet, shown: Uint8Array): Headcount {
  const { bank, questions, dimensionOf, marks, audienceOf } = sheet;
  const dimensions = bank.dimensions.length;
  const byAudience = new Int32Array(Audience.options.length);
  const byCell = new Int32Array(Audience.options.length * dimensions);
  const byPattern = new Int32Array(bank.patterns.length);
  const patternsOf = questions.map((question) =>
    bank.patterns.flatMap(({ id }, place) =>
      question.patternWeights.some(({ pattern, weight }) => pattern === id && weight > 0) ? [place] : [],
    ),
  );
  const inDimension = new Int32Array(dimensions).fill(-1);
  const inPattern = new Int32Array(bank.patterns.length).fill(-1);
  let all = 0;
  audienceOf.forEach((audience, row) => {
    let answered = 0;
    questions.forEach((_question, column) => {
      const made = marks[row * questions.length + column]!;
      if (!shown[column] || made < 1 || made > 5) return;
      answered = 1;
      const dimension = dimensionOf[column]!;
      if (inDimension[dimension] !== row) byCell[audience * dimensions + dimension]! += 1;
      inDimension[dimension] = row;
      for (const pattern of patternsOf[column]!) {
        if (inPattern[pattern] !== row) byPattern[pattern]! += 1;
        inPattern[pattern] = row;
      }
    });
    byAudience[audience]! += answered;
    all += answered;
  });
  return { all, byAudience, byCell, byPattern };
}

/** A number summed over all audiences, for one question. */
export function overAudiences(numbers: Int32Array, width: number, column: number): number {
  let sum = 0;
  for (let place = column; place < numbers.length; place += width) sum += numbers[place]!;
  return sum;
}
