import type { Answer, Asked } from './answer.ts';
import type { ReadinessOptions } from './answer-sheet.ts';
import { Audience } from './audience.ts';
import type { Bank } from './bank.ts';
import type { AnswerFate } from './bank-upgrade.ts';
import type { Question } from './question.ts';
import { questionsFor } from './questions-for.ts';
import type { Readiness } from './readiness-result.ts';

type Fates = ReadonlyMap<string, AnswerFate>;

/**
 * What becomes of the answers to every question of two versions. The questions whose own figure is hidden in the readiness
 * given are left out, so that what is worked out next says nothing that was not shown before.
 */
export function fatesOf(before: Bank, after: Bank, anonymous: Readiness | undefined): Fates {
  const hidden = new Set(
    anonymous?.questions.filter(({ figure }) => figure.status === 'hidden').map((each) => each.question),
  );
  const was = byId(before);
  const is = byId(after);
  return new Map(
    [...new Set([...is.keys(), ...was.keys()])].map((id) => [
      id,
      hidden.has(id) && is.has(id) ? 'hidden' : fate(was.get(id), is.get(id)),
    ]),
  );
}

function fate(was: Question | undefined, is: Question | undefined): AnswerFate {
  if (!was) return 'added';
  if (!is) return 'removed';
  if (was.levels.some(({ observable }, place) => bare(observable) !== bare(is.levels[place]?.observable ?? '')))
    return 'levelsChanged';
  return was.text === is.text ? 'unchanged' : 'reworded';
}

/** What a text says, without capitals, blanks and punctuation: setting a comma does not change what a level means. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function byId(bank: Bank): Map<string, Question> {
  return new Map(bank.dimensions.flatMap(({ questions }) => questions.map((question) => [question.id, question])));
}

function carries(fates: Fates, question: string): boolean {
  const found = fates.get(question);
  return found === 'unchanged' || found === 'reworded';
}

/** The answers that carry over. */
export function answersUnder(fates: Fates, answers: readonly Answer[]): Answer[] {
  return answers.filter(({ question }) => carries(fates, question));
}

/**
 * Who counts as asked what under the new version: of what carries over, exactly those who were asked; of what is new or was told
 * otherwise, the audiences of the round that the new version asks, in dimensions that they were asked about or that are new.
 */
export function askedUnder(
  before: Bank,
  after: Bank,
  { fates, options }: { readonly fates: Fates; readonly options: ReadinessOptions },
): Asked[] {
  const oldDimensions = new Set(before.dimensions.map(({ id }) => id));
  return askedBefore(before, options).map(({ audience, questions }) => {
    const asked = new Set(questions);
    const about = new Set(
      before.dimensions.filter((each) => each.questions.some(({ id }) => asked.has(id))).map(({ id }) => id),
    );
    const open = after.dimensions.filter(({ id }) => about.has(id) || !oldDimensions.has(id)).map(({ id }) => id);
    const anew = questionsFor(after, audience, open).filter(({ id }) =>
      ['added', 'levelsChanged'].includes(fates.get(id) ?? ''),
    );
    return { audience, questions: [...questions.filter((id) => carries(fates, id)), ...anew.map(({ id }) => id)] };
  });
}

function askedBefore(before: Bank, { asked }: ReadinessOptions): readonly Asked[] {
  const everywhere = before.dimensions.map(({ id }) => id);
  return (
    asked ??
    Audience.options.map((audience) => ({
      audience,
      questions: questionsFor(before, audience, everywhere).map(({ id }) => id),
    }))
  );
}
