import { type Answer, Audience, type Bank } from '@peerway/assessment';
import * as fc from 'fast-check';

/** What a respondent may do with one question; undefined is a question left open. */
const mark = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom('unknown' as const, 'notApplicable' as const) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Rounds of up to so many people in any mix of audiences, answering any of a bank's questions. */
export function anyRound(bank: Bank, most: number): fc.Arbitrary<Answer[]> {
  const person = fc.tuple(fc.constantFrom(...Audience.options), marksOf(bank));
  return fc.array(person, { maxLength: most }).map((people) => answersOfAll(bank, people));
}

/** Rounds in which some audiences are too small to be shown, some just large enough, some larger. */
export function unevenRound(bank: Bank): fc.Arbitrary<Answer[]> {
  const size = fc.constantFrom(0, 1, 2, 3, 4, 5, 5, 6, 6, 7, 9);
  const audience = (name: Audience) =>
    size.chain((people) =>
      fc.array(fc.tuple(fc.constant(name), marksOf(bank)), { minLength: people, maxLength: people }),
    );
  return fc.tuple(...Audience.options.map(audience)).map((groups) => answersOfAll(bank, groups.flat()));
}

function marksOf(bank: Bank) {
  return fc.tuple(...bank.dimensions.flatMap(({ questions }) => questions.map(() => mark)));
}

function answersOfAll(
  bank: Bank,
  people: readonly (readonly [Audience, readonly (number | string | undefined)[]])[],
): Answer[] {
  const ids = bank.dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));
  return people.flatMap(([audience, marks], index) =>
    marks.flatMap((given, place): Answer[] => {
      if (given === undefined) return [];
      const told = { respondent: `r${String(index).padStart(3, '0')}`, audience, question: ids[place]! };
      if (typeof given === 'number') return [{ ...told, state: 'level', level: given }];
      return [{ ...told, state: given === 'unknown' ? 'unknown' : 'notApplicable', level: null }];
    }),
  );
}
