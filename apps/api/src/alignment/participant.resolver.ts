import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, Mutation, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql'; // prettier-ignore
import { EntityManager } from '@mikro-orm/postgresql';
import { PersonalWeights } from '@peerway/alignment';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { Links } from '../access/links.ts';
import { MayInEngagement } from '../access/may.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { askedIn } from './answered-in.ts';
import { weightsOfPerson } from './given-in.ts';
import { ParticipantDraft, ParticipantDrafts, ParticipantInput } from './participant-draft.ts';
import { Participant } from './participant.entity.ts';
import { addParticipants, changeParticipant, reissueLink, removeParticipant } from './participants.ts';
import { Weighing, WeighingPhase } from './weighing.entity.ts';
import { weighingIn } from './weighings.ts';
import { weighingLink } from './weighing-link.ts';

const PersonalType = typeOf(PersonalWeights, 'output');

/** How far a participant has come. */
export const ParticipantState = { invited: 'invited', started: 'started', finished: 'finished' } as const;
export type ParticipantState = (typeof ParticipantState)[keyof typeof ParticipantState];
registerEnumType(ParticipantState, { name: 'ParticipantState', description: 'How far a participant has come.' });

@ObjectType({ description: 'A link to weigh by, with words to send it in.' })
export class ParticipantLink {
  @Field(() => String, { description: 'The address.' })
  url: string;

  @Field(() => String, { description: 'A message to copy, the address in it.' })
  text: string;
}

/** Those who weigh goals, as members see them. */
@Resolver(() => Participant)
export class ParticipantResolver {
  constructor(
    private readonly em: EntityManager,
    private readonly links: Links,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Mutation(() => Weighing, {
    description:
      'Adds people to a weighing, all or none. Whoever is in it by that name already is added no second time.',
  })
  @MayInEngagement('weighing.run', 'engagement')
  async addParticipants(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('weighing', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args(
      'participants',
      { type: () => [ParticipantInput], description: 'Whom to ask.' },
      new Parsed(ParticipantDrafts),
    )
    participants: ParticipantDraft[],
  ): Promise<Weighing> {
    const weighing = await weighingIn(this.em, engagement, id);
    await addParticipants(this.em, weighing, participants);
    return weighing;
  }

  @Mutation(() => Participant, {
    description: 'Changes what somebody is called or how much they count. On CONFLICT both versions come back.',
  })
  @MayInEngagement('weighing.run', 'engagement')
  changeParticipant(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('participant', { type: () => ID, description: 'Whom.' }, new Parsed(Id)) id: string,
    @Args('input', { type: () => ParticipantInput, description: 'Name and weight.' }, new Parsed(ParticipantDraft))
    draft: ParticipantDraft,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Participant> {
    return changeParticipant(this.em, { engagement, id }, { draft, version });
  }

  @Mutation(() => Weighing, { description: 'Takes somebody out of a weighing, with everything they said.' })
  @MayInEngagement('weighing.run', 'engagement')
  removeParticipant(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('participant', { type: () => ID, description: 'Whom.' }, new Parsed(Id)) id: string,
  ): Promise<Weighing> {
    return removeParticipant(this.em, { engagement, id });
  }

  @Mutation(() => Participant, { description: 'Makes a new link for somebody; the one before stops working at once.' })
  @MayInEngagement('weighing.run', 'engagement')
  reissueParticipantLink(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('participant', { type: () => ID, description: 'Whose.' }, new Parsed(Id)) id: string,
  ): Promise<Participant> {
    return reissueLink(this.em, { engagement, id });
  }

  @ResolveField(() => ParticipantState, { description: 'How far they have come.' })
  state(@Parent() { startedAt, finishedAt }: Participant): ParticipantState {
    if (finishedAt !== null) return 'finished';
    return startedAt === null ? 'invited' : 'started';
  }

  @ResolveField(() => Int, { description: 'How many questions they are asked.' })
  async asked(@Parent() participant: Participant): Promise<number> {
    const { method, goals } = await participant.weighing.loadOrFail();
    return askedIn(method, goals.length);
  }

  @ResolveField(() => ParticipantLink, {
    nullable: true,
    description: 'The personal link, for those who run weighings; null for all others.',
  })
  async link(
    @Parent() participant: Participant,
    @CurrentMember() access: MemberAccess,
  ): Promise<ParticipantLink | null> {
    const { id: participantId, workspaceId, engagementId, linkIssue, name } = participant;
    if (!mayHere(access, 'weighing.run', engagementId)) return null;
    const weighing = await participant.weighing.loadOrFail();
    if (weighing.phase === WeighingPhase.closed) return null;
    const engagement = await this.em.findOneOrFail(Engagement, { id: engagementId }, { populate: ['organization'] });
    const token = this.links.token({ kind: 'participant', workspaceId, participantId, linkIssue });
    const url = `${this.parts.configuration.url}/p/${token}`;
    return weighingLink({ url, name, organization: engagement.organization.$.name, weighing });
  }

  @ResolveField(() => PersonalType, {
    nullable: true,
    description:
      'What they say; null as long as everybody weighs alone, and always for those who may not see single people’s weights.',
  })
  async weights(
    @Parent() participant: Participant,
    @CurrentMember() access: MemberAccess,
  ): Promise<PersonalWeights | null> {
    if (!mayHere(access, 'weights.read', participant.engagementId)) return null;
    return weightsOfPerson(this.em, await participant.weighing.loadOrFail(), participant);
  }
}
