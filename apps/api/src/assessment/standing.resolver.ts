import { Float, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { VerdictKind } from '@peerway/assessment';
import { Finding } from '@peerway/kernel';
import { alignmentActions } from '../alignment/alignment-actions.ts';
import { alignFinding } from '../alignment/align-finding.ts';
import { alignmentProgress, alignmentStanding } from '../alignment/alignment-progress.ts';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import type { Act } from '../access/rights.ts';
import { typeOf } from '../graphql/type-of.ts';
import { caseActions, CaseStanding, caseStanding } from '../business-case/case-standing.ts';
import { changeActions, changeProgress } from '../change/change-standing.ts';
import { metricsActions, metricsProgress } from '../metrics/metrics-standing.ts';
import { planActions } from '../rollout/plan-actions.ts';
import { planFinding, PlanHeadline, planHeadline } from '../rollout/plan-headline.ts';
import { planProgress } from '../rollout/plan-standing.ts';
import { selectActions } from '../use-cases/select-actions.ts';
import { selectFinding, selectStanding } from '../use-cases/select-standing.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { NextAction, nextActions } from './next-actions.ts';
import { mayHere } from './rights-here.ts';
import { latestVerdict, LatestVerdict, StageState, stagesOf } from './stages.ts';
import { latestResult, standingOf } from './standing.ts';

const FindingType = typeOf(Finding, 'output');
const VerdictKindType = typeOf(VerdictKind, 'output');

/** How far an engagement has come. All of it follows from what is kept; none of it is kept itself. */
@Resolver(() => Engagement)
export class StandingResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => [StageState], { description: 'The six stages, in their order.' })
  async stages(@Parent() engagement: Engagement, @CurrentMember() access: MemberAccess): Promise<StageState[]> {
    const [standing, align, select, plan, change, measure] = await Promise.all([
      standingOf(this.em, access, engagement.id),
      alignmentProgress(this.em, engagement.id),
      selectStanding(this.em, access, engagement.id),
      planProgress(this.em, engagement.id),
      changeProgress(this.em, engagement.id),
      metricsProgress(this.em, engagement.id),
    ]);
    return stagesOf(standing, { align, select: select.state, plan, change, measure });
  }

  @ResolveField(() => [NextAction], {
    description: 'What there is to do next, of what the user may do; first things first.',
  })
  async nextActions(@Parent() engagement: Engagement, @CurrentMember() access: MemberAccess): Promise<NextAction[]> {
    const may = (act: Act): boolean => mayHere(access, act, engagement.id);
    const standing = await standingOf(this.em, access, engagement.id);
    const aligned = await alignmentStanding(this.em, engagement.id);
    return [
      ...nextActions(standing, may),
      ...alignmentActions(aligned, standing.organizationId, may),
      ...(await selectActions(this.em, access, engagement.id)),
      ...(await caseActions(this.em, access, engagement.id)),
      ...(await planActions(this.em, access, engagement.id)),
      ...(await changeActions(this.em, access, engagement.id)),
      ...(await metricsActions(this.em, access, engagement.id)),
    ];
  }

  @ResolveField(() => LatestVerdict, {
    complexity: 100,
    nullable: true,
    description: 'The verdict that it goes by for now; null as long as there is none.',
  })
  async latestVerdict(
    @Parent() engagement: Engagement,
    @CurrentMember() access: MemberAccess,
  ): Promise<LatestVerdict | null> {
    const result = await latestResult(this.em, access, engagement.id);
    return result && latestVerdict(result);
  }
}

/** What a stage has found. */
@Resolver(() => StageState)
export class StageStateResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => VerdictKindType, {
    nullable: true,
    description: 'The verdict, for Assess; null as long as there is none.',
  })
  async verdict(
    @Parent() { id, engagementId }: StageState,
    @CurrentMember() access: MemberAccess,
  ): Promise<VerdictKind | null> {
    return id === 'assess'
      ? ((await latestResult(this.em, access, engagementId))?.readiness.verdict.kind ?? null)
      : null;
  }

  @ResolveField(() => Float, { nullable: true, description: 'The readiness of the whole, 0 to 100, for Assess.' })
  async score(
    @Parent() { id, engagementId }: StageState,
    @CurrentMember() access: MemberAccess,
  ): Promise<number | null> {
    return id === 'assess'
      ? ((await latestResult(this.em, access, engagementId))?.readiness.whole.score ?? null)
      : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The name of the round that says so, for Assess.' })
  async round(
    @Parent() { id, engagementId }: StageState,
    @CurrentMember() access: MemberAccess,
  ): Promise<string | null> {
    return id === 'assess' ? ((await latestResult(this.em, access, engagementId))?.round.name ?? null) : null;
  }

  @ResolveField(() => CaseStanding, {
    nullable: true,
    complexity: 100,
    description: 'What the business case has come to, for Select; null as long as nobody has saved one.',
  })
  businessCase(@Parent() { id, engagementId }: StageState): Promise<CaseStanding | null> | null {
    return id === 'select' ? caseStanding(this.em, engagementId) : null;
  }

  @ResolveField(() => PlanHeadline, {
    nullable: true,
    complexity: 100,
    description: 'What the plan has come to, for Plan; null as long as it has no lines.',
  })
  plan(@Parent() { id, engagementId }: StageState): Promise<PlanHeadline | null> | null {
    return id === 'plan' ? planHeadline(this.em, engagementId) : null;
  }

  @ResolveField(() => FindingType, {
    nullable: true,
    complexity: 100,
    description:
      'What the stage has come to, in one line. For Align: LEVER_COUNTS_MOST, at the lever, with its share. For Select: USE_CASE_LEADS, USE_CASES_DECIDED or DECISION_STALE. For Plan: PLAN_STALE, PROMISE_MISSED with the day, the finish and the task, or PLAN_FINISHES with the day. Null for others.',
  })
  finding(
    @Parent() { id, engagementId }: StageState,
    @CurrentMember() access: MemberAccess,
  ): Promise<Finding | null> | null {
    if (id === 'align') return alignFinding(this.em, engagementId);
    if (id === 'plan') return planFinding(this.em, engagementId);
    return id === 'select' ? selectFinding(this.em, access, engagementId) : null;
  }
}
