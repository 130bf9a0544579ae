import { withheldPlaces } from '@peerway/statistics';
import type { AnswerSheet } from './answer-sheet.ts';
import { Audience } from './audience.ts';
import { type Headcount, headcountOf, overAudiences, type Tally } from './tally.ts';

/** What may be shown without pointing at a small group. One is shown, zero is hidden. */
export type Visibility = {
  /** For each question, whether its answers count anywhere. */
  readonly shown: Uint8Array;
  /** At audience × questions + question: whether this audience may be told apart on it. */
  readonly split: Uint8Array;
  /** At audience × dimensions + dimension. */
  readonly cells: Uint8Array;
  readonly audiences: Uint8Array;
  readonly headcount: Headcount;
};

/**
 * Decides what an anonymous round may show, so that no sum or difference of shown figures is about 1 to 4 people.
 *
 * A question with fewer answers than the floor is used nowhere. On every other question the audiences that are too
 * small are merged, together with as many more as it takes to reach the floor; only audiences outside the
 * merger are told apart. Every shown figure is then a sum of such merged blocks, each at or above the floor or
 * empty, and so is every difference. Mergers are chosen from the top down (round, dimension, question), the
 * smallest audience first, so that the same audience gives cover throughout. A floor of 0 shows everything.
 */
export function visibilityOf(sheet: AnswerSheet, tally: Tally, floor: number): Visibility {
  const shown = shownQuestions(tally, floor);
  const headcount = headcountOf(sheet, shown);
  const dimensions = sheet.bank.dimensions.length;
  const places = Audience.options.map((_audience, place) => place);
  const order = [...places].sort((a, b) => headcount.byAudience[a]! - headcount.byAudience[b]! || a - b);
  const inRound = withheldPlaces(
    places.map((place) => headcount.byAudience[place]!),
    { order, floor },
  );
  const split = new Uint8Array(tally.answered.length);
  const cells = new Uint8Array(places.length * dimensions);
  const audiences = new Uint8Array(places.length);
  sheet.bank.dimensions.forEach((_dimension, dimension) => {
    const sizes = places.map((place) => headcount.byCell[place * dimensions + dimension]!);
    const inDimension = withheldPlaces(sizes, { order, floor, before: inRound });
    sheet.questions.forEach((_question, column) => {
      if (sheet.dimensionOf[column] !== dimension || !shown[column]) return;
      const answered = places.map((place) => tally.answered[place * tally.width + column]!);
      const inQuestion = withheldPlaces(answered, { order, floor, before: inDimension });
      for (const place of places) {
        if (inQuestion.includes(place) || answered[place] === 0) continue;
        split[place * tally.width + column] = 1;
        cells[place * dimensions + dimension] = 1;
        audiences[place] = 1;
      }
    });
  });
  return { shown, split, cells, audiences, headcount };
}

function shownQuestions(tally: Tally, floor: number): Uint8Array {
  return Uint8Array.from({ length: tally.width }, (_empty, column) => {
    const answers = overAudiences(tally.answered, tally.width, column);
    return answers >= floor ? 1 : 0;
  });
}
