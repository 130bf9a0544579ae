import { Mutation, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../../access/access.ts';
import { CurrentMember } from '../../access/current.ts';
import { May } from '../../access/may.ts';
import { Engagement } from '../../workspace/engagement.entity.ts';
import { addSample } from './add-sample.ts';
import { removeSample } from './remove-sample.ts';

/** The made-up engagement that a workspace can try things on. */
@Resolver(() => Engagement)
export class SampleResolver {
  constructor(private readonly em: EntityManager) {}

  @Mutation(() => Engagement, {
    description:
      'Adds the sample engagement: a made-up organization with its inventory, three rounds and milestones. Added once.',
  })
  @May('sample.change')
  addSample(@CurrentMember() access: MemberAccess): Promise<Engagement> {
    return addSample(this.em, access.workspaceId ?? '');
  }

  @Mutation(() => Boolean, {
    description: 'Removes the sample engagement with everything that was made of it. False if there was none.',
  })
  @May('sample.change')
  removeSample(@CurrentMember() access: MemberAccess): Promise<boolean> {
    return removeSample(this.em, access.workspaceId ?? '');
  }
}
