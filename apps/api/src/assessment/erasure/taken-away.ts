import type { EntityManager } from '@mikro-orm/postgresql';
import type { WrittenCell } from '@peerway/table';
import type { RespondentAccess } from '../../access/access.ts';
import { audienceName } from '../asked-questions.ts';
import { bankIn } from '../bank-in.ts';
import { ownRow } from '../own-row.ts';

interface TakenAnswer {
  readonly question: string;
  readonly text: string | null;
  readonly state: string;
  readonly level: number | null;
  readonly note: string | null;
  readonly savedAt: string;
  /** Whether it arrived after the round was closed and counts in no figure. */
  readonly late: boolean;
}

/** What a respondent takes away. */
export interface TakenAway {
  readonly round: string;
  readonly anonymity: string;
  readonly audience: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly answers: readonly TakenAnswer[];
  readonly evidence: readonly object[];
}

type Told = Pick<TakenAway, 'email' | 'language'> & { readonly startedAt: Date | string | null };

/** Everything that is stored about the holder of a personal link. */
export async function takenAway(em: EntityManager, access: RespondentAccess): Promise<TakenAway> {
  const row = await ownRow<Told>(em, access, {
    columns: `respondent.email, respondent.language, respondent.started_at as "startedAt"`,
  });
  const bank = await bankIn(em, row.bankVersion);
  const texts = new Map(
    bank.dimensions.flatMap(({ questions }) => questions.map(({ id, text }) => [id, text] as const)),
  );
  const answers = await em.execute<(Omit<TakenAnswer, 'text' | 'savedAt'> & { savedAt: Date | string })[]>(
    `select question, state, level, note, saved_at as "savedAt", false as late from answer where respondent_id = ?
     union all select question, state, level, note, arrived_at, true from late_answer where respondent_id = ? order by question, late`,
    [row.respondentId, row.respondentId],
  );
  const evidence = await em.execute<object[]>(
    `select question, kind, name, url, media_type as "mediaType", bytes, sha256 from evidence where respondent_id = ? order by question, id`,
    [row.respondentId],
  );
  return {
    round: row.roundName,
    anonymity: row.anonymity,
    audience: audienceName(bank, row.audience),
    name: row.name,
    email: row.email,
    language: row.language,
    startedAt: timeOf(row.startedAt),
    finishedAt: timeOf(row.finishedAt),
    answers: answers.map(({ savedAt, ...answer }) => ({
      ...answer,
      text: texts.get(answer.question) ?? null,
      savedAt: new Date(savedAt).toISOString(),
    })),
    evidence,
  };
}

export const ownHeadings = ['question', 'question text', 'state', 'level', 'note', 'saved', 'counted'] as const;

/** The answers as rows of a table. */
export function ownRows({ answers }: TakenAway): WrittenCell[][] {
  return answers.map(({ question, text, state, level, note, savedAt, late }) => [
    ...[question, text, state, level, note, savedAt],
    !late,
  ]);
}

function timeOf(value: Date | string | null): string | null {
  return value === null ? null : new Date(value).toISOString();
}
