import type { EntityManager } from '@mikro-orm/postgresql';
import type { Answer, Audience } from '@peerway/assessment';

/** Between the answers of one respondent, and between a question and what was said to it. Ids hold neither. */
const between = '\n';
const within = '\t';

/**
 * Every answer of a round, in one statement that gives a row for each respondent: at ten thousand respondents the rows
 * that the driver would otherwise build cost more than the figures made of them.
 */
export async function roundAnswers(em: EntityManager, roundId: string): Promise<Answer[]> {
  return (await answersOfRounds(em, [roundId])).get(roundId) ?? [];
}

/** The same for several rounds, still in one statement; in none for no round. */
export async function answersOfRounds(em: EntityManager, rounds: readonly string[]): Promise<Map<string, Answer[]>> {
  if (rounds.length === 0) return new Map();
  const rows = await em.execute<{ round: string; id: string; audience: Audience; said: string }[]>(
    `select round_id as round, respondent_id as id, (select audience from respondent where respondent.id = answer.respondent_id) as audience,
       string_agg(question || ? || coalesce(level::text, state), ?) as said
     from answer where round_id in (?) group by round_id, respondent_id`,
    [within, between, rounds],
  );
  const byRound = new Map<string, Answer[]>(rounds.map((id) => [id, []]));
  const interned = new Map<string, string>();
  for (const { round, id, audience, said } of rows) {
    for (const one of said.split(between)) {
      const cut = one.indexOf(within);
      const question = one.slice(0, cut);
      const value = one.slice(cut + 1);
      if (!interned.has(question)) interned.set(question, question);
      byRound.get(round)?.push(answerFrom(id, audience, { question: interned.get(question) ?? question, value }));
    }
  }
  return byRound;
}

function answerFrom(
  respondent: string,
  audience: Audience,
  { question, value }: { readonly question: string; readonly value: string },
): Answer {
  if (value === 'unknown' || value === 'notApplicable')
    return { respondent, audience, question, state: value, level: null };
  return { respondent, audience, question, state: 'level', level: Number(value) };
}
