import type { EntityManager } from '@mikro-orm/postgresql';
import { alignmentDerivation } from '@peerway/alignment';
import { type Derivation, DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { derivationIn } from '../language/derivation-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { alignmentOf } from './alignment-of.ts';
import { contributionValue } from './contributions.ts';
import { groupOf, withoutNames } from './given-in.ts';
import { peopleOf } from './people-of.ts';

/**
 * Where the weight of a goal or a lever comes from: by people's names only for those who may see single people's weights.
 * @throws NotFoundError; DomainError NOT_FOUND for a figure that there is not.
 */
export async function deriveAlignment(
  em: EntityManager,
  access: MemberAccess,
  { engagement, figure }: { readonly engagement: string; readonly figure: string },
): Promise<Derivation> {
  const { weighing, goals, contributions, levers } = await alignmentOf(em, engagement);
  const people = weighing ? await peopleOf(em, weighing.id) : [];
  const all = weighing && (await groupOf(em, weighing, people));
  const group = all && !mayHere(access, 'weights.read', engagement) ? withoutNames(all) : all;
  const named = [...(weighing?.goals ?? []), ...goals, ...people];
  const told = alignmentDerivation(
    {
      method: weighing?.method ?? 'pairwise',
      group: group && group.goals.length > 0 ? group : null,
      levers,
      contributions: contributions.map(contributionValue),
      names: new Map(named.map(({ id, name }) => [id, name])),
      date: weighing?.closedAt?.toISOString().slice(0, 10) ?? null,
    },
    figure,
  );
  if (!told) throw new DomainError('NOT_FOUND', 'There is no such figure. Ask for goal:<id> or lever:<word>.');
  return derivationIn(languageHere(), told);
}
