import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { Brand } from '@peerway/brand';
import { DomainError } from '@peerway/kernel';
import { fileTypeFromBuffer } from 'file-type';
import type { Access, MemberAccess } from '../access/access.ts';
import { CurrentAccess, CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { Questionnaire } from '../assessment/questionnaire.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { WorkspaceBrand } from './brand.entity.ts';
import { editVersion } from './edit-version.ts';

const BrandInput = typeOf(Brand, 'input');

@Resolver(() => WorkspaceBrand)
export class BrandResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => WorkspaceBrand, { description: 'How the chosen workspace shows itself.' })
  @May('workspace.read')
  brand(@CurrentMember() { workspaceId }: MemberAccess): Promise<WorkspaceBrand> {
    return brandOf(this.em, workspaceId ?? '');
  }

  @Mutation(() => WorkspaceBrand, { description: 'Changes colour and logo.' })
  @May('workspace.rename')
  async saveBrand(
    @CurrentMember() { workspaceId = '' }: MemberAccess,
    @Args('input', { type: () => BrandInput, description: 'Colour and logo.' }, new Parsed(Brand)) input: Brand,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<WorkspaceBrand> {
    await refuseOtherPictures(input.logo);
    const brand = await this.em.findOne(WorkspaceBrand, { workspaceId });
    if (brand) {
      await editVersion(this.em, brand, version, input);
      return brand;
    }
    const first = this.em.create(WorkspaceBrand, { workspaceId, ...input, version: 1 });
    await this.em.persist(first).flush();
    return first;
  }
}

@Resolver(() => Questionnaire)
export class QuestionnaireBrandResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => WorkspaceBrand, { description: 'How the workspace shows itself that asks.' })
  brand(@CurrentAccess() access: Access): Promise<WorkspaceBrand> {
    return brandOf(this.em, 'workspaceId' in access ? (access.workspaceId ?? '') : '');
  }
}

/** How a workspace shows itself; plainly where nobody has said. */
export async function brandOf(em: EntityManager, workspaceId: string): Promise<WorkspaceBrand> {
  const kept = await em.findOne(WorkspaceBrand, { workspaceId });
  if (kept) return kept;
  const none = new WorkspaceBrand();
  none.workspaceId = workspaceId;
  none.version = 0;
  return none;
}

/** A logo is what its content says, whatever its address claims. */
async function refuseOtherPictures(logo: string | null): Promise<void> {
  if (logo === null) return;
  const [head = '', data = ''] = logo.split(',');
  const found = await fileTypeFromBuffer(Buffer.from(data, 'base64'));
  if (found && head === `data:${found.mime};base64`) return;
  throw new DomainError(
    'BAD_INPUT',
    'This file is no PNG, JPEG or WebP picture, whatever its name says. Choose another one.',
    {
      field: 'input.logo',
    },
  );
}
