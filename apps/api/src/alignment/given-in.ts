import type { EntityManager } from '@mikro-orm/postgresql';
import {
  groupWeights,
  type GroupWeights,
  personalWeights,
  type PersonalWeights,
  WeighingAnswers,
} from '@peerway/alignment';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import { noAnswers } from './own-participant.ts';
import type { Participant } from './participant.entity.ts';
import { type Weighing, WeighingPhase } from './weighing.entity.ts';

/**
 * What people said, by participant. As long as a weighing is in its alone phase the database itself gives nobody's answers out,
 * whoever asks.
 */
const answersLoader = perOperation(
  (em) =>
    new DataLoader(async (weighings: readonly string[]) => {
      const rows = await em.execute<{ weighing: string; participant: string; answers: unknown }[]>(
        `select weighing_id as weighing, participant_id as participant, answers from participant_answers where weighing_id in (?)`,
        [[...weighings]],
      );
      const byWeighing = Map.groupBy(rows, ({ weighing }) => weighing);
      return weighings.map(
        (id) => new Map((byWeighing.get(id) ?? []).map((row) => [row.participant, WeighingAnswers.parse(row.answers)])),
      );
    }),
);

/** What somebody said, if it may be shown at all; null as long as everybody weighs alone. */
export async function weightsOfPerson(
  em: EntityManager,
  weighing: Weighing,
  participant: Pick<Participant, 'id'>,
): Promise<PersonalWeights | null> {
  if (weighing.phase === WeighingPhase.alone) return null;
  const answers = (await answersLoader(em).load(weighing.id)).get(participant.id) ?? noAnswers;
  return personalWeights({ goals: goalIds(weighing), method: weighing.method, answers });
}

/** What those who have finished say together; null as long as everybody weighs alone. */
export async function groupOf(
  em: EntityManager,
  weighing: Pick<Weighing, 'id' | 'phase' | 'goals' | 'method'>,
  people: readonly Pick<Participant, 'id' | 'weight' | 'finishedAt'>[],
): Promise<GroupWeights | null> {
  if (weighing.phase === WeighingPhase.alone) return null;
  const said = await answersLoader(em).load(weighing.id);
  const participants = people.map(({ id, weight, finishedAt }) => ({
    id,
    weight,
    answers: finishedAt === null ? noAnswers : (said.get(id) ?? noAnswers),
  }));
  return groupWeights({ goals: goalIds(weighing), method: weighing.method, participants });
}

function goalIds({ goals }: Pick<Weighing, 'goals'>): string[] {
  return goals.map(({ id }) => id);
}

/** The same without a word about who says what. */
export function withoutNames(group: GroupWeights): GroupWeights {
  const disagreements = group.disagreements.map((one) => ({ ...one, lowest: [], highest: [] }));
  return { ...group, people: [], disagreements };
}
