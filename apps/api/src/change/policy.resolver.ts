import { Inject } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeId, Policy, PolicyStanding, policyStandings, Tongue } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { addPersonLetters, refuseWithoutMail } from './add-person-letters.ts';
import { recordAcknowledgements } from './acknowledge-policy.ts';
import { approvePolicy, publishPolicyVersion, withdrawPolicyVersion } from './approve-policy.ts';
import { heldChange } from './held-change.ts';
import { memberPeople } from './people-of-policy.ts';
import { policiesInForce, signingInputs } from './policies-in-force.ts';
import { type PolicySignerPage, PolicySigners, PolicyWanted, signerPage } from './policy-signers.ts';
import { PolicyVersion } from './policy-version.entity.ts';

const Approval = z
  .object({
    policy: ChangeId.describe('Which policy.'),
    version: z.int32().min(1).describe('The version of the draft that was read.'),
    isEditorial: z.boolean().describe('Whether only words were mended: then nobody is asked again.'),
    concerns: z
      .array(ChangeId)
      .max(100)
      .describe('The groups that the change concerns; none for everybody whom it binds.'),
  })
  .meta({ id: 'PolicyApproval', description: 'What is approved.' });
const OnPaper = z
  .object({
    policy: ChangeId.describe('Which policy.'),
    people: z
      .array(Id)
      .max(500, { error: 'At most 500 people in one call. Send them in pieces.' })
      .describe('Who signed on paper; at most 500.'),
  })
  .meta({ id: 'SignedOnPaper', description: 'Who signed a policy on paper.' });
const ApprovalInput = typeOf(Approval, 'input');
const OnPaperInput = typeOf(OnPaper, 'input');
const WantedInput = typeOf(PolicyWanted, 'input');
const StandingType = typeOf(PolicyStanding, 'output');
const PolicyType = typeOf(Policy, 'output');
typeOf(Tongue, 'output');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const whichVersion = { type: () => ID, description: 'Which version.' } as const;
const whichPolicy = { type: () => ID, description: 'Which policy.' } as const;

@ObjectType({ description: 'How the policies of an engagement stand.' })
export class PolicyStandings {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => String, { description: 'The day by which it goes.' })
  today: string;

  @Field(() => [StandingType], { description: 'How many signed each policy that is in force.' })
  policies: readonly PolicyStanding[];

  @Field(() => Int, { description: 'How many people the rollout reaches by name.' })
  people: number;
}

/** Approving, publishing and following policies. */
@Resolver(() => PolicyVersion)
export class PolicyResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Query(() => [PolicyVersion], { complexity: 50, description: 'The approved versions of a policy, the latest first.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async policyVersions(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('policy', whichPolicy, new Parsed(ChangeId)) policy: string,
  ): Promise<PolicyVersion[]> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return this.em.find(PolicyVersion, { engagementId: engagement, policy }, { orderBy: { number: 'desc' } });
  }

  @Query(() => PolicyStandings, { complexity: 200, description: 'Who has signed what, in numbers.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async policyStandings(@Args('engagementId', which, new Parsed(Id)) engagement: string): Promise<PolicyStandings> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    const inputs = await signingInputs(this.em, engagement);
    const people = inputs.people.reduce((sum, some) => sum + some.people, 0);
    return { engagementId: engagement, today: inputs.today, policies: policyStandings(inputs), people };
  }

  @Query(() => PolicySigners, { complexity: 200, description: 'Who has signed a policy, and who has not, by name.' })
  @MayInEngagement('people.read', 'engagementId')
  async policySigners(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('wanted', { type: () => WantedInput, description: 'Whom.' }, new Parsed(PolicyWanted)) wanted: PolicyWanted,
  ): Promise<PolicySignerPage> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return signerPage(this.em, engagement, wanted);
  }

  @Mutation(() => PolicyVersion, {
    complexity: 50,
    description: 'Approves a policy as it stands. Approved again without a change it is the version before.',
  })
  @MayInEngagement('policy.approve', 'engagementId')
  approvePolicy(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => ApprovalInput, description: 'What, and whom it concerns.' }, new Parsed(Approval))
    input: z.infer<typeof Approval>,
  ): Promise<PolicyVersion> {
    return approvePolicy(this.em, access, { engagement, ...input });
  }

  @Mutation(() => PolicyVersion, {
    complexity: 20,
    description: 'Publishes an approved version: it asks people from now on.',
  })
  @MayInEngagement('policy.approve', 'engagementId')
  publishPolicyVersion(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('version', whichVersion, new Parsed(Id)) id: string,
  ): Promise<PolicyVersion> {
    return publishPolicyVersion(this.em, access, { engagement, id });
  }

  @Mutation(() => PolicyVersion, {
    complexity: 20,
    description: 'Withdraws a version. What was signed stays on record.',
  })
  @MayInEngagement('policy.approve', 'engagementId')
  withdrawPolicyVersion(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('version', whichVersion, new Parsed(Id)) id: string,
  ): Promise<PolicyVersion> {
    return withdrawPolicyVersion(this.em, { engagement, id });
  }

  @Mutation(() => Int, {
    complexity: 100,
    description: 'Puts down who signed the version in force on paper. Gives how many had not signed before.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  recordAcknowledgements(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => OnPaperInput, description: 'Who signed what.' }, new Parsed(OnPaper))
    input: z.infer<typeof OnPaper>,
  ): Promise<number> {
    return recordAcknowledgements(this.em, access, { engagement, ...input });
  }

  @Mutation(() => Int, {
    complexity: 200,
    description:
      'Writes to everybody who has not signed a policy and has an address; to each once a day at most. Gives to how many.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  async remindOfPolicy(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('policy', whichPolicy, new Parsed(ChangeId)) id: string,
  ): Promise<number> {
    const { workspaceId } = await heldChange(this.em, engagement);
    refuseWithoutMail(this.parts.configuration.mail);
    const policy = (await policiesInForce(this.em, engagement)).find((each) => each.id === id);
    if (!policy)
      throw new DomainError('NOT_PUBLISHED', 'No version of this policy is in force. Approve and publish one first.');
    const people = await memberPeople(this.em, { engagement, policy, states: ['open', 'overdue'] });
    const occasion = `policyReminder ${dayNow()}`;
    const letters = { workspaceId, engagement, kind: 'policyReminder', people, communication: null, occasion } as const;
    const written = await addPersonLetters(this.em, letters);
    const after = { policy: id, letters: written };
    if (written > 0)
      await record(this.em, { workspaceId, engagementId: engagement, subject: 'Letter', subjectId: engagement, after });
    return written;
  }

  @ResolveField(() => PolicyType, { description: 'The policy as it was approved, with its words.' })
  content(@Parent() version: PolicyVersion): Policy {
    return Policy.parse(version.content);
  }
}
