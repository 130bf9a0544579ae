import type { EntityManager } from '@mikro-orm/postgresql';
import { Contribution, GoalDraft, Perspective, WeighingAnswers } from '@peerway/alignment';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { mostGoals } from '../../alignment/goals.ts';
import { mostParticipants } from '../../alignment/participant-draft.ts';
import { mostWeighings } from '../../alignment/weighings.ts';
import { run } from '../../dump/table-rows.ts';

const Name = plainText({ max: 120 });
const ByName = plainText({ max: 200 });
const Frozen = z
  .array(GoalDraft.pick({ name: true, note: true, measure: true }).extend({ id: z.uuid(), perspective: Perspective }))
  .min(2)
  .max(mostGoals);
const KeptWeighing = z.object({
  name: Name,
  goals: Frozen,
  reason: plainText({ max: 500, lines: 'many' }).nullable(),
  by: ByName,
  people: z.int().max(mostParticipants),
});
const KeptParticipant = z.object({ name: Name, answered: z.int().min(0).max(435) });

/** What of goals and weighings the product could not show afterwards, each by its name. */
export async function* unreadableAlignment(em: EntityManager, engagement: string): AsyncGenerator<string> {
  const rows = <T>(sql: string): Promise<T[]> => run<T & object>(em, sql, [engagement]);
  const goals = await rows<{ by: unknown; draft: unknown }>(
    `select created_by as by, json_build_object('name', name, 'note', note, 'perspective', perspective, 'owner', owner, 'measure', measure,
       'starter', starter) as draft from goal where engagement_id = $1`,
  );
  const isGoal = ({ by, draft }: (typeof goals)[number]): boolean =>
    ByName.safeParse(by).success && GoalDraft.safeParse(draft).success;
  if (goals.length > mostGoals || !goals.every(isGoal)) yield 'goal';
  const contributions = await rows<{ by: unknown; said: unknown; isOwn: boolean }>(
    `select c.updated_by as by, g.engagement_id = c.engagement_id as "isOwn", json_build_object('goal', c.goal_id, 'lever', c.lever, 'strength', c.strength,
       'reason', c.reason, 'confirmed', c.confirmed) as said from contribution c join goal g on g.id = c.goal_id where c.engagement_id = $1`,
  );
  if (
    !contributions.every(
      ({ by, said, isOwn }) => isOwn && ByName.safeParse(by).success && Contribution.safeParse(said).success,
    )
  )
    yield 'contribution';
  const weighings = await rows<object>(
    `select name, goals, reopened_because as reason, created_by as by, (select count(*)::int from participant where weighing_id = weighing.id) as people
     from weighing where engagement_id = $1`,
  );
  if (weighings.length > mostWeighings || !weighings.every((one) => KeptWeighing.safeParse(one).success))
    yield 'weighing';
  const people = await rows<object & { answers: unknown; isOwn: boolean }>(
    `select person.name, person.answered, said.answers, coalesce(said.weighing_id = person.weighing_id, true) as "isOwn"
     from participant person left join participant_answers said on said.participant_id = person.id where person.engagement_id = $1`,
  );
  const isPerson = (one: (typeof people)[number]): boolean =>
    one.isOwn &&
    KeptParticipant.safeParse(one).success &&
    (one.answers === null || WeighingAnswers.safeParse(one.answers).success);
  if (!people.every(isPerson)) yield 'participant';
}
