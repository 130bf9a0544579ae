import type { EntityManager } from '@mikro-orm/postgresql';
import type { Finding } from '@peerway/kernel';
import { alignmentOf } from './alignment-of.ts';

/** What the stage Align has come to: which lever counts most, and its share; null as long as nothing was weighed. */
export async function alignFinding(em: EntityManager, engagement: string): Promise<Finding | null> {
  const { basis, levers } = await alignmentOf(em, engagement);
  const [first] = levers.levers;
  if (basis === 'assumed' || !first) return null;
  return { code: 'LEVER_COUNTS_MOST', at: `lever:${first.lever}`, detail: first.weight.toFixed(4) };
}
