import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { SelectionInputs } from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { DecisionDraft, DecisionInput, WithdrawalReason } from './decision-draft.ts';
import { DecisionRecord } from './decision-record.entity.ts';
import { DecisionResult } from './decision-result.ts';
import { decide, withdrawDecision } from './decide.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inputsOfDecision } from './selection-changes.ts';
import { shownInputs } from './shown-inputs.ts';

const InputsType = typeOf(SelectionInputs, 'output');
const ResultType = typeOf(DecisionResult, 'output');
const DecisionRecordConnection = connectionOf(DecisionRecord, 'DecisionRecord');

/** Decisions on use cases and platforms. */
@Resolver(() => DecisionRecord)
export class DecisionResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => DecisionRecordConnection, {
    description: 'What was decided in an engagement, newest first; withdrawn decisions too.',
  })
  @MayInEngagement('engagement.read', 'engagement')
  async decisions(
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagementId: string,
    @Args() args: PageArgs,
  ): Promise<Connection<DecisionRecord>> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return page(this.em, DecisionRecord, { where: { engagementId }, args, order: 'newest' });
  }

  @Mutation(() => DecisionRecord, {
    description:
      'Puts a decision on record with what it rests on. Sent again with the same `sentAs` it is the same one.',
  })
  @MayInEngagement('decision.record', 'engagement')
  decide(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => DecisionInput, description: 'What was decided.' }, new Parsed(DecisionDraft))
    draft: DecisionDraft,
  ): Promise<DecisionRecord> {
    return decide(this.em, access, { engagement, draft });
  }

  @Mutation(() => DecisionRecord, { description: 'Withdraws a decision. It stays readable, with the reason.' })
  @MayInEngagement('decision.record', 'engagement')
  withdrawDecision(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('decision', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('reason', { description: 'Why it no longer stands.' }, new Parsed(WithdrawalReason)) reason: string,
  ): Promise<DecisionRecord> {
    return withdrawDecision(this.em, access, { engagement, id, reason });
  }

  @ResolveField(() => String, {
    complexity: 50,
    description: 'Tells these inputs, as far as you may see them, from others: SHA-256 of their canonical JSON.',
  })
  async fingerprint(@Parent() decision: DecisionRecord, @CurrentMember() access: MemberAccess): Promise<string> {
    // A hash of what is hidden could be compared with that of every guess.
    if (mayHere(access, 'answers.read', decision.engagementId)) return decision.fingerprint;
    return fingerprintOf(await this.inputs(decision, access));
  }

  @ResolveField(() => InputsType, {
    complexity: 50,
    description:
      'What it rests on. Figures of readiness are left out for whoever may not read single answers in the engagement.',
  })
  async inputs(@Parent() decision: DecisionRecord, @CurrentMember() access: MemberAccess): Promise<SelectionInputs> {
    const inputs = await inputsOfDecision(this.em, decision.id);
    return mayHere(access, 'answers.read', decision.engagementId) ? inputs : shownInputs(inputs);
  }

  @ResolveField(() => ResultType, {
    nullable: true,
    complexity: 50,
    description:
      'What was computed on that day; null for platforms. Where it rests on figures that you may not see, without the order and how sure it was.',
  })
  async result(
    @Parent() decision: DecisionRecord,
    @CurrentMember() access: MemberAccess,
  ): Promise<DecisionResult | null> {
    if (decision.result === null) return null;
    const result = DecisionResult.parse(decision.result);
    if (mayHere(access, 'answers.read', decision.engagementId)) return result;
    const { patterns, questions } = await inputsOfDecision(this.em, decision.id);
    // The draws can be made again: whoever guesses a hidden figure would see in the order whether it was that.
    return patterns.length + questions.length === 0 ? result : { ...result, confidence: null, ranked: [] };
  }
}
