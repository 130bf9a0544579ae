import type { EvidenceQuestionsQuery, RoundEvidenceQuery } from '../../graphql/generated/graphql.ts';

type SeenRound = RoundEvidenceQuery['engagement']['round'];
export type SeenEvidence = NonNullable<SeenRound['evidence']>['nodes'][number];
type Coverage = NonNullable<SeenRound['evidenceCoverage']>[number];
type Dimensions = EvidenceQuestionsQuery['questionBank']['dimensions'];

/** What supports the answers to one question. */
export interface SupportedQuestion {
  readonly id: string;
  readonly text: string;
  readonly pieces: readonly SeenEvidence[];
}

/** A dimension with how many of its answers are supported, and by what. */
export interface SupportedDimension extends Coverage {
  readonly name: string;
  readonly questions: readonly SupportedQuestion[];
}

/** The evidence of a round by dimension and question, in the order of the bank. */
export function evidenceGroups(
  dimensions: Dimensions,
  coverage: readonly Coverage[],
  pieces: readonly SeenEvidence[],
): SupportedDimension[] {
  const byQuestion = Map.groupBy(pieces, ({ question }) => question);
  return dimensions.flatMap(({ id, name, questions }) => {
    const covered = coverage.find(({ dimension }) => dimension === id) ?? { dimension: id, answers: 0, supported: 0 };
    const own = questions.flatMap((question) => {
      const given = byQuestion.get(question.id);
      return given === undefined ? [] : [{ ...question, pieces: given }];
    });
    return covered.answers === 0 && own.length === 0 ? [] : [{ ...covered, name, questions: own }];
  });
}

/** How much of a round is supported, in a sentence. */
export function evidenceFinding(coverage: readonly Coverage[]): string {
  const answers = coverage.reduce((sum, each) => sum + each.answers, 0);
  const supported = coverage.reduce((sum, each) => sum + each.supported, 0);
  if (supported === 0) return $localize`No answer has evidence yet`;
  return supported === 1
    ? $localize`One of ${answers}:answers: answers has evidence`
    : $localize`${supported}:supported: of ${answers}:answers: answers have evidence`;
}
