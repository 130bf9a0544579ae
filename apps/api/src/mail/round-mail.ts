import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import type { Round } from '../assessment/round.entity.ts';
import { LetterState } from './letter.entity.ts';

@ObjectType({ description: 'How many letters of one kind were sent, wait, or were given up.' })
export class LetterCount {
  @Field(() => String, { description: 'invitation, reminder or openLink.' })
  kind: string;

  @Field(() => LetterState, { description: 'How far they have come.' })
  state: LetterState;

  @Field(() => String, { nullable: true, description: 'Why they wait or were given up, as a code.' })
  reason: string | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'What the outbox has for a round.' })
export class RoundMail {
  @Field(() => Boolean, { description: 'Whether this portal sends e-mail; else links are copied.' })
  canSend: boolean;

  @Field(() => Int, { description: 'How many people with an address were not written to yet.' })
  uninvited: number;

  @Field(() => Int, { description: 'How many people with an address could be reminded: those who have not finished.' })
  unfinished: number;

  @Field(() => Int, { description: 'How many people have no address here.' })
  withoutAddress: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days before closing those who have not finished are reminded by themselves; null if not.',
  })
  remindDays: number | null;

  @Field(() => [LetterCount], { description: 'Letters by kind, state and reason.' })
  letters: LetterCount[];
}

@ObjectType({ description: 'The last letter to somebody.' })
export class LastLetter {
  @Field(() => String, { description: 'invitation or reminder.' })
  kind: string;

  @Field(() => LetterState, { description: 'How far it has come.' })
  state: LetterState;

  @Field(() => String, { nullable: true, description: 'Why it waits or was given up, as a code.' })
  reason: string | null;

  @Field(() => Date, { description: 'When it was sent, or written.' })
  at: Date;
}

/** What the outbox has for a round: two statements. */
export async function roundMail(em: EntityManager, round: Round, canSend: boolean): Promise<RoundMail> {
  const letters = await em.execute<LetterCount[]>(
    `select kind, state, reason, count(*)::int as count from letter where round_id = ? and kind <> 'schedule'
     group by 1, 2, 3 order by 1, 2, 3`,
    [round.id],
  );
  const [people] = await em.execute<Pick<RoundMail, 'uninvited' | 'unfinished' | 'withoutAddress'>[]>(
    `select count(*) filter (where email is null)::int as "withoutAddress",
       count(*) filter (where email is not null and finished_at is null and not no_reminders)::int as "unfinished",
       count(*) filter (where email is not null and finished_at is null and not exists
         (select from letter where letter.respondent_id = respondent.id and letter.kind = 'invitation'))::int as "uninvited"
     from respondent where round_id = ?`,
    [round.id],
  );
  return {
    canSend,
    remindDays: round.remindDays,
    letters,
    ...(people ?? { uninvited: 0, unfinished: 0, withoutAddress: 0 }),
  };
}

const loaderOf = perOperation((em) => new DataLoader((ids: readonly string[]) => lastLettersOf(em, ids)));

/** The last letter to a respondent; one statement for all that one operation asks about. */
export function lastLetter(em: EntityManager, respondentId: string): Promise<LastLetter | null> {
  return loaderOf(em).load(respondentId);
}

async function lastLettersOf(em: EntityManager, ids: readonly string[]): Promise<(LastLetter | null)[]> {
  const rows = await em.execute<(Omit<LastLetter, 'at'> & { at: Date | string; respondent: string })[]>(
    `select distinct on (respondent_id) respondent_id as respondent, kind, state, reason, coalesce(sent_at, created_at) as at
     from letter where respondent_id in (?) order by respondent_id, created_at desc`,
    [[...ids]],
  );
  const byRespondent = new Map(
    rows.map(({ respondent, at, ...letter }) => [respondent, { ...letter, at: new Date(at) }]),
  );
  return ids.map((id) => byRespondent.get(id) ?? null);
}
