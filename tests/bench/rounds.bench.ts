// Five rounds of 2,000 respondents on 73 questions: how long results, trend and a comparison of two take in the library.
import { type Answer, compareRounds, questionsFor, readiness, trend } from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { seededRandom } from '@peerway/kernel';
import { printTable } from './table.ts';

const AUDIENCES = ['executive', 'it', 'security', 'operations', 'team'] as const;
const everything = latestBank.dimensions.map(({ id }) => id);
const asked = AUDIENCES.map((audience) => ({
  audience,
  questions: questionsFor(latestBank, audience, everything).map(({ id }) => id),
}));

/** Everybody answers every question of their audience, each with a level of their own making. */
function answersOf(respondents: number, seed: number): Answer[] {
  const random = seededRandom(seed);
  return Array.from({ length: respondents }, (_, at) => at).flatMap((at) => {
    const own = asked[at % asked.length];
    return (own?.questions ?? []).map((question) => ({
      respondent: `respondent-${at}`,
      audience: own?.audience ?? 'team',
      question,
      state: 'level' as const,
      level: 1 + Math.floor(5 * random()),
    }));
  });
}

function timed<T>(act: () => T): [T, number] {
  const began = performance.now();
  const made = act();
  return [made, Math.round(performance.now() - began)];
}

const options = { anonymous: true, seed: 1, asked };
const rounds = [1, 2, 3, 4, 5].map((seed) => ({ bank: latestBank, answers: answersOf(2_000, seed), options }));
const [results, readinessMs] = timed(() =>
  rounds.map((round) => ({ ...round, readiness: readiness(round.bank, round.answers, round.options) })),
);
const [, trendMs] = timed(() => trend(results.map((round, place) => ({ id: String(place), asked, ...round }))));
const [first, , , , last] = results;
const [, anonymousMs] = timed(() => first && last && compareRounds(first, last));
const named = results.map((round) => ({ ...round, options: { seed: 1, asked } }));
const [, pairedMs] = timed(() => named[0] && named[4] && compareRounds(named[0], named[4]));
printTable(
  ['what', 'answers', 'ms'],
  [
    ['five results, none known yet', rounds.reduce((sum, { answers }) => sum + answers.length, 0), readinessMs],
    ['trend of five known results', 0, trendMs],
    ['two anonymous rounds compared', 2 * rounds[0]!.answers.length, anonymousMs],
    ['two rounds compared, people recognised', 2 * rounds[0]!.answers.length, pairedMs],
  ],
);
