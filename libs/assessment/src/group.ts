import type { AnswerSheet } from './answer-sheet.ts';
import { Audience } from './audience.ts';
import { overAudiences, type Tally } from './tally.ts';
import type { Visibility } from './visibility.ts';

/** A weighted set of questions, as everybody answered it or as one audience did. */
export type Group = {
  /** The place of the audience; undefined for everybody. */
  readonly audience: number | undefined;
  readonly questions: readonly number[];
  readonly weights: readonly number[];
};

/** Everything that figures are made from. */
export type Material = {
  readonly sheet: AnswerSheet;
  readonly tally: Tally;
  readonly visibility: Visibility;
};

/** The questions of a dimension, for everybody or for one audience, with their weights within it. */
export function dimensionGroup({ sheet }: Material, dimension: number, audience?: number): Group {
  const questions = sheet.questions.flatMap((_question, column) =>
    sheet.dimensionOf[column] === dimension ? [column] : [],
  );
  return { audience, questions, weights: questions.map((column) => sheet.questions[column]!.weight) };
}

/** The questions that weigh on a pattern, with their weight for it. */
export function patternGroup({ sheet }: Material, pattern: string): Group {
  const weights = sheet.questions.map(
    (question) => question.patternWeights.find((entry) => entry.pattern === pattern)?.weight ?? 0,
  );
  const questions = weights.flatMap((weight, column) => (weight > 0 ? [column] : []));
  return { audience: undefined, questions, weights: questions.map((column) => weights[column]!) };
}

/** The part of a group that has answers or measurements which may be shown. */
export function answeredPart(material: Material, group: Group): Group {
  const kept = group.questions.flatMap((column, place) => (mayCount(material, column, group.audience) ? [place] : []));
  return {
    audience: group.audience,
    questions: kept.map((place) => group.questions[place]!),
    weights: kept.map((place) => group.weights[place]!),
  };
}

/** How many answers stand at each level in a group, over all its questions. */
export function levelCounts({ tally }: Material, group: Group): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const audience of audiencesOf(group)) {
    for (const column of group.questions) {
      const place = (audience * tally.width + column) * 5;
      for (let level = 0; level < 5; level += 1) counts[level]! += tally.levels[place + level]!;
    }
  }
  return counts;
}

/** Whether anybody was asked, how many questions could be answered, and how many were. */
export function askedAndAnswered({ sheet, tally }: Material, group: Group) {
  let [asked, applicable, answered] = [false, 0, 0];
  for (const column of group.questions) {
    for (const audience of audiencesOf(group)) {
      const place = audience * tally.width + column;
      applicable += tally.applicable[place]!;
      answered += tally.answered[place]!;
      if (sheet.asked[place] || tally.applicable[place]! > 0) asked = true;
    }
    if (group.audience === undefined && sheet.measured[column])
      [asked, applicable, answered] = [true, applicable + 1, answered + 1];
  }
  return { asked, applicable, answered };
}

function mayCount({ sheet, tally, visibility }: Material, column: number, audience: number | undefined): boolean {
  if (audience !== undefined) return visibility.split[audience * tally.width + column] === 1;
  if (sheet.measured[column]) return true;
  return visibility.shown[column] === 1 && overAudiences(tally.answered, tally.width, column) > 0;
}

function audiencesOf(group: Group): readonly number[] {
  return group.audience === undefined ? everyAudience : [group.audience];
}

const everyAudience = Audience.options.map((_audience, place) => place);
