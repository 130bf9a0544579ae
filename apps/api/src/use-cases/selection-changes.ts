import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ObjectType } from '@nestjs/graphql';
import type { MemberAccess } from '../access/access.ts';
import { catalogueFingerprint } from './catalogue-fingerprint.ts';
import { DecisionRecord } from './decision-record.entity.ts';
import { fingerprintOf } from './fingerprint.ts';
import { wholeInputs } from './selection-inputs.ts';

@ObjectType({ description: 'Something that changed since a decision.' })
export class SelectionChange {
  @Field(() => String, { description: 'What kind of change, in capitals, for programs: the screen has the words.' })
  code: string;

  @Field(() => String, { description: 'What changed, such as a fact or a criterion.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'What it was; null for nothing, or where it is not shown.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What it is now; null for nothing, or where it is not shown.' })
  after: string | null;
}

/** Whether the standing decision on use cases still rests on what is known today. */
export interface Staleness {
  readonly isStale: boolean;
  readonly changes: readonly SelectionChange[];
}

/** The decision on use cases that stands: the latest that nobody withdrew. */
export function standingDecision(em: EntityManager, engagementId: string): Promise<DecisionRecord | null> {
  const where = { engagementId, about: 'useCases', withdrawnAt: null } as const;
  return em.findOne(DecisionRecord, where, { orderBy: { id: 'desc' } });
}

/** What changed since the standing decision on use cases. */
export async function selectionChanges(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<Staleness> {
  const decision = await standingDecision(em, engagement);
  if (!decision) return { isStale: false, changes: [] };
  const today = await wholeInputs(em, access, engagement);
  const isCatalogueNew = decision.catalogue !== (await catalogueFingerprint(em));
  return { isStale: isCatalogueNew || decision.fingerprint !== fingerprintOf(today), changes: [] };
}
