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
import { Remembered } from '../operations/remembered.ts';
import { noAnswers } from './own-participant.ts';
import type { Participant } from './participant.entity.ts';
import { type Weighing, WeighingPhase } from './weighing.entity.ts';

interface Given {
  readonly answers: WeighingAnswers;
  /** Tells these answers of a participant from earlier ones. */
  readonly saved: string;
}

interface GivenRow {
  readonly weighing: string;
  readonly participant: string;
  readonly answers: unknown;
  readonly saved: string;
}

/**
 * What people said, by participant. As long as a weighing is in its alone phase the database itself gives nobody's answers out,
 * whoever asks.
 */
const answersLoader = perOperation(
  (em) =>
    new DataLoader(async (weighings: readonly string[]) => {
      const rows = await em.execute<GivenRow[]>(
        `select weighing_id as weighing, participant_id as participant, answers, revision || ' ' || saved_at::text as saved
         from participant_answers where weighing_id in (?)`,
        [[...weighings]],
      );
      const byWeighing = Map.groupBy(rows, ({ weighing }) => weighing);
      return weighings.map((id) => new Map((byWeighing.get(id) ?? []).map((row) => [row.participant, givenBy(row)])));
    }),
);

function givenBy({ answers, saved }: GivenRow): Given {
  return { answers: WeighingAnswers.parse(answers), saved };
}

/** After somebody answered: what is asked for next in the same operation is read anew. */
export function forgetAnswers(em: EntityManager, weighing: string): void {
  answersLoader(em).clear(weighing);
}

/** Eigenvectors of many large matrices take long, and a page asks for the same ones again and again. */
const ofPeople = new Remembered<PersonalWeights>(1000);
const ofGroups = new Remembered<GroupWeights>(50);

/** What somebody said, if it may be shown at all; null as long as everybody weighs alone. */
export async function weightsOfPerson(
  em: EntityManager,
  weighing: Weighing,
  { id }: Pick<Participant, 'id'>,
): Promise<PersonalWeights | null> {
  if (weighing.phase === WeighingPhase.alone) return null;
  const given = (await answersLoader(em).load(weighing.id)).get(id);
  const what = { goals: goalIds(weighing), method: weighing.method, answers: given?.answers ?? noAnswers };
  return ofPeople.of(keyOf(weighing, [id, given?.saved]), () => personalWeights(what));
}

/** What those who have finished say together; null as long as everybody weighs alone. */
export async function groupOf(
  em: EntityManager,
  weighing: WeighedBy,
  people: readonly Pick<Participant, 'id' | 'weight' | 'finishedAt'>[],
): Promise<GroupWeights | null> {
  if (weighing.phase === WeighingPhase.alone) return null;
  const said = await answersLoader(em).load(weighing.id);
  const given = people.map(({ id, weight, finishedAt }) => {
    return { id, weight, given: finishedAt === null ? undefined : said.get(id) };
  });
  const key = given.map((one) => [one.id, one.weight, one.given?.saved]);
  const participants = given.map((one) => ({
    id: one.id,
    weight: one.weight,
    answers: one.given?.answers ?? noAnswers,
  }));
  return ofGroups.of(keyOf(weighing, key), () =>
    groupWeights({ goals: goalIds(weighing), method: weighing.method, participants }),
  );
}

type WeighedBy = Pick<Weighing, 'id' | 'phase' | 'goals' | 'method'>;

function keyOf(weighing: WeighedBy, given: readonly unknown[]): string {
  return JSON.stringify([weighing.id, weighing.method, goalIds(weighing), given]);
}

function goalIds({ goals }: Pick<Weighing, 'goals'>): string[] {
  return goals.map(({ id }) => id);
}

/** The same without a word about who says what. */
export function withoutNames(group: GroupWeights): GroupWeights {
  const disagreements = group.disagreements.map((one) => ({ ...one, lowest: [], highest: [] }));
  return { ...group, people: [], disagreements };
}
