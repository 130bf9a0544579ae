import { Args, ArgsType, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '@peerway/kernel';
import { PlanGate, PlanId } from '@peerway/rollout';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { GateChange } from './gate-change.entity.ts';
import { SavedGate } from './plan-gate.entity.ts';
import { lockPlanGate, savePlanGate } from './plan-gates.ts';

const GateType = typeOf(PlanGate, 'output');
const GateInput = typeOf(PlanGate, 'input');
const Reason = plainText({ max: 2000, lines: 'many' }).nullable();
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ObjectType({ description: 'One gate of a plan as it is kept.' })
export class PlanGateSaved {
  @Field(() => GateType, { description: 'The gate.' })
  gate: PlanGate;

  @Field(() => Int, { description: 'Counts the edits, from 1. Send it back with the next.' })
  version: number;

  @Field(() => String, { description: 'Who edited it last.' })
  updatedBy: string;

  @Field(() => Date, { description: 'When it was edited last.' })
  updatedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When its rules were locked; null as long as they are not.' })
  lockedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who locked them.' })
  lockedBy: string | null;

  @Field(() => Boolean, { description: 'Whether you may change rules that are locked.' })
  canLock: boolean;

  @Field(() => Boolean, { description: 'Whether you may decide at the gate.' })
  canDecide: boolean;

  @Field(() => [GateChange], { description: 'Every edit of its rules after they were locked, newest first.' })
  changes: readonly GateChange[];
}

@ArgsType()
class GateArgs {
  @Field(() => GateInput, { description: 'From now on.' })
  gate: PlanGate;

  @Field(() => Int, { description: 'The version that the edit began with; 0 for a new gate.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why its rules change; needed once they are locked.' })
  reason: string | null;
}

const Saving = z.object({ gate: PlanGate, version: z.int32(), reason: Reason });

/** The gates of a plan. */
@Resolver(() => PlanGateSaved)
export class PlanGateResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [PlanGateSaved], {
    complexity: 50,
    description: 'The gates of a plan about which something was written, by id; at most 200.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async planGates(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<PlanGateSaved[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    const gates = await this.em.find(SavedGate, { engagementId }, { orderBy: { key: 'asc' } });
    const changes = await this.changes({ engagementId });
    return gates.map((saved) =>
      shown(
        saved,
        access,
        changes.filter(({ gate }) => gate === saved.key),
      ),
    );
  }

  @Mutation(() => PlanGateSaved, {
    complexity: 20,
    description:
      'Saves a gate. Sent again it changes nothing; an edit of locked rules needs a reason, and is kept for ever.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  async savePlanGate(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(new Parsed(Saving)) { gate: part, version, reason }: GateArgs,
  ): Promise<PlanGateSaved> {
    return this.shownOne(access, await savePlanGate(this.em, access, { engagement, part, version, reason }));
  }

  @Mutation(() => PlanGateSaved, {
    complexity: 20,
    description: 'Locks the rules of a gate: from then on every edit of them is kept for ever. It is never unlocked.',
  })
  @MayInEngagement('gate.lock', 'engagementId')
  async lockPlanGate(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('id', { type: () => ID, description: 'The gate.' }, new Parsed(PlanId)) id: string,
    @Args('version', { type: () => Int, description: 'The version that you saw.' }) version: number,
  ): Promise<PlanGateSaved> {
    return this.shownOne(access, await lockPlanGate(this.em, access, { engagement, id, version }));
  }

  private async shownOne(access: MemberAccess, saved: SavedGate): Promise<PlanGateSaved> {
    const { engagementId, key } = saved;
    return shown(saved, access, await this.changes({ engagementId, gate: key }));
  }

  private changes(where: { readonly engagementId: string; readonly gate?: string }): Promise<GateChange[]> {
    return this.em.find(GateChange, where, { orderBy: { changedAt: 'desc', id: 'desc' } });
  }
}

function shown(saved: SavedGate, access: MemberAccess, changes: readonly GateChange[]): PlanGateSaved {
  const { content, version, updatedBy, updatedAt, lockedAt, lockedBy, engagementId } = saved;
  return {
    gate: PlanGate.parse(content),
    version,
    updatedBy,
    updatedAt,
    lockedAt,
    lockedBy,
    canLock: mayHere(access, 'gate.lock', engagementId),
    canDecide: mayHere(access, 'decision.record', engagementId),
    changes,
  };
}
