import type { EntityManager } from '@mikro-orm/postgresql';
import type { Bank } from '@peerway/assessment';
import type { WrittenCell } from '@peerway/table';
import { audienceName } from '../asked-questions.ts';

/** The columns of the answers of an attributed round: a row for each answer. */
export const answerHeadings = [
  'respondent',
  'name',
  'e-mail',
  'audience',
  'audience name',
  'finished',
  'dimension',
  'question',
  'question text',
  'state',
  'level',
  'note',
  'evidence',
] as const;

const PEOPLE_AT_ONCE = 200;

interface AnswerRow {
  readonly respondent: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly audience: string;
  readonly finished: boolean;
  readonly question: string | null;
  readonly state: string | null;
  readonly level: number | null;
  readonly note: string | null;
  readonly evidence: string | null;
}

/** Runs one reading in a transaction of its own. */
export type Reading = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;

/**
 * Every answer of an attributed round as a row, two hundred people at a time, each in a short transaction, so that a large round
 * holds up nobody. Who answered nothing has one row.
 */
export async function* answerRows(
  read: Reading,
  round: string,
  bank: Bank,
): AsyncGenerator<readonly WrittenCell[], undefined, undefined> {
  const told = new Map(
    bank.dimensions.flatMap(({ name, questions }) => questions.map(({ id, text }) => [id, { name, text }] as const)),
  );
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await read((em) => someAnswers(em, round, after));
    for (const row of rows) {
      const { name: dimension, text } = told.get(row.question ?? '') ?? { name: null, text: null };
      yield [
        row.respondent,
        row.name,
        row.email,
        row.audience,
        audienceName(bank, row.audience),
        row.finished,
        dimension,
        row.question,
        text,
        row.state,
        row.level,
        row.note,
        row.evidence,
      ];
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.respondent;
  }
}

function someAnswers(em: EntityManager, round: string, after: string): Promise<AnswerRow[]> {
  return em.execute<AnswerRow[]>(
    `select person.id as respondent, person.name, person.email, person.audience, person.finished_at is not null as finished,
       answer.question, answer.state, answer.level, answer.note,
       (select string_agg(coalesce(evidence.url, evidence.name), ' | ' order by evidence.id) from evidence
        where evidence.respondent_id = person.id and evidence.question = answer.question) as evidence
     from (select id, name, email, audience, finished_at from respondent where round_id = ? and id > ? order by id limit ?) person
     left join answer on answer.respondent_id = person.id order by person.id, answer.question`,
    [round, after, PEOPLE_AT_ONCE],
  );
}
