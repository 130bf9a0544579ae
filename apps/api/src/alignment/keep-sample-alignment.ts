import type { EntityManager } from '@mikro-orm/postgresql';
import { goalPairs, type Judgement } from '@peerway/alignment';
import { v7 } from 'uuid';
import type { SamplePlace } from '../assessment/sample/add-sample.ts';
import type { SampleAlignment } from '../assessment/sample/sample-content.ts';

const day = 86_400_000;

/** Keeps the goals of the sample, what serves them, and the closed weighing of its leaders; one statement for each kind of thing. */
export async function keepSampleAlignment(
  em: EntityManager,
  { goals, weighing }: SampleAlignment,
  place: SamplePlace,
): Promise<void> {
  // In the order of the list: ids are made in time order, but several within one millisecond are too.
  const kept = goals.map((goal) => ({ ...goal, id: v7() }));
  await keepGoals(em, kept, place);
  await keepWeighing(em, { kept, weighing }, place);
}

type KeptGoal = SampleAlignment['goals'][number] & { readonly id: string };

async function keepGoals(em: EntityManager, kept: readonly KeptGoal[], place: SamplePlace): Promise<void> {
  const { workspaceId, engagementId } = place;
  await em.execute(
    `insert into goal (id, workspace_id, engagement_id, name, note, perspective, owner, measure, starter, created_by, created_at)
     select id, ?::uuid, ?::uuid, name, note, perspective, owner, measure, starter, 'Peerway', now()
     from jsonb_to_recordset(?::jsonb) as one (id uuid, name text, note text, perspective text, owner text, measure text, starter text)`,
    [workspaceId, engagementId, JSON.stringify(kept)],
  );
  const serving = kept.flatMap((goal) => goal.contributions.map((one) => ({ ...one, id: v7(), goal: goal.id })));
  await em.execute(
    `insert into contribution (id, workspace_id, engagement_id, goal_id, lever, strength, reason, confirmed, updated_by, updated_at)
     select id, ?::uuid, ?::uuid, goal, lever, strength, reason, confirmed, 'Peerway', now()
     from jsonb_to_recordset(?::jsonb) as one (id uuid, goal uuid, lever text, strength smallint, reason text, confirmed boolean)`,
    [workspaceId, engagementId, JSON.stringify(serving)],
  );
}

async function keepWeighing(
  em: EntityManager,
  { kept, weighing }: { readonly kept: readonly KeptGoal[]; readonly weighing: SampleAlignment['weighing'] },
  { workspaceId, engagementId, now }: SamplePlace,
): Promise<void> {
  const id = v7();
  const [started, closed] = [weighing.startedDaysAgo, weighing.closedDaysAgo].map(
    (ago) => new Date(now.getTime() - ago * day),
  );
  const frozen = kept.map(({ id: goal, name, note, measure, perspective }) => ({
    id: goal,
    name,
    note,
    measure,
    perspective,
  }));
  await em.execute(
    `insert into weighing (id, workspace_id, engagement_id, name, method, phase, goals, closed_at, created_by, created_at)
     values (?, ?, ?, ?, ?, 'closed', ?::jsonb, ?, 'Peerway', ?)`,
    [id, workspaceId, engagementId, weighing.name, weighing.method, JSON.stringify(frozen), closed, started],
  );
  const goals = kept.map((goal) => goal.id);
  const people = weighing.people.map(({ name, weight, judgements }) => {
    const said = judgementsOf(goals, judgements);
    return { id: v7(), name, weight, answered: said.length, answers: { judgements: said, points: [], places: [] } };
  });
  const of = [workspaceId, engagementId, id];
  await em.execute(
    `insert into participant (id, workspace_id, engagement_id, weighing_id, name, weight, answered, started_at, finished_at, created_at)
     select id, ?::uuid, ?::uuid, ?::uuid, name, weight, answered, ?::timestamptz, ?::timestamptz, ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as one (id uuid, name text, weight double precision, answered int)`,
    [...of, started, closed, started, JSON.stringify(people)],
  );
  await em.execute(
    `insert into participant_answers (workspace_id, engagement_id, weighing_id, participant_id, answers, saved_at)
     select ?::uuid, ?::uuid, ?::uuid, id, answers, ?::timestamptz from jsonb_to_recordset(?::jsonb) as one (id uuid, answers jsonb)`,
    [...of, closed, JSON.stringify(people)],
  );
}

function judgementsOf(goals: readonly string[], written: readonly (number | null)[]): Judgement[] {
  return goalPairs(goals).flatMap(({ first, second }, at) => {
    const said = written[at] ?? null;
    return said === null ? [] : [{ first, second, ratio: said < 0 ? -1 / said : said }];
  });
}
