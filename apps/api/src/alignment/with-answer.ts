import type { WeighingAnswers } from '@peerway/alignment';
import type { JudgementDraft, PointsDraft } from './given-answers.ts';
import { saidElsewhere } from './said-elsewhere.ts';

/** Fractions such as 1/3 do not come back from the other direction to the last bit. */
const nearly = 1e-9;

/**
 * The answers with one more judgement. A pair is kept once, in the direction in which it was first said.
 * @throws DomainError CONFLICT when something else stands there than what was shown.
 */
export function withJudgement(answers: WeighingAnswers, draft: JudgementDraft): WeighingAnswers {
  const { first, second } = draft;
  const at = answers.judgements.findIndex((one) => new Set([one.first, one.second, first, second]).size === 2);
  const standing = answers.judgements[at];
  const current = standing === undefined ? null : standing.first === first ? standing.ratio : 1 / standing.ratio;
  if (isSame(current, draft.ratio)) return answers;
  if (!isSame(current, draft.before)) throw saidElsewhere({ first, second, ratio: current }, draft);
  const others = answers.judgements.filter((_, place) => place !== at);
  if (draft.ratio === null) return { ...answers, judgements: others };
  const said = { first, second, ratio: draft.ratio };
  return { ...answers, judgements: standing ? answers.judgements.with(at, said) : [...others, said] };
}

/** The answers with the points for one goal. @throws DomainError CONFLICT when others stand there than were shown. */
export function withPoints(answers: WeighingAnswers, { goal, points, before }: PointsDraft): WeighingAnswers {
  const at = answers.points.findIndex((one) => one.goal === goal);
  const current = answers.points[at]?.points ?? null;
  if (isSame(current, points)) return answers;
  if (!isSame(current, before)) throw saidElsewhere({ goal, points: current }, { goal, points });
  const others = answers.points.filter((_, place) => place !== at);
  if (points === null) return { ...answers, points: others };
  return { ...answers, points: at < 0 ? [...others, { goal, points }] : answers.points.with(at, { goal, points }) };
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= nearly * Math.max(a, b, nearly);
}
