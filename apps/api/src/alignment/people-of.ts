import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import { Participant } from './participant.entity.ts';

const loader = perOperation(
  (em) =>
    new DataLoader(
      async (weighings: readonly string[]) => {
        const people = await em.find(Participant, { weighing: { $in: [...weighings] } }, { orderBy: { id: 'asc' } });
        const byWeighing = Map.groupBy(people, ({ weighing }) => weighing.id);
        return weighings.map((id) => byWeighing.get(id) ?? []);
      },
      // What one mutation changes the next field of the same operation sees.
      { cache: false },
    ),
);

/** Those who take part in a weighing; one statement for all weighings that an operation asks about at once. */
export function peopleOf(em: EntityManager, weighing: string): Promise<Participant[]> {
  return loader(em).load(weighing);
}
