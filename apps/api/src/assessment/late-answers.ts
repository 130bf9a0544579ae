import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import { record } from '../operations/record.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { audienceName } from './asked-questions.ts';
import { bankIn } from './bank-in.ts';
import { holdAnswers } from './round-in.ts';
import { Anonymity, type Round } from './round.entity.ts';
import { stateOf } from './round-state.ts';

@ObjectType({ description: 'How much of one respondent arrived too late.' })
export class LateRespondent {
  @Field(() => ID, { description: 'The respondent.' })
  respondent: string;

  @Field(() => String, {
    description: 'What they are called: their name, or their audience with the number of the link.',
  })
  label: string;

  @Field(() => Int, { description: 'How many answers.' })
  answers: number;
}

@ObjectType({
  description:
    'What arrived after the round was closed: in no figure until it is taken in. In an anonymous round fewer people than its floor are not told from nobody.',
})
export class LateAnswersOfRound {
  @Field(() => Int, { nullable: true, description: 'How many answers; null where too few people stand behind them.' })
  answers: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many people; null where they are too few to say.' })
  people: number | null;

  @Field(() => Date, { nullable: true, description: 'When the last one arrived; attributed rounds only.' })
  lastArrivedAt: Date | null;

  @Field(() => [LateRespondent], { nullable: true, description: 'Who, the latest 50; attributed rounds only.' })
  respondents: LateRespondent[] | null;
}

interface LateCount extends Omit<LateRespondent, 'label'> {
  readonly round: string;
  readonly name: string | null;
  readonly audience: string;
  readonly place: number;
  readonly lastArrivedAt: Date;
}

/** More names than these are counted, and not listed. */
const mostNamed = 50;

const loaderOf = perOperation((em) => new DataLoader((ids: readonly string[]) => countsOf(em, ids), { cache: false }));

/** What of a round arrived too late, as far as those who run it may know; one statement for all rounds of an operation. */
export async function lateAnswers(em: EntityManager, round: Round): Promise<LateAnswersOfRound> {
  const counts = await loaderOf(em).load(round.id);
  const answers = counts.reduce((sum, each) => sum + each.answers, 0);
  if (round.anonymity !== Anonymity.anonymous) {
    const lastArrivedAt = counts.map((each) => each.lastArrivedAt).sort((a, b) => Number(b) - Number(a))[0] ?? null;
    const bank = await bankIn(em, round.bankVersion);
    const respondents = counts.slice(0, mostNamed).map((each) => ({
      ...each,
      label: each.name ?? sentenceIn(languageHere(), `${audienceName(bank, each.audience)}, link ${each.place}`),
    }));
    return { answers, people: counts.length, lastArrivedAt, respondents };
  }
  const hidden = { answers: null, people: null, lastArrivedAt: null, respondents: null };
  return (await isTooFew(em, round, counts.length)) ? hidden : { ...hidden, answers, people: counts.length };
}

async function isTooFew(em: EntityManager, round: Round, people: number): Promise<boolean> {
  return people < (await bankIn(em, round.bankVersion)).thresholds.anonymityFloor;
}

async function countsOf(em: EntityManager, rounds: readonly string[]): Promise<LateCount[][]> {
  type Row = Omit<LateCount, 'lastArrivedAt'> & { readonly lastArrivedAt: Date | string };
  const rows = await em.execute<Row[]>(
    `select late.round_id as round, late.respondent_id as respondent, respondent.name, respondent.audience, respondent.place,
       count(*)::int as answers, max(late.arrived_at) as "lastArrivedAt"
     from late_answer late join respondent on respondent.id = late.respondent_id
     where late.round_id in (?) group by 1, 2, 3, 4, 5 order by 7 desc, 2`,
    [[...new Set(rounds)]],
  );
  const byRound = Map.groupBy(rows, ({ round }) => round);
  return rounds.map((id) =>
    (byRound.get(id) ?? []).map((row) => ({ ...row, lastArrivedAt: new Date(row.lastArrivedAt) })),
  );
}

/** What is done with answers that arrived too late. */
export type Settling = 'takeIn' | 'discard';

/**
 * Lets late answers count, or drops them. Whoever answered the same question in time since keeps that answer.
 * @throws DomainError BAD_INPUT when the round is not open, for taking in, or nothing can be settled.
 */
export async function settleLateAnswers(em: EntityManager, round: Round, how: Settling): Promise<void> {
  await holdAnswers(em, round.id);
  await em.refresh(round);
  if (how === 'takeIn' && stateOf(round) !== 'open')
    throw new DomainError('BAD_INPUT', 'Reopen the round first: only then late answers can be taken in.', {
      field: 'round',
    });
  const { people } = await lateAnswers(em, round);
  if (people === 0) return;
  if (people === null)
    throw new DomainError(
      'FORBIDDEN',
      'In this anonymous round too few people sent late answers, or nobody did: settling them would tell. Those who did are asked when they open their link again.',
    );
  const taken = how === 'takeIn' ? await takeIn(em, round.id) : 0;
  const [removed] = await em.execute<{ count: number }[]>(
    `with removed as (delete from late_answer where round_id = ? returning 1) select count(*)::int as count from removed`,
    [round.id],
  );
  const after = { takenIn: taken, discarded: (removed?.count ?? 0) - taken };
  const { id: subjectId, workspaceId } = round;
  await record(em, { workspaceId, engagementId: round.engagement.id, subject: 'Round', subjectId, after });
}

/** Lets those count that follow the answer which still stands. */
async function takeIn(em: EntityManager, roundId: string): Promise<number> {
  const [taken] = await em.execute<{ count: number }[]>(
    `with taken as (
       insert into answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, note, revision, saved_at)
       select workspace_id, engagement_id, round_id, respondent_id, question, state, level, note, revision, now()
       from late_answer late where round_id = ?
         and follows = coalesce((select revision from answer where answer.respondent_id = late.respondent_id and answer.question = late.question), 0)
       on conflict (respondent_id, question) do update
         set state = excluded.state, level = excluded.level, note = excluded.note, revision = excluded.revision, saved_at = excluded.saved_at
       returning respondent_id
     ), started as (
       update respondent set started_at = coalesce(started_at, now()) where id in (select respondent_id from taken) and started_at is null
     )
     select count(*)::int as count from taken`,
    [roundId],
  );
  return taken?.count ?? 0;
}
