import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeContext } from '@peerway/change';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { PartsEdited } from '../parts/kept-part.ts';
import { listedEdits } from '../parts/part-edits.ts';
import { ChangeEdits } from './change-edit.ts';
import { ChangeOpened, ContextType } from './change-opened.ts';
import { editChange } from './edit-change.ts';
import { changeContext, openedChange } from './opened-change.ts';

const EditsInput = typeOf(ChangeEdits, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;

/** The people side of an engagement. */
@Resolver(() => ChangeOpened)
export class ChangeResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => ChangeOpened, {
    complexity: 500,
    description: 'The people side of an engagement, with what is needed to go on with it.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async change(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<ChangeOpened> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return openedChange(this.em, access, engagementId);
  }

  @Mutation(() => PartsEdited, {
    complexity: 500,
    description:
      'Adds, changes and removes parts of the people side, all of them or none. Sent again it changes nothing; on CONFLICT the parts that somebody else changed come back.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  editChange(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('edits', { type: () => EditsInput, description: 'At most 500 of each kind.' }, new Parsed(ChangeEdits))
    edits: ChangeEdits,
  ): Promise<PartsEdited> {
    return editChange(this.em, access, { engagement, edits: listedEdits(edits) });
  }

  @ResolveField(() => ContextType, {
    complexity: 200,
    description: 'What it needs to know of the rest of the engagement: use cases, sites, waves and lines of the plan.',
  })
  context(@Parent() { engagementId }: ChangeOpened): Promise<ChangeContext> {
    return changeContext(this.em, engagementId);
  }
}
