import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CapacityDocument } from '@peerway/business-case';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { typeOf } from '../graphql/type-of.ts';
import { record } from '../operations/record.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { unknownUseCase } from '../use-cases/refuse-unfit-settings.ts';
import { heldEngagement } from '../use-cases/save-selection.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { SavedCapacityModel } from './capacity-model.entity.ts';

const DocumentType = typeOf(CapacityDocument, 'output');

@ObjectType({ description: 'What an engagement has entered for the capacity model of one use case.' })
export class CapacityModelSaved {
  @Field(() => ID, { description: 'The use case.' })
  useCase: string;

  @Field(() => DocumentType, { description: 'What was entered.' })
  input: CapacityDocument;

  @Field(() => Int, { description: 'Counts the edits, from 1. Send it back with the next.' })
  version: number;

  @Field(() => String, { description: 'Who saved it last.' })
  updatedBy: string;

  @Field(() => Date, { description: 'When it was saved last.' })
  updatedAt: Date;
}

/** Every capacity model of an engagement, by use case. */
export async function capacityModels(em: EntityManager, engagementId: string): Promise<CapacityModelSaved[]> {
  const saved = await em.find(SavedCapacityModel, { engagementId }, { orderBy: { useCase: 'asc' } });
  return saved.map(shown);
}

function shown({ useCase, input, version, updatedBy, updatedAt }: SavedCapacityModel): CapacityModelSaved {
  return { useCase, input: CapacityDocument.parse(input), version, updatedBy, updatedAt };
}

/** Which capacity model of an engagement is meant. */
export interface CapacityPlace {
  readonly engagement: string;
  readonly useCase: string;
}

/** A capacity model that was edited, with the version the edit began with; 0 where nothing was saved before. */
export interface CapacityEdit extends CapacityPlace {
  readonly input: CapacityDocument;
  readonly version: number;
}

/**
 * Saves the capacity model of one use case. Sent again it changes nothing.
 * @throws DomainError BAD_INPUT for an unknown use case; CONFLICT with both versions.
 */
export async function saveCapacityModel(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, useCase, input: given, version }: CapacityEdit,
): Promise<CapacityModelSaved> {
  const { workspaceId } = await heldEngagement(em, engagement);
  if (!(await useCasesOf(em)).has(useCase)) throw unknownUseCase(useCase, 'useCase');
  const place = { engagementId: engagement, useCase };
  const saved = await em.findOne(SavedCapacityModel, place, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const input = CapacityDocument.parse(JSON.parse(JSON.stringify(given)));
  if (saved && isDeepStrictEqual(saved.input, input)) return shown(saved);
  const edit = { input, updatedBy: name, updatedAt: new Date() };
  const kept = saved ?? em.create(SavedCapacityModel, { workspaceId, ...place, version: 1, ...edit });
  if (saved) await editVersion(em, saved, version, edit);
  else if (version === 0) await em.persist(kept).flush();
  else
    throw new DomainError(
      'CONFLICT',
      'Somebody else changed this meanwhile. Look at their version and save yours again.',
      { current: { version: 0 }, yours: { input } },
    );
  const after = { useCase, version: kept.version };
  await record(em, { workspaceId, engagementId: engagement, subject: 'CapacityModel', subjectId: kept.id, after });
  return shown(kept);
}

/** Removes the capacity model of one use case; removed twice it is gone once. @throws DomainError CONFLICT with the current version. */
export async function removeCapacityModel(
  em: EntityManager,
  { engagement, useCase, version }: CapacityPlace & { readonly version: number },
): Promise<void> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const row = await em.findOne(SavedCapacityModel, { engagementId: engagement, useCase }, { refresh: true });
  if (!row) return;
  if (row.version !== version)
    throw new DomainError(
      'CONFLICT',
      'Somebody else changed this meanwhile. Look at their version before you remove it.',
      { current: { version: row.version }, yours: { version } },
    );
  const before = { useCase, version: row.version };
  const { id } = row;
  await em.remove(row).flush();
  await record(em, { workspaceId, engagementId: engagement, subject: 'CapacityModel', subjectId: id, before });
}
