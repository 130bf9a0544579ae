import { Args, ArgsType, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCase } from '@peerway/business-case';
import { plainText } from '@peerway/kernel';
import DataLoader from 'dataloader';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { perOperation } from '../graphql/per-operation.ts';
import { typeOf } from '../graphql/type-of.ts';
import { WithdrawalReason } from '../use-cases/decision-draft.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { approveCase, withdrawApproval } from './approve-case.ts';
import { ApprovedCase } from './approved-case.entity.ts';
import { CaseHeadline } from './case-headline.ts';
import { CaseType } from './case-opened.ts';
import { staleSince } from './case-staleness.ts';
import { FrozenCapacity, FrozenCapacityModel } from './frozen-capacity.ts';

const HeadlineType = typeOf(CaseHeadline, 'output');
const FrozenType = typeOf(FrozenCapacityModel, 'output');
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ArgsType()
class ApprovalArgs {
  @Field(() => Int, { description: 'The version of the case that was seen, and is approved.' })
  version: number;

  @Field(() => String, { description: 'What is said with it, at most 2,000 characters; may be empty.' })
  note: string;
}
const ApprovalArguments = z.object({ version: z.int(), note: plainText({ min: 0, max: 2000, lines: 'many' }) });

/** What an approval froze never changes: read once in an operation, in one statement for all that are asked for at once. */
const frozenOf = perOperation(
  (em) =>
    new DataLoader(async (ids: readonly string[]) => {
      const rows = await em.execute<{ id: string; content: unknown; capacity: unknown }[]>(
        'select id, content, capacity from approved_case where id in (?)',
        [[...ids]],
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = byId.get(id);
        return { case: BusinessCase.parse(row?.content), capacity: FrozenCapacity.parse(row?.capacity) };
      });
    }),
);

/** Versions of a business case that were approved. */
@Resolver(() => ApprovedCase)
export class ApprovedCaseResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => ApprovedCase, { description: 'A version of the business case that was approved, withdrawn or not.' })
  @MayInEngagement('engagement.read', 'engagementId')
  approvedCase(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('id', { type: () => ID, description: 'Which approval.' }, new Parsed(Id)) id: string,
  ): Promise<ApprovedCase> {
    return this.em.findOneOrFail(ApprovedCase, { id, engagementId });
  }

  @Mutation(() => ApprovedCase, {
    complexity: 100,
    description: 'Freezes the business case as it was saved. The same version again is the same approval.',
  })
  @MayInEngagement('decision.record', 'engagementId')
  approveBusinessCase(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(new Parsed(ApprovalArguments)) approval: ApprovalArgs,
  ): Promise<ApprovedCase> {
    return approveCase(this.em, access, { engagement, ...approval });
  }

  @Mutation(() => ApprovedCase, { description: 'Withdraws an approval. It stays readable, with the reason.' })
  @MayInEngagement('decision.record', 'engagementId')
  withdrawApproval(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('id', { type: () => ID, description: 'Which approval.' }, new Parsed(Id)) id: string,
    @Args('reason', { description: 'Why it no longer stands.' }, new Parsed(WithdrawalReason)) reason: string,
  ): Promise<ApprovedCase> {
    return withdrawApproval(this.em, access, { engagement, id, reason });
  }

  @ResolveField(() => HeadlineType, { description: 'What was computed on that day.' })
  headline(@Parent() { headline }: ApprovedCase): CaseHeadline {
    return CaseHeadline.parse(headline);
  }

  @ResolveField(() => CaseType, { complexity: 50, description: 'The business case as it was frozen.' })
  async case(@Parent() { id }: ApprovedCase): Promise<BusinessCase> {
    return (await frozenOf(this.em).load(id)).case;
  }

  @ResolveField(() => [FrozenType], { complexity: 50, description: 'The capacity models of that day.' })
  async capacity(@Parent() { id }: ApprovedCase): Promise<FrozenCapacity> {
    return (await frozenOf(this.em).load(id)).capacity;
  }

  @ResolveField(() => Date, {
    nullable: true,
    complexity: 10,
    description: 'Since when the decision on use cases is another one; null while it is the same, or withdrawn.',
  })
  async staleSince(@Parent() { id, engagementId, approvedAt, withdrawnAt }: ApprovedCase): Promise<Date | null> {
    if (withdrawnAt) return null;
    const { case: frozen } = await frozenOf(this.em).load(id);
    return staleSince(this.em, { engagementId, useCases: frozen.useCases, at: approvedAt });
  }
}
