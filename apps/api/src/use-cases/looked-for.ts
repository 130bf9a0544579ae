import type { EntityManager } from '@mikro-orm/postgresql';
import { type Lever, levers, type Pattern } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { useCasesOf } from './catalogue-of.ts';
import { quickRankingOf } from './ranking-of.ts';
import { selectionInputs } from './selection-inputs.ts';
import { selectionRows } from './selection-rows.ts';

/** What an engagement looks for, by what it has weighed and compared. */
export interface LookedFor {
  /** The patterns of the use cases that come first, each with how much it counts, 0 to 1; none before use cases were compared. */
  readonly patterns: readonly { readonly pattern: Pattern; readonly weight: number }[];
  /** The levers that count more than their share; none before goals were weighed. */
  readonly levers: readonly Lever[];
}

/** How many of the first use cases say what is looked for. */
const first = 3;

/** What an engagement looks for, as far as a member may see what that rests on. */
export async function lookedFor(em: EntityManager, access: MemberAccess, engagement: string): Promise<LookedFor> {
  const inputs = await selectionInputs(em, access, engagement);
  const heavy = inputs.levers.filter(({ weight }) => weight > 1 / levers.length).map(({ lever }) => lever);
  const { saved, findings, scores } = await selectionRows(em, engagement);
  if (!saved && findings.length + scores.length === 0) return { patterns: [], levers: heavy };
  const known = await useCasesOf(em);
  const { useCases } = await quickRankingOf(em, inputs);
  const weights = new Map<Pattern, number>();
  for (const [place, { useCase }] of useCases.slice(0, first).entries())
    for (const pattern of known.get(useCase)?.patterns ?? [])
      weights.set(pattern, Math.max(weights.get(pattern) ?? 0, (first - place) / first));
  return { patterns: [...weights].map(([pattern, weight]) => ({ pattern, weight })), levers: heavy };
}
