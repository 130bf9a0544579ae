import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BusinessCase, newBusinessCase } from '@peerway/business-case';
import { AlternativeKind, RolloutSize, rolloutSizeFor, type UseCase, UseCaseStage } from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { standingOf } from '../assessment/standing.ts';
import { typeOf } from '../graphql/type-of.ts';
import { selectionRows } from '../use-cases/selection-rows.ts';
import { settingsOf } from '../use-cases/selection-inputs.ts';
import { SavedBusinessCase } from './business-case.entity.ts';

export const CaseType = typeOf(BusinessCase, 'output');
const SizeType = typeOf(RolloutSize, 'output');
const StageType = typeOf(UseCaseStage, 'output');
const KindType = typeOf(AlternativeKind, 'output');

@ObjectType({ description: 'A use case that a business case can hold.' })
export class CaseUseCase {
  @Field(() => ID, { description: 'Its id in the catalogue, or of the workspace’s own.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => [StageType], { description: 'The steps of its rollout: phasing follows them where nobody said.' })
  rolloutStages: UseCase['rolloutStages'];
}

@ObjectType({ description: 'A way without peers with which a use case can be compared.' })
export class CaseAlternativeOffer {
  @Field(() => ID, { description: 'The use case.' })
  useCase: string;

  @Field(() => String, { description: 'What the way is called in the catalogue.' })
  name: string;

  @Field(() => KindType, { description: 'Which way it is.' })
  kind: AlternativeKind;

  @Field(() => String, { description: 'What it is, in a sentence or two.' })
  what: string;

  @Field(() => Int, { description: 'What it costs beside the other ways: 1 little, 5 much. A default of experts.' })
  cost: number;
}

@ObjectType({ description: 'The business case of an engagement, with what is needed to go on with it.' })
export class BusinessCaseOpened {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => CaseType, { description: 'What people have entered; an empty case as long as nobody has saved one.' })
  case: BusinessCase;

  @Field(() => Int, { description: 'Counts the edits; 0 before the first. Send it back with the next.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Who saved it last; null before the first edit.' })
  updatedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was saved last.' })
  updatedAt: Date | null;

  @Field(() => SizeType, { description: 'The size of the rollout that Select goes by.' })
  rolloutSize: RolloutSize;

  @Field(() => Boolean, { description: 'Whether you may edit it.' })
  canEdit: boolean;

  @Field(() => Boolean, { description: 'Whether you may approve it, and withdraw an approval.' })
  canApprove: boolean;
}

/** What is kept of a case; null before the first edit. */
export function savedCase(em: EntityManager, engagementId: string): Promise<SavedBusinessCase | null> {
  return em.findOne(SavedBusinessCase, { engagementId });
}

/** The business case of an engagement as it is kept, opened for a member. */
export async function openedCase(
  em: EntityManager,
  access: MemberAccess,
  engagementId: string,
): Promise<BusinessCaseOpened> {
  const { profile } = await standingOf(em, access, engagementId);
  const saved = await savedCase(em, engagementId);
  const { size } = settingsOf((await selectionRows(em, engagementId)).saved, profile);
  return {
    engagementId,
    case: saved ? BusinessCase.parse(saved.content) : newBusinessCase([]),
    version: saved?.version ?? 0,
    updatedBy: saved?.updatedBy ?? null,
    updatedAt: saved?.updatedAt ?? null,
    rolloutSize: size ?? rolloutSizeFor(profile.employees),
    canEdit: mayHere(access, 'case.edit', engagementId),
    canApprove: mayHere(access, 'decision.record', engagementId),
  };
}
