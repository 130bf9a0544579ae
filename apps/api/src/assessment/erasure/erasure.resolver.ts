import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import * as z from 'zod';
import type { Access, MemberAccess } from '../../access/access.ts';
import { CurrentAccess, CurrentMember } from '../../access/current.ts';
import { May, MayInEngagement, Open } from '../../access/may.ts';
import { Parsed } from '../../graphql/parsed.pipe.ts';
import { editVersion } from '../../workspace/edit-version.ts';
import { Id } from '../../workspace/engagement.resolver.ts';
import { Workspace } from '../../workspace/workspace.entity.ts';
import { personal } from '../personal-access.ts';
import { Questionnaire } from '../questionnaire.ts';
import { roundIn } from '../round-in.ts';
import { closedAtOf } from '../round-state.ts';
import { Round } from '../round.entity.ts';
import { eraseOwnAnswers } from './erase-own-answers.ts';
import { eraseRespondent } from './erase-respondent.ts';
import { keptUntil, OwnRecord, ownRecord } from './own-record.ts';
import { forgottenOn } from './retention-due.ts';

const wrongMonths = 'Choose a number of months from 1 to 120.';
const Months = z.int({ error: wrongMonths }).min(1, { error: wrongMonths }).max(120, { error: wrongMonths }).nullable();

/** Taking people out of what is stored, and how long they stay. */
@Resolver()
export class ErasureResolver {
  constructor(private readonly em: EntityManager) {}

  @Mutation(() => Workspace, {
    description: 'Decides how many months after a round closed its people are forgotten; null for never.',
  })
  @May('workspace.rename')
  async saveRetention(
    @CurrentMember() { workspaceId = '' }: MemberAccess,
    @Args('months', { type: () => Int, nullable: true, description: '1 to 120; null for never.' }, new Parsed(Months))
    months: number | null,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Workspace> {
    const workspace = await this.em.findOneOrFail(Workspace, { id: workspaceId });
    await editVersion(this.em, workspace, version, { retentionMonths: months });
    return workspace;
  }

  @Mutation(() => Round, {
    description:
      'Takes somebody out for good: name, address, answers, notes and evidence, in this round and in those before and after it, closed ones too, and in the audit trail. Results are worked out without them.',
  })
  @MayInEngagement('people.erase', 'engagement')
  async eraseRespondent(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('respondent', { type: () => ID, description: 'Whom.' }, new Parsed(Id)) respondent: string,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await eraseRespondent(this.em, round, respondent);
    return round;
  }

  @Query(() => OwnRecord, { description: 'What is stored about the holder of the link; also after the round closed.' })
  @Open('respondent')
  ownRecord(@CurrentAccess() access: Access): Promise<OwnRecord> {
    return ownRecord(this.em, personal(access));
  }

  @Mutation(() => Boolean, {
    description: 'Deletes what the holder of the link answered, and who they are, while the round is open.',
  })
  @Open('respondent')
  async eraseOwnAnswers(@CurrentAccess() access: Access): Promise<boolean> {
    await eraseOwnAnswers(this.em, personal(access));
    return true;
  }
}

@Resolver(() => Round)
export class RoundRetentionResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The day (ISO date) on which its people are forgotten; null while it is open, and where nobody is.',
  })
  async forgottenOn(@Parent() round: Round): Promise<string | null> {
    const { retentionMonths } = await this.em.findOneOrFail(Workspace, { id: round.workspaceId });
    return forgottenOn({ closedAt: closedAtOf(round), forgottenAt: round.forgottenAt }, retentionMonths);
  }
}

@Resolver(() => Questionnaire)
export class QuestionnaireRetentionResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many months after closing name, address, notes and evidence are removed; null for never.',
  })
  async keptMonths(@CurrentAccess() access: Access): Promise<number | null> {
    return this.months(access);
  }

  @ResolveField(() => String, { nullable: true, description: 'The day of that (ISO date), where it is known already.' })
  async keptUntil(
    @Parent() { state, closesOn }: Questionnaire,
    @CurrentAccess() access: Access,
  ): Promise<string | null> {
    return keptUntil({ state, closesOn, closedAt: null }, await this.months(access));
  }

  private async months(access: Access): Promise<number | null> {
    const id = 'workspaceId' in access ? (access.workspaceId ?? '') : '';
    return (await this.em.findOneOrFail(Workspace, { id })).retentionMonths;
  }
}
