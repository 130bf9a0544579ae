import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DomainError } from '@peerway/kernel';
import { noPlatformChoice, PlatformChoice } from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { typeOf } from '../graphql/type-of.ts';
import { record } from '../operations/record.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { platformOf, useCasesOf } from './catalogue-of.ts';
import { unknownUseCase } from './refuse-unfit-settings.ts';
import { heldEngagement } from './save-selection.ts';
import { SavedPlatformChoice } from './platform-choice.entity.ts';

const ChoiceType = typeOf(PlatformChoice, 'output');

@ObjectType({ description: 'What an engagement has set for choosing the platform of one use case.' })
export class EngagementPlatformChoice {
  @Field(() => ID, { description: 'The use case.' })
  useCase: string;

  @Field(() => ChoiceType, { description: 'What was set; nothing as long as nobody has.' })
  choice: PlatformChoice;

  @Field(() => Int, { description: 'Counts the edits; 0 before the first. Send it back with the next.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Who saved it last; null before the first edit.' })
  updatedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was saved last.' })
  updatedAt: Date | null;
}

/** What was set for choosing the platform of a use case. @throws DomainError BAD_INPUT for an unknown use case. */
export async function platformChoice(
  em: EntityManager,
  engagementId: string,
  useCase: string,
): Promise<EngagementPlatformChoice> {
  if (!(await useCasesOf(em)).has(useCase)) throw unknownUseCase(useCase, 'useCase');
  return shownChoice(useCase, await em.findOne(SavedPlatformChoice, { engagementId, useCase }));
}

/** All choices of platforms that an engagement has begun. */
export async function platformChoices(em: EntityManager, engagementId: string): Promise<EngagementPlatformChoice[]> {
  const saved = await em.find(SavedPlatformChoice, { engagementId }, { orderBy: { useCase: 'asc' } });
  return saved.map((one) => shownChoice(one.useCase, one));
}

function shownChoice(useCase: string, saved: SavedPlatformChoice | null): EngagementPlatformChoice {
  return {
    useCase,
    choice: saved ? PlatformChoice.parse(saved.choice) : noPlatformChoice,
    version: saved?.version ?? 0,
    updatedBy: saved?.updatedBy ?? null,
    updatedAt: saved?.updatedAt ?? null,
  };
}

/** A choice that was edited, with the version the edit began with. */
export interface ChoiceEdit {
  readonly engagement: string;
  readonly useCase: string;
  readonly choice: PlatformChoice;
  readonly version: number;
}

/**
 * Saves what is set for choosing the platform of a use case.
 * @throws DomainError BAD_INPUT naming the field; CONFLICT with both versions.
 */
export async function savePlatformChoice(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, useCase, choice, version }: ChoiceEdit,
): Promise<EngagementPlatformChoice> {
  const { workspaceId } = await heldEngagement(em, engagement);
  if (!(await useCasesOf(em)).has(useCase)) throw unknownUseCase(useCase, 'useCase');
  refuseUnknownPlatforms(choice);
  const place = { engagementId: engagement, useCase };
  const saved = await em.findOne(SavedPlatformChoice, place, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const edit = { choice, updatedBy: name, updatedAt: new Date() };
  const kept = saved ?? em.create(SavedPlatformChoice, { workspaceId, ...place, version: 1, ...edit });
  if (saved) await editVersion(em, saved, version, edit);
  else if (version === 0) await em.persist(kept).flush();
  else
    throw new DomainError(
      'CONFLICT',
      'Somebody else changed this meanwhile. Look at their version and save yours again.',
      { current: { version: 0 }, yours: { choice } },
    );
  const after = { useCase, mustHaves: choice.mustHaves.length, scores: choice.scores.length };
  await record(em, { workspaceId, engagementId: engagement, subject: 'PlatformChoice', subjectId: kept.id, after });
  return shownChoice(useCase, kept);
}

function refuseUnknownPlatforms({ platforms, scores, answers }: PlatformChoice): void {
  const named = [
    ...(platforms ?? []).map((id, place) => ({ id, field: `choice.platforms.${place}` })),
    ...scores.map(({ platform: id }, place) => ({ id, field: `choice.scores.${place}.platform` })),
    ...answers.map(({ platform: id }, place) => ({ id, field: `choice.answers.${place}.platform` })),
  ];
  const unknown = named.find(({ id }) => !platformOf(id));
  if (unknown)
    throw new DomainError(
      'BAD_INPUT',
      `There is no platform “${unknown.id}” in the catalogue: leave it out, or name another.`,
      unknown,
    );
}
