import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { BaseRate, BaseRateBy, baseRates, CaseId, CaseStudy } from '@peerway/case-studies';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May, MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { derivationIn } from '../language/derivation-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { CasePage, casePage } from './case-page.ts';
import { CaseSearch, CaseSearchArgs, LibraryFindConnection } from './case-search.ts';
import { findCases } from './find-cases.ts';
import { noSuchCase } from './public-cases.ts';
import { SimilarArgs, SimilarWanted } from './similar-wanted.ts';
import { type NearCase, SimilarCases, SimilarCaseType, similarToEngagement } from './similar-to-engagement.ts';
import { workspaceLibrary } from './workspace-library.ts';

const BaseRateType = typeOf(BaseRate, 'output');
const BaseRateByType = typeOf(BaseRateBy, 'output');
const CaseStudyType = typeOf(CaseStudy, 'output');

/** The case library: what others lived through. */
@Resolver(() => CasePage)
export class CaseStudyResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => LibraryFindConnection, {
    complexity: 500,
    description:
      'Cases and scenarios by words and facets: public ones with the corrections of the workspace, and its own. Never sorts by how things went.',
  })
  @May('library.read')
  async caseStudies(
    @CurrentMember() { workspaceId = '' }: MemberAccess,
    @Args(new Parsed(CaseSearch)) search: CaseSearchArgs,
  ): Promise<LibraryFindConnection> {
    return findCases(await workspaceLibrary(this.em, workspaceId), search as CaseSearch);
  }

  @Query(() => CasePage, { description: 'One case, public or own.' })
  @May('library.read')
  caseStudy(@Args('id', { type: () => ID, description: 'Which one.' }) id: string): Promise<CasePage> {
    if (!CaseId.safeParse(id).success) throw noSuchCase();
    return casePage(this.em, id);
  }

  @Query(() => [BaseRateType], {
    complexity: 500,
    description:
      'How many cases were still running when last documented, by group, with intervals. A collection, not a random sample; scenarios never count, own cases only if asked for.',
  })
  @May('library.read')
  async baseRates(
    @CurrentMember() { workspaceId = '' }: MemberAccess,
    @Args('by', { type: () => BaseRateByType, description: 'What cases are counted by.' }) by: BaseRateBy,
    @Args('withOwn', { type: () => Boolean, nullable: true, description: 'Whether own cases count; not when absent.' })
    withOwn?: boolean | null,
  ): Promise<BaseRate[]> {
    const { cases } = await workspaceLibrary(this.em, workspaceId);
    const counted = cases.filter(({ origin }) => origin === 'public' || withOwn === true);
    const rates = baseRates(
      counted.map(({ study }) => study),
      by,
    );
    return rates.map((rate) => ({ ...rate, derivation: derivationIn(languageHere(), rate.derivation) }));
  }

  @Query(() => SimilarCases, {
    complexity: 500,
    description:
      'The cases most like the organization of an engagement, with the reasons, and always some that did not last. Rests on what you may see of it.',
  })
  @MayInEngagement('engagement.read', 'engagement')
  async similarCases(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagement: string,
    @Args(new Parsed(SimilarWanted)) wanted: SimilarArgs,
  ): Promise<SimilarCases> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return similarToEngagement(this.em, access, { engagement, ...(wanted as SimilarWanted) });
  }
}

/** What a similar case tells of itself beside its likeness. */
@Resolver(() => SimilarCaseType)
export class SimilarCaseResolver {
  @ResolveField(() => CaseStudyType, { description: 'The case, with the correction of the workspace.' })
  study(@Parent() { study }: NearCase): CaseStudy {
    return study;
  }
}
