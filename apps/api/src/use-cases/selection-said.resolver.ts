import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '@peerway/kernel';
import { FindingOut, StatedScore } from '@peerway/use-cases';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { findingsOut, withdrawFinding } from './findings-out.ts';
import { mostSaidAtOnce, recordSaid } from './record-said.ts';
import { Selection, selectionOf } from './selection.ts';
import { statedScores, withdrawScore } from './stated-scores.ts';

const FindingInput = typeOf(FindingOut, 'input');
const ScoreInput = typeOf(StatedScore, 'input');
const tooMany = { error: `At most ${mostSaidAtOnce} of them can be sent at once. Send the rest after these.` };
const Findings = z.array(FindingOut).max(mostSaidAtOnce, tooMany);
const Name = plainText({ max: 80 });
const Scores = z.array(StatedScore).max(mostSaidAtOnce, tooMany);
const seen = {
  nullable: true,
  description:
    'What was shown of the same things before; given, a change that somebody else made meanwhile is not lost.',
} as const;

/** What people found out and scored for choosing. */
@Resolver(() => Selection)
export class SelectionSaidResolver {
  constructor(private readonly em: EntityManager) {}

  @Mutation(() => Selection, {
    description: `Records what was found out about prerequisites, all or none, at most ${mostSaidAtOnce}; sent again it changes nothing.`,
  })
  @MayInEngagement('selection.edit', 'engagement')
  async recordFindings(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('findings', { type: () => [FindingInput], description: 'What was found out.' }, new Parsed(Findings))
    said: FindingOut[],
    @Args('seen', { type: () => [FindingInput], ...seen }, new Parsed(Findings.nullable()))
    before: FindingOut[] | null,
  ): Promise<Selection> {
    await recordSaid(this.em, access, findingsOut, { engagement, said, seen: before });
    return selectionOf(this.em, access, engagement);
  }

  @Mutation(() => Selection, { description: 'Takes back what was found out about a prerequisite.' })
  @MayInEngagement('selection.edit', 'engagement')
  async withdrawFinding(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('useCase', { type: () => ID, description: 'Of which use case.' }, new Parsed(Name)) useCase: string,
    @Args('prerequisite', { type: () => ID, description: 'About which of its prerequisites.' }, new Parsed(Name))
    prerequisite: string,
  ): Promise<Selection> {
    await withdrawFinding(this.em, { engagement, useCase, prerequisite });
    return selectionOf(this.em, access, engagement);
  }

  @Mutation(() => Selection, {
    description: `Records scores that people gave or confirmed, all or none, at most ${mostSaidAtOnce}; sent again it changes nothing.`,
  })
  @MayInEngagement('selection.edit', 'engagement')
  async stateScores(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('scores', { type: () => [ScoreInput], description: 'The scores.' }, new Parsed(Scores)) said: StatedScore[],
    @Args('seen', { type: () => [ScoreInput], ...seen }, new Parsed(Scores.nullable()))
    before: StatedScore[] | null,
  ): Promise<Selection> {
    await recordSaid(this.em, access, statedScores, { engagement, said, seen: before });
    return selectionOf(this.em, access, engagement);
  }

  @Mutation(() => Selection, { description: 'Takes back a score: the one of the catalogue counts again.' })
  @MayInEngagement('selection.edit', 'engagement')
  async withdrawScore(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('useCase', { type: () => ID, description: 'Of which use case.' }, new Parsed(Name)) useCase: string,
    @Args('criterion', { type: () => ID, description: 'On which criterion.' }, new Parsed(Name)) criterion: string,
  ): Promise<Selection> {
    await withdrawScore(this.em, { engagement, useCase, criterion });
    return selectionOf(this.em, access, engagement);
  }
}
