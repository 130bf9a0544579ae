import type { Answer } from './answer.ts';
import { type AnswerSheet, answerSheet, type ReadinessOptions } from './answer-sheet.ts';
import { Audience } from './audience.ts';
import type { Bank } from './bank.ts';
import type { Material } from './group.ts';
import type { Readiness } from './readiness-result.ts';
import { comparedQuestions, type ComparedQuestions } from './compared-questions.ts';
import { headcountOf, overAudiences, tallyOf } from './tally.ts';
import { type Visibility, visibilityOf } from './visibility.ts';

/** A round to compare: what it was asked and answered, and its readiness where that is known already. */
export type RoundToCompare = {
  readonly bank: Bank;
  readonly answers: readonly Answer[];
  readonly options: ReadinessOptions;
  readonly readiness?: Readiness;
};

/**
 * One of two rounds on the questions that both share. `own` sees what the round itself shows of them, `joint` what both
 * rounds show.
 */
export type ComparedRound = { readonly own: Material; readonly joint: Material };

/** Two rounds side by side: the same questions in the same columns. */
export type ComparedRounds = ComparedQuestions & { readonly before: ComparedRound; readonly after: ComparedRound };

/**
 * Lays two rounds side by side. What either round hides is hidden in both: a question counts only where both rounds show it, an
 * audience is told apart on a question only where both tell it apart. Each round decides on all of its own questions, so
 * that a comparison shows nothing of it that its own result does not.
 */
export function comparedRounds(before: RoundToCompare, after: RoundToCompare): ComparedRounds {
  const sheets = [before, after].map(({ bank, answers, options }) => answerSheet(bank, answers, options));
  const [earlier, later] = sheets as [AnswerSheet, AnswerSheet];
  const shared = comparedQuestions(earlier, later);
  const own = [ownMaterial(before, earlier, shared.bank), ownMaterial(after, later, shared.bank)] as const;
  const joint = jointVisibility(own[0], own[1]);
  return {
    ...shared,
    before: { own: own[0], joint: seen(own[0], joint) },
    after: { own: own[1], joint: seen(own[1], joint) },
  };
}

type Shown = Pick<Visibility, 'shown' | 'split'>;

function ownMaterial({ bank, answers, options }: RoundToCompare, whole: AnswerSheet, sharedBank: Bank): Material {
  const decided = visibilityOf(whole, tallyOf(whole), options.anonymous ? bank.thresholds.anonymityFloor : 0);
  const ids = new Set(sharedBank.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const kept = answers.filter(({ question }) => ids.has(question));
  const sheet = answerSheet(sharedBank, kept, options);
  const from = new Map(whole.questions.map(({ id }, column) => [id, column]));
  const width = sheet.questions.length;
  const shown = new Uint8Array(width);
  const split = new Uint8Array(Audience.options.length * width);
  sheet.questions.forEach(({ id }, column) => {
    const place = from.get(id)!;
    shown[column] = decided.shown[place]!;
    for (let row = 0; row < Audience.options.length; row += 1)
      split[row * width + column] = decided.split[row * whole.questions.length + place]!;
  });
  return seen({ sheet, tally: tallyOf(sheet) }, { shown, split });
}

/** What both rounds show, and somebody answered in both. */
function jointVisibility(before: Material, after: Material): Shown {
  const { width } = after.tally;
  const answered = ({ tally }: Material, column: number) => overAudiences(tally.answered, width, column) > 0;
  return {
    shown: before.visibility.shown.map((shown, column) =>
      shown && after.visibility.shown[column] && answered(before, column) && answered(after, column) ? 1 : 0,
    ),
    split: before.visibility.split.map((split, place) => (split && after.visibility.split[place] ? 1 : 0)),
  };
}

/** The material of a round seen through what may be shown of it. */
function seen({ sheet, tally }: Pick<Material, 'sheet' | 'tally'>, { shown, split }: Shown): Material {
  const dimensions = sheet.bank.dimensions.length;
  const cells = new Uint8Array(Audience.options.length * dimensions);
  const audiences = new Uint8Array(Audience.options.length);
  split.forEach((apart, place) => {
    if (!apart) return;
    const row = Math.floor(place / tally.width);
    cells[row * dimensions + sheet.dimensionOf[place % tally.width]!] = 1;
    audiences[row] = 1;
  });
  return { sheet, tally, visibility: { shown, split, cells, audiences, headcount: headcountOf(sheet, shown) } };
}
