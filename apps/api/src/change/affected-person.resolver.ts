import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { AffectedPerson as PersonDraft, ChangeId } from '@peerway/change';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { addPersonLetters, refuseWithoutMail } from './add-person-letters.ts';
import { heldChange } from './held-change.ts';
import { peopleWhere, removeAffectedPeople, saveAffectedPerson } from './affected-people.ts';
import { AffectedPerson } from './affected-person.entity.ts';

const PersonEdit = z
  .object({
    id: Id.describe('Theirs; whoever adds somebody makes it.'),
    version: z.int32().min(0).describe('The version that the edit began with; 0 for somebody new.'),
    person: PersonDraft.describe('From now on.'),
  })
  .meta({ id: 'AffectedPersonEdit', description: 'Somebody as they are edited.' });
const EditInput = typeOf(PersonEdit, 'input');
const People = connectionOf(AffectedPerson, 'AffectedPerson');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const Search = plainText({ min: 0, max: 200 }).nullable();
const mostAtOnce = 500;
const Ids = z.array(Id).max(mostAtOnce, { error: 'At most 500 people in one call. Send them in pieces.' });

@ObjectType({ description: 'The personal link of somebody whom the rollout reaches.' })
export class AffectedPersonLink {
  @Field(() => ID, { description: 'Whose.' })
  person: string;

  @Field(() => String, { description: 'The address. Whoever has it acts in their name.' })
  url: string;
}

/** Those whom the rollout reaches, as members see them. */
@Resolver(() => AffectedPerson)
export class AffectedPersonResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Query(() => People, { description: 'Those whom the rollout reaches, by name; as they were added.' })
  @MayInEngagement('people.read', 'engagementId')
  async affectedPeople(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args() args: PageArgs,
    @Args(
      'search',
      { type: () => String, nullable: true, description: 'In name, address or number.' },
      new Parsed(Search),
    )
    search: string | null,
    @Args(
      'group',
      { type: () => ID, nullable: true, description: 'Those of one group.' },
      new Parsed(ChangeId.nullable()),
    )
    group: string | null,
  ): Promise<Connection<AffectedPerson>> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return page(this.em, AffectedPerson, { where: peopleWhere({ engagement, search, group }), args, order: 'oldest' });
  }

  @Mutation(() => AffectedPerson, {
    complexity: 10,
    description: 'Adds or changes somebody. Sent again it changes nothing; on CONFLICT both versions come back.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  saveAffectedPerson(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('edit', { type: () => EditInput, description: 'Who, and as what.' }, new Parsed(PersonEdit))
    edit: z.infer<typeof PersonEdit>,
  ): Promise<AffectedPerson> {
    return saveAffectedPerson(this.em, access, { engagement, ...edit });
  }

  @Mutation(() => [ID], {
    complexity: 100,
    description: 'Takes people out, with everything that they signed, finished and booked. Gives those who were there.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  removeAffectedPeople(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('people', { type: () => [ID], description: 'Whom; at most 500.' }, new Parsed(Ids)) people: string[],
  ): Promise<string[]> {
    return removeAffectedPeople(this.em, { engagement, people });
  }

  @Query(() => [AffectedPersonLink], {
    complexity: 200,
    description: 'The personal links of people, to hand out to those whom no mail reaches.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  async affectedPersonLinks(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('people', { type: () => [ID], description: 'Whose; at most 500.' }, new Parsed(Ids)) people: string[],
  ): Promise<AffectedPersonLink[]> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    const found = await this.em.find(AffectedPerson, { engagementId: engagement, id: { $in: people } });
    return found.map((person) => this.linkOf(person));
  }

  @Mutation(() => AffectedPersonLink, {
    description: 'Makes a new personal link; the one before stops working at once.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  async reissuePersonLink(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('person', { type: () => ID, description: 'Whose.' }, new Parsed(Id)) id: string,
  ): Promise<AffectedPersonLink> {
    const person = await this.em.findOneOrFail(AffectedPerson, { id, engagementId: engagement });
    person.linkIssue += 1;
    await this.em.flush();
    return this.linkOf(person);
  }

  @Mutation(() => Int, {
    complexity: 200,
    description:
      'Sends people their personal link by e-mail, to each once a day at most. Gives to how many; who has no address gets none.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  async mailPersonLinks(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('people', { type: () => [ID], description: 'Whom; at most 500.' }, new Parsed(Ids)) people: string[],
  ): Promise<number> {
    const { workspaceId } = await heldChange(this.em, engagement);
    refuseWithoutMail(this.parts.configuration.mail);
    const occasion = `personLink ${dayNow()}`;
    const letters = { workspaceId, engagement, kind: 'personLink', people, communication: null, occasion } as const;
    const written = await addPersonLetters(this.em, letters);
    const after = { letters: written };
    if (written > 0)
      await record(this.em, { workspaceId, engagementId: engagement, subject: 'Letter', subjectId: engagement, after });
    return written;
  }

  private linkOf({ id, workspaceId, linkIssue }: AffectedPerson): AffectedPersonLink {
    const token = this.parts.links.token({ kind: 'person', workspaceId, personId: id, linkIssue });
    return { person: id, url: `${this.parts.configuration.url}/mine/${token}` };
  }
}
