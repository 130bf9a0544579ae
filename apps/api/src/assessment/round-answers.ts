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
  const rows = await em.execute<{ id: string; audience: Audience; said: string }[]>(
    `select respondent_id as id, (select audience from respondent where respondent.id = answer.respondent_id) as audience,
       string_agg(question || ? || coalesce(level::text, state), ?) as said
     from answer where round_id = ? group by respondent_id`,
    [within, between, roundId],
  );
  const answers: Answer[] = [];
  const interned = new Map<string, string>();
  for (const { id, audience, said } of rows) {
    for (const one of said.split(between)) {
      const cut = one.indexOf(within);
      const question = one.slice(0, cut);
      const value = one.slice(cut + 1);
      if (!interned.has(question)) interned.set(question, question);
      answers.push(answerFrom(id, audience, { question: interned.get(question) ?? question, value }));
    }
  }
  return answers;
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
