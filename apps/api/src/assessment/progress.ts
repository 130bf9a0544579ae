import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Audience, type Bank } from '@peerway/assessment';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import { typeOf } from '../graphql/type-of.ts';
import { audienceName, questionsOf } from './asked-questions.ts';
import { Anonymity, type Round } from './round.entity.ts';

const AudienceType = typeOf(Audience, 'output');

@ObjectType({ description: 'How far one audience has come. In an anonymous round small groups are not counted out.' })
export class AudienceProgress {
  @Field(() => AudienceType, { description: 'The audience.' })
  audience: Audience;

  @Field(() => String, { description: 'What it is called on screen.' })
  name: string;

  @Field(() => Int, { description: 'How many were invited or came by the open link.' })
  invited: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many have answered something; null where a group is too small to say.',
  })
  started: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many said that they are done; null where a group is too small to say.',
  })
  finished: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of its questions that were answered, 0 to 1; null where a group is too small to say.',
  })
  answered: number | null;
}

/** What one audience of one round has done so far. */
export interface AudienceCount {
  readonly round: string;
  readonly audience: string;
  readonly invited: number;
  readonly started: number;
  readonly finished: number;
  readonly answers: number;
}

const loaderOf = perOperation((em) => new DataLoader((ids: readonly string[]) => countsOf(em, ids), { cache: false }));

/** The counts of a round; one statement for all rounds that one operation asks about. */
export function audienceCounts(em: EntityManager, roundId: string): Promise<AudienceCount[]> {
  return loaderOf(em).load(roundId);
}

async function countsOf(em: EntityManager, rounds: readonly string[]): Promise<AudienceCount[][]> {
  const ids = [...new Set(rounds)];
  // The audience of an answer is looked up by key for each respondent: a join is planned badly behind the policies.
  const rows = await em.execute<AudienceCount[]>(
    `select round, audience, sum(invited)::int as invited, sum(started)::int as started, sum(finished)::int as finished,
       sum(answers)::int as answers
     from (
       select round_id as round, audience, 1 as invited, (started_at is not null)::int as started,
         (finished_at is not null)::int as finished, 0 as answers
       from respondent where round_id in (?)
       union all
       select round_id, (select audience from respondent where respondent.id = given.respondent_id), 0, 0, 0, answers
       from (select round_id, respondent_id, count(*) as answers from answer where round_id in (?) group by 1, 2) given
     ) counted group by round, audience`,
    [ids, ids],
  );
  const byRound = Map.groupBy(rows, ({ round }) => round);
  return rounds.map((round) => byRound.get(round) ?? []);
}

/**
 * How far each audience has come. In an anonymous round the groups under the floor say nothing, nor does the next larger one
 * if their sum would still be under it: else the difference to a figure over everybody would tell.
 */
export function audienceProgress(bank: Bank, round: Round, counts: readonly AudienceCount[]): AudienceProgress[] {
  const hidden = round.anonymity === Anonymity.anonymous ? tooSmall(bank, counts) : new Set<string>();
  return round.asked.map(({ audience }) => {
    const count = counts.find((candidate) => candidate.audience === audience);
    const invited = count?.invited ?? 0;
    const asked = invited * questionsOf(bank, round, audience).length;
    const isHidden = hidden.has(audience);
    return {
      audience: audience as Audience,
      name: audienceName(bank, audience),
      invited,
      started: isHidden ? null : (count?.started ?? 0),
      finished: isHidden ? null : (count?.finished ?? 0),
      answered: isHidden ? null : asked > 0 ? Math.min(1, (count?.answers ?? 0) / asked) : 0,
    };
  });
}

function tooSmall(bank: Bank, counts: readonly AudienceCount[]): Set<string> {
  const floor = bank.thresholds.anonymityFloor;
  const hidden = new Set<string>();
  let people = 0;
  for (const { audience, invited } of [...counts].sort((a, b) => a.invited - b.invited)) {
    if (invited >= floor && (people === 0 || people >= floor)) break;
    hidden.add(audience);
    people += invited;
  }
  return hidden;
}
