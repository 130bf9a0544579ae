import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy, PolicyKind, PolicyText, Tongue } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import * as z from 'zod';
import type { Access } from '../access/access.ts';
import { CurrentAccess } from '../access/current.ts';
import { Open } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { WorkspaceBrand } from '../workspace/brand.entity.ts';
import { brandOf } from '../workspace/brand.resolver.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { acknowledgePolicy, type PolicyProof } from './acknowledge-policy.ts';
import { MyChange } from './my-change.resolver.ts';
import { ownChangeLink } from './own-change-link.ts';
import { policiesInForce } from './policies-in-force.ts';
import { askedOfPerson } from './policies-of-person.ts';
import { PolicyVersion } from './policy-version.entity.ts';

const TextType = typeOf(PolicyText, 'output');
const KindType = typeOf(PolicyKind, 'output');
const Signing = z
  .object({
    version: Id.describe('The version that was read.'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'Send the hash of the version.' })
      .describe('Its hash.'),
    language: Tongue.describe('The language in which it was read.'),
  })
  .meta({ id: 'PolicySigning', description: 'What somebody signs.' });
const SigningInput = typeOf(Signing, 'input');

@ObjectType({ description: 'A policy that binds somebody, as it stands with them.' })
export class MyPolicy {
  @Field(() => ID, { description: 'The policy.' })
  policy: string;

  @Field(() => KindType, { description: 'What it is about.' })
  kind: Policy['kind'];

  @Field(() => ID, { description: 'The version to read and sign.' })
  version: string;

  @Field(() => Int, { description: 'Counts the versions of the policy.' })
  number: number;

  @Field(() => String, { description: 'SHA-256 of the words of the version.' })
  hash: string;

  @Field(() => [TextType], { description: 'Its words.' })
  texts: readonly PolicyText[];

  @Field(() => String, { description: 'signed, open, overdue or excepted.' })
  state: string;

  @Field(() => String, { description: 'The last day that is in time.' })
  dueOn: string;

  @Field(() => Date, { nullable: true, description: 'When they signed; null if they have not.' })
  signedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'The version that they signed.' })
  signedNumber: number | null;
}

@ObjectType({ description: 'That somebody signed a policy: who, when, and which words.' })
export class AcknowledgementProof {
  @Field(() => ID, { description: 'The policy.' })
  policy: string;

  @Field(() => Int, { description: 'The version.' })
  number: number;

  @Field(() => String, { description: 'SHA-256 of its words.' })
  hash: string;

  @Field(() => String, { description: 'Who signed.' })
  name: string;

  @Field(() => Date, { description: 'When.' })
  acknowledgedAt: Date;
}

@ObjectType({ description: 'A policy in force, as whoever has its open link reads it.' })
export class PublishedPolicy {
  @Field(() => String, { description: 'The organization.' })
  organization: string;

  @Field(() => String, { description: 'The engagement.' })
  engagement: string;

  @Field(() => Int, { description: 'Its version.' })
  number: number;

  @Field(() => String, { description: 'SHA-256 of its words.' })
  hash: string;

  @Field(() => Date, { description: 'When it was published.' })
  publishedAt: Date;

  @Field(() => [TextType], { description: 'Its words.' })
  texts: readonly PolicyText[];

  @Field(() => WorkspaceBrand, { description: 'How the workspace shows itself that publishes it.' })
  brand: WorkspaceBrand;
}

/** Policies, as people read and sign them by a link. */
@Resolver(() => MyChange)
export class MyPolicyResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => [MyPolicy], { complexity: 50, description: 'The policies that bind them, those to sign first.' })
  policies(@Parent() { person }: MyChange): Promise<MyPolicy[]> {
    return askedOfPerson(this.em, person);
  }

  @Mutation(() => AcknowledgementProof, {
    complexity: 20,
    description: 'Signs the version of a policy that is in force, once. Sent again it comes back with the same proof.',
  })
  @Open('person')
  acknowledgePolicy(
    @CurrentAccess() access: Access,
    @Args('input', { type: () => SigningInput, description: 'Which version, known by its words.' }, new Parsed(Signing))
    input: z.infer<typeof Signing>,
  ): Promise<PolicyProof> {
    return acknowledgePolicy(this.em, access, input);
  }

  @Query(() => PublishedPolicy, { complexity: 20, description: 'The policy in force that an open link leads to.' })
  @Open('changeLink')
  async publishedPolicy(@CurrentAccess() access: Access): Promise<PublishedPolicy> {
    const { engagementId, workspaceId, subject } = await ownChangeLink(this.em, access, 'policy');
    const engagement = await this.em.findOneOrFail(Engagement, { id: engagementId }, { populate: ['organization'] });
    const inForce = (await policiesInForce(this.em, engagementId)).find(({ id }) => id === subject);
    if (!inForce)
      throw new DomainError(
        'NOT_PUBLISHED',
        'No version of this policy is in force now. Ask whoever sent you the link.',
      );
    const { number, hash, content, publishedAt } = await this.em.findOneOrFail(PolicyVersion, {
      id: inForce.versionId,
    });
    return {
      ...{ number, hash, publishedAt: publishedAt ?? new Date(0), texts: Policy.parse(content).texts },
      ...{ organization: engagement.organization.$.name, engagement: engagement.name },
      brand: await brandOf(this.em, workspaceId),
    };
  }
}
