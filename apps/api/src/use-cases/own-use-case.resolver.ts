import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { UseCase } from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { OwnUseCase } from './own-use-case.entity.ts';
import { addOwnUseCase, changeOwnUseCase, removeOwnUseCase } from './own-use-cases.ts';

const UseCaseType = typeOf(UseCase, 'output');
const UseCaseInput = typeOf(UseCase, 'input');
const OwnUseCaseConnection = connectionOf(OwnUseCase, 'OwnUseCase');

/** The use cases that a workspace writes for itself. */
@Resolver(() => OwnUseCase)
export class OwnUseCaseResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => OwnUseCaseConnection, {
    description: "The workspace's own use cases, oldest first; its members see no others.",
  })
  @May('library.read')
  ownUseCases(@CurrentMember() { workspaceId }: MemberAccess, @Args() args: PageArgs): Promise<Connection<OwnUseCase>> {
    return page(this.em, OwnUseCase, { where: { workspaceId }, args, order: 'oldest' });
  }

  @Mutation(() => OwnUseCase, {
    description:
      'Adds a use case that only this workspace sees. Sent again with the same content it is the same one. DUPLICATE_ID where another one has the id.',
  })
  @May('library.write')
  addOwnUseCase(
    @CurrentMember() access: MemberAccess,
    @Args('useCase', { type: () => UseCaseInput, description: 'The use case.' }, new Parsed(UseCase)) content: UseCase,
  ): Promise<OwnUseCase> {
    return addOwnUseCase(this.em, access, content);
  }

  @Mutation(() => OwnUseCase, { description: 'Changes an own use case. On CONFLICT both versions come back.' })
  @May('library.write')
  changeOwnUseCase(
    @CurrentMember() access: MemberAccess,
    @Args('id', { type: () => ID, description: 'Which one: the id of what is kept.' }, new Parsed(Id)) id: string,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
    @Args('useCase', { type: () => UseCaseInput, description: 'The use case from now on.' }, new Parsed(UseCase))
    content: UseCase,
  ): Promise<OwnUseCase> {
    return changeOwnUseCase(this.em, access, { id, version, content });
  }

  @Mutation(() => ID, {
    description:
      'Removes an own use case that no engagement speaks of, and gives its id. IN_USE with the engagements that do.',
  })
  @May('library.write')
  async removeOwnUseCase(
    @CurrentMember() access: MemberAccess,
    @Args('id', { type: () => ID, description: 'Which one: the id of what is kept.' }, new Parsed(Id)) id: string,
    @Args('version', { type: () => Int, description: 'The version that is meant.' }) version: number,
  ): Promise<string> {
    await removeOwnUseCase(this.em, access, { id, version });
    return id;
  }

  @ResolveField(() => UseCaseType, { description: 'The use case itself.' })
  useCase(@Parent() own: OwnUseCase): UseCase {
    return own.content as UseCase;
  }
}
