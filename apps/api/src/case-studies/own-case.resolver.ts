import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { CaseStudy } from '@peerway/case-studies';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { OwnCase } from './own-case.entity.ts';
import { changeOwnCase, keepOwnCases, removeOwnCase } from './own-cases.ts';

const CaseStudyType = typeOf(CaseStudy, 'output');
const CaseStudyInput = typeOf(CaseStudy, 'input');
const OwnCaseConnection = connectionOf(OwnCase, 'OwnCase');

/** The cases that a workspace adds to the library for itself. */
@Resolver(() => OwnCase)
export class OwnCaseResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => OwnCaseConnection, {
    description: "The workspace's own cases, oldest first; its members see no others.",
  })
  @May('library.read')
  ownCases(@CurrentMember() { workspaceId }: MemberAccess, @Args() args: PageArgs): Promise<Connection<OwnCase>> {
    return page(this.em, OwnCase, { where: { workspaceId }, args, order: 'oldest' });
  }

  @Mutation(() => OwnCase, {
    description:
      'Adds a case that only this workspace sees. Sent again with the same content it is the same case. DUPLICATE_ID where another one has the id.',
  })
  @May('library.write')
  async addOwnCase(
    @CurrentMember() access: MemberAccess,
    @Args('study', { type: () => CaseStudyInput, description: 'The case.' }, new Parsed(CaseStudy)) study: CaseStudy,
  ): Promise<OwnCase> {
    const [kept] = await keepOwnCases(this.em, access, [study]);
    if (!kept) throw new RangeError('a case that was kept is not there');
    return kept;
  }

  @Mutation(() => OwnCase, { description: 'Changes an own case. On CONFLICT both versions come back.' })
  @May('library.write')
  changeOwnCase(
    @CurrentMember() access: MemberAccess,
    @Args('id', { type: () => ID, description: 'Which one: the id of what is kept.' }, new Parsed(Id)) id: string,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
    @Args('study', { type: () => CaseStudyInput, description: 'The case from now on.' }, new Parsed(CaseStudy))
    study: CaseStudy,
  ): Promise<OwnCase> {
    return changeOwnCase(this.em, access, { id, study, version });
  }

  @Mutation(() => ID, {
    description: 'Removes an own case that nothing cites, and gives its id. CITED with the engagements that cite it.',
  })
  @May('library.write')
  async removeOwnCase(
    @CurrentMember() access: MemberAccess,
    @Args('id', { type: () => ID, description: 'Which one: the id of what is kept.' }, new Parsed(Id)) id: string,
    @Args('version', { type: () => Int, description: 'The version that is meant.' }) version: number,
  ): Promise<string> {
    await removeOwnCase(this.em, access, { id, version });
    return id;
  }

  @ResolveField(() => CaseStudyType, { description: 'The case itself.' })
  study(@Parent() own: OwnCase): CaseStudy {
    return own.study as CaseStudy;
  }
}
