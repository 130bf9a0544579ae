// Readiness of 10,000 respondents on 73 questions: how long the library takes.
import { type Answer, readiness } from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { seededRandom } from '@peerway/kernel';
import { printTable, quantile } from './table.ts';

const RUNS = 3;
const AUDIENCES = ['executive', 'it', 'security', 'operations', 'team'] as const;
const questions = latestBank.dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));

/** Everybody answers every question, each with a level of their own making. */
function answersOf(respondents: number): Answer[] {
  const random = seededRandom(1);
  return Array.from({ length: respondents }, (_, at) => at).flatMap((at) =>
    questions.map((question) => ({
      respondent: `respondent-${at}`,
      audience: AUDIENCES[at % AUDIENCES.length] ?? 'team',
      question,
      state: 'level' as const,
      level: 1 + Math.floor(5 * random()),
    })),
  );
}

const rows = [100, 1_000, 10_000].map((respondents) => {
  const answers = answersOf(respondents);
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    readiness(latestBank, answers, { seed: 1 });
    return performance.now() - began;
  });
  return [
    respondents,
    questions.length,
    answers.length,
    Math.round(quantile(times, 0.5)),
    Math.round(Math.max(...times)),
  ];
});
printTable(['respondents', 'questions', 'answers', 'median ms', 'slowest ms'], rows);
