import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import type { RespondentAnswer } from './save-answer.ts';

const loaderOf = perOperation((em) => new DataLoader((ids: readonly string[]) => answersOf(em, ids)));

/** What one respondent answered; one statement for all respondents that one operation asks about. */
export function respondentAnswers(em: EntityManager, respondentId: string): Promise<RespondentAnswer[]> {
  return loaderOf(em).load(respondentId);
}

async function answersOf(em: EntityManager, respondents: readonly string[]): Promise<RespondentAnswer[][]> {
  const rows = await em.execute<(RespondentAnswer & { respondent: string })[]>(
    `select respondent_id as respondent, question, state, level, note, revision from answer
     where respondent_id in (?) order by question`,
    [[...respondents]],
  );
  const byRespondent = Map.groupBy(rows, ({ respondent }) => respondent);
  return respondents.map((id) => byRespondent.get(id) ?? []);
}
