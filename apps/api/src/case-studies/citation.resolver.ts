import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { CaseId, type CaseStatus, CaseStatusWord } from '@peerway/case-studies';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May, MayInEngagement } from '../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { CitationDraft, CitationInput } from './citation-draft.ts';
import { Citation } from './citation.entity.ts';
import { changeCitation, cite, removeCitation } from './citations.ts';
import { citedCases } from './cited-cases.ts';

const CaseStatusType = typeOf(CaseStatusWord, 'output');
const CitationConnection = connectionOf(Citation, 'Citation');

/** Where cases are attached to an engagement. */
@Resolver(() => Citation)
export class CitationResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => CitationConnection, { description: 'The cases that an engagement cites, oldest first.' })
  @MayInEngagement('engagement.read', 'engagement')
  async citations(
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagement: string,
    @Args() args: PageArgs,
  ): Promise<Connection<Citation>> {
    // Whoever sees all engagements of a workspace sees none of another: the policies say whether this one is there.
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return page(this.em, Citation, { where: { engagement }, args, order: 'oldest' });
  }

  @Query(() => CitationConnection, { description: 'Where a case is cited, in the engagements that you may see.' })
  @May('library.read')
  citationsOfCase(
    @CurrentMember() { workspaceId }: MemberAccess,
    @Args('caseId', { type: () => ID, description: 'The case.' }, new Parsed(CaseId)) caseId: string,
    @Args() args: PageArgs,
  ): Promise<Connection<Citation>> {
    return page(this.em, Citation, { where: { workspaceId, caseId }, args, order: 'newest' });
  }

  @Mutation(() => Citation, {
    description: 'Attaches a case, public or own, to something of an engagement. Said again it is the same citation.',
  })
  @MayInEngagement('citation.write', 'engagement')
  cite(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('caseId', { type: () => ID, description: 'The case.' }, new Parsed(CaseId)) caseId: string,
    @Args('input', { type: () => CitationInput, description: 'To what, and why.' }, new Parsed(CitationDraft))
    draft: CitationDraft,
  ): Promise<Citation> {
    return cite(this.em, access, { engagement, caseId, draft });
  }

  @Mutation(() => Citation, { description: 'Changes what a citation says. On CONFLICT both versions come back.' })
  @MayInEngagement('citation.write', 'engagement')
  changeCitation(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('citation', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('input', { type: () => CitationInput, description: 'To what, and why.' }, new Parsed(CitationDraft))
    draft: CitationDraft,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Citation> {
    return changeCitation(this.em, { engagement, id }, { draft, version });
  }

  @Mutation(() => ID, { description: 'Takes a citation out, and gives its id.' })
  @MayInEngagement('citation.write', 'engagement')
  async removeCitation(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('citation', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<string> {
    await removeCitation(this.em, { engagement, id });
    return id;
  }

  @ResolveField(() => Engagement, { description: 'The engagement that cites it.' })
  engagement(@Parent() citation: Citation): Promise<Engagement> {
    return citation.engagement.loadOrFail();
  }

  @ResolveField(() => String, { nullable: true, description: 'What the case is called; null if it is gone.' })
  async caseTitle(@Parent() { caseId }: Citation): Promise<string | null> {
    return (await citedCases(this.em).load(caseId))?.title ?? null;
  }

  @ResolveField(() => CaseStatusType, { nullable: true, description: 'What became of the case; null if it is gone.' })
  async caseStatus(@Parent() { caseId }: Citation): Promise<CaseStatus | null> {
    return (await citedCases(this.em).load(caseId))?.status ?? null;
  }
}
