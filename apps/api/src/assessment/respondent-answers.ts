import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { RespondentAnswer } from './save-answer.ts';

const loaders = new WeakMap<EntityManager, DataLoader<string, RespondentAnswer[]>>();

/** What one respondent answered; one statement for all respondents that one operation asks about. */
export function respondentAnswers(em: EntityManager, respondentId: string): Promise<RespondentAnswer[]> {
  const context = em.getContext() as EntityManager;
  const loader = loaders.get(context) ?? new DataLoader((ids: readonly string[]) => answersOf(context, ids));
  loaders.set(context, loader);
  return loader.load(respondentId);
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
