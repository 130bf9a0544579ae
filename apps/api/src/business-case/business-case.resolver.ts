import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCase, CaseResult, caseResult, Estimate, Phasing } from '@peerway/business-case';
import { Derivation, plainText } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { standingOf } from '../assessment/standing.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { planPhasing } from '../rollout/plan-phasing.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { standingDecision } from '../use-cases/selection-changes.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { ApprovedCase } from './approved-case.entity.ts';
import { alternativesKnown, caseModelOf } from './case-model-of.ts';
import { caseOffers } from './case-offers.ts';
import { BusinessCaseOpened, CaseAlternativeOffer, CaseUseCase, openedCase } from './case-opened.ts';
import { staleSince } from './case-staleness.ts';
import { deriveCase } from './derive-case.ts';
import { saveBusinessCase } from './save-business-case.ts';

const CaseInput = typeOf(BusinessCase, 'input');
const ResultType = typeOf(CaseResult, 'output');
const EstimateType = typeOf(Estimate, 'output');
const PhasingType = typeOf(Phasing, 'output');
const DerivationType = typeOf(Derivation, 'output');
const Figure = plainText({ max: 200 });
/** How many approvals stand beside the case. */
const mostShown = 50;
const which = { type: () => ID, description: 'Which engagement.' } as const;

/** The business case of an engagement. */
@Resolver(() => BusinessCaseOpened)
export class BusinessCaseResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => BusinessCaseOpened, {
    complexity: 100,
    description: 'The business case of an engagement, with what is needed to go on with it.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async businessCase(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<BusinessCaseOpened> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return openedCase(this.em, access, engagementId);
  }

  @Mutation(() => BusinessCaseOpened, {
    complexity: 100,
    description: 'Saves the business case. Sent again it changes nothing; on CONFLICT both versions come back.',
  })
  @MayInEngagement('case.edit', 'engagementId')
  async saveBusinessCase(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('case', { type: () => CaseInput, description: 'From now on.' }, new Parsed(BusinessCase))
    content: BusinessCase,
    @Args('version', { type: () => Int, description: 'The version that the edit began with; 0 before the first.' })
    version: number,
  ): Promise<BusinessCaseOpened> {
    await saveBusinessCase(this.em, access, { engagement, content, version });
    return openedCase(this.em, access, engagement);
  }

  @Query(() => ResultType, {
    complexity: 500,
    description: 'What the business case comes to as it was saved, worked out by the same library as in the browser.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async businessCaseResult(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<CaseResult> {
    const opened = await this.businessCase(access, engagementId);
    return caseResult(await caseModelOf(this.em, opened.case));
  }

  @Query(() => DerivationType, {
    complexity: 500,
    description:
      'Where a figure of the business case comes from: its inputs, the method, the people or content behind it.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async businessCaseDerivation(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('figure', { type: () => String, description: 'Which figure, such as npv or year:2.' }, new Parsed(Figure))
    figure: string,
  ): Promise<Derivation> {
    const opened = await this.businessCase(access, engagementId);
    return deriveCase(this.em, opened.case, figure);
  }

  @ResolveField(() => [CaseUseCase], {
    complexity: 50,
    description: 'Every use case that the case can hold: those of the catalogue, then the workspace’s own.',
  })
  async useCases(): Promise<CaseUseCase[]> {
    const known = await useCasesOf(this.em);
    return [...known.values()].map(({ id, name, rolloutStages }) => ({ id, name, rolloutStages }));
  }

  @ResolveField(() => [ID], {
    description: 'The use cases of the decision that stands in Select; empty where none stands.',
  })
  async suggested(@Parent() { engagementId }: BusinessCaseOpened): Promise<readonly string[]> {
    return (await standingDecision(this.em, engagementId))?.chosen ?? [];
  }

  @ResolveField(() => [CaseAlternativeOffer], {
    complexity: 20,
    description: 'The ways without peers that the catalogue knows, for each use case.',
  })
  alternatives(): readonly CaseAlternativeOffer[] {
    return alternativesKnown;
  }

  @ResolveField(() => [EstimateType], {
    complexity: 20,
    description: 'Values that Peerway knows and that people may take over. None is in the case by itself.',
  })
  async offers(
    @Parent() { engagementId, rolloutSize: size }: BusinessCaseOpened,
    @CurrentMember() access: MemberAccess,
  ): Promise<Estimate[]> {
    const { profile } = await standingOf(this.em, access, engagementId);
    return caseOffers(this.em, { size, profile });
  }

  @ResolveField(() => [PhasingType], {
    complexity: 300,
    description:
      'When money moves by the dates of the plan, for each use case of the case that is planned. Nothing of it is in the case by itself; empty without a plan.',
  })
  planPhasing(@Parent() { engagementId, case: { settings, useCases } }: BusinessCaseOpened): Promise<Phasing[]> {
    return planPhasing(this.em, { engagement: engagementId, caseStart: settings.start, useCases });
  }

  @ResolveField(() => [ApprovedCase], {
    complexity: 100,
    description: 'The last 50 approvals, newest first; withdrawn ones too.',
  })
  approved(@Parent() { engagementId }: BusinessCaseOpened): Promise<ApprovedCase[]> {
    return this.em.find(ApprovedCase, { engagementId }, { orderBy: { number: 'desc' }, limit: mostShown });
  }

  @ResolveField(() => Date, {
    nullable: true,
    complexity: 10,
    description:
      'Since when the decision on use cases in Select is another one than the case goes by; null while they agree.',
  })
  async staleSince(@Parent() opened: BusinessCaseOpened): Promise<Date | null> {
    const { engagementId, updatedAt: at } = opened;
    return at && staleSince(this.em, { engagementId, useCases: opened.case.useCases, at });
  }
}
