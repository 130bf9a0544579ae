import type { EntityManager } from '@mikro-orm/postgresql';
import type { LeverInput } from '@peerway/use-cases';
import { alignmentOf } from './alignment-of.ts';

/**
 * How much each lever counts, for Select: empty as long as nothing was weighed. The policies of the transaction say what may be
 * read; nobody's name is in it.
 * @throws NotFoundError
 */
export async function leverInputs(em: EntityManager, engagement: string): Promise<LeverInput[]> {
  const { basis, levers } = await alignmentOf(em, engagement);
  if (basis === 'assumed') return [];
  return levers.levers.map(({ lever, weight, low, high }) => ({ lever, weight, low, high }));
}
