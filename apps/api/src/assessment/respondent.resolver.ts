import { Inject } from '@nestjs/common';
import {
  Args,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Parent,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { Audience } from '@peerway/assessment';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { Links } from '../access/links.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { addRespondents, RespondentDrafts, RespondentInput } from './add-respondents.ts';
import { audienceName, questionsOf } from './asked-questions.ts';
import { bankIn } from './bank-in.ts';
import { removeRespondent } from './remove-respondent.ts';
import { respondentAnswers } from './respondent-answers.ts';
import { Respondent } from './respondent.entity.ts';
import { mayHere } from './rights-here.ts';
import { roundIn } from './round-in.ts';
import { RoundLink, roundLink } from './round-link.ts';
import { Anonymity, Round } from './round.entity.ts';
import { refuseClosed, stateOf } from './round-state.ts';
import { RespondentAnswer } from './save-answer.ts';
import { startQuickRound } from './start-quick-round.ts';

const AudienceType = typeOf(Audience, 'output');

/** How far a respondent has come. */
export const RespondentState = { invited: 'invited', started: 'started', finished: 'finished' } as const;
export type RespondentState = (typeof RespondentState)[keyof typeof RespondentState];
registerEnumType(RespondentState, { name: 'RespondentState', description: 'How far a respondent has come.' });

@ObjectType({ description: 'A short round for one leader, with the link to answer it by.' })
export class QuickRound {
  @Field(() => Round, { description: 'The round.' })
  round: Round;

  @Field(() => String, { description: 'Where to answer it.' })
  url: string;
}

/** Those who answer a round, as members see them. */
@Resolver(() => Respondent)
export class RespondentResolver {
  constructor(
    private readonly em: EntityManager,
    private readonly links: Links,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Mutation(() => QuickRound, {
    description:
      'Lets the signed-in leader answer alone, in about twelve minutes. One that is under way is gone on with.',
  })
  @MayInEngagement('round.quick', 'engagement')
  async startQuickRound(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
  ): Promise<QuickRound> {
    const respondent = await startQuickRound(this.em, engagement, access);
    return { round: await respondent.round.loadOrFail(), url: this.urlOf(respondent) };
  }

  @Mutation(() => Round, { description: 'Adds people to a round, all or none. An anonymous round takes no names.' })
  @MayInEngagement('round.run', 'engagement')
  async addRespondents(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('respondents', { type: () => [RespondentInput], description: 'Whom to ask.' }, new Parsed(RespondentDrafts))
    respondents: (typeof RespondentDrafts)['_zod']['output'],
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await addRespondents(this.em, round, respondents);
    return round;
  }

  @Mutation(() => Round, { description: 'Takes somebody out of a round, with everything they answered.' })
  @MayInEngagement('round.run', 'engagement')
  async removeRespondent(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('respondent', { type: () => ID, description: 'Whom.' }, new Parsed(Id)) respondent: string,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await removeRespondent(this.em, round, respondent);
    return round;
  }

  @Mutation(() => Respondent, { description: 'Makes a new personal link; the one before stops working at once.' })
  @MayInEngagement('round.run', 'engagement')
  async reissueLink(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('respondent', { type: () => ID, description: 'Whose.' }, new Parsed(Id)) respondentId: string,
  ): Promise<Respondent> {
    const round = await roundIn(this.em, engagement, id);
    refuseClosed(round);
    const respondent = await this.em.findOneOrFail(Respondent, { id: respondentId, round: round.id, joined: false });
    respondent.linkIssue += 1;
    await this.em.flush();
    return respondent;
  }

  @ResolveField(() => AudienceType, { description: 'The audience they answer for.' })
  audience(@Parent() respondent: Respondent): Audience {
    return respondent.audience as Audience;
  }

  @ResolveField(() => String, { description: 'What to call them: the name, or "IT and engineering, link 3".' })
  async label(@Parent() respondent: Respondent): Promise<string> {
    const round = await respondent.round.loadOrFail();
    const bank = await bankIn(this.em, round.bankVersion);
    const number = `${audienceName(bank, respondent.audience)}, link ${respondent.place}`;
    return respondent.name ?? sentenceIn(languageHere(), number);
  }

  @ResolveField(() => String, { nullable: true, description: 'The name; anonymous rounds keep none.' })
  name(@Parent() respondent: Respondent): string | null {
    return respondent.name;
  }

  @ResolveField(() => String, { nullable: true, description: 'The e-mail address; anonymous rounds keep none.' })
  email(@Parent() respondent: Respondent): string | null {
    return respondent.email;
  }

  @ResolveField(() => RoundLink, {
    nullable: true,
    description: 'The personal link, for those who run the round; null for somebody who came by the open link.',
  })
  async link(@Parent() respondent: Respondent, @CurrentMember() access: MemberAccess): Promise<RoundLink | null> {
    const round = await respondent.round.loadOrFail();
    const isOwn = round.kind === 'quick' && respondent.email === access.email;
    if (respondent.joined || !(isOwn || mayHere(access, 'round.run', respondent.engagementId))) return null;
    if (stateOf(round) === 'closed') return null;
    const engagement = await round.engagement.loadOrFail();
    const { name: organization } = await engagement.organization.loadOrFail();
    const { audience, name } = respondent;
    const bank = await bankIn(this.em, round.bankVersion);
    return roundLink(round, {
      bank,
      url: this.urlOf(respondent),
      organization,
      audience,
      name,
      language: languageHere(),
    });
  }

  @ResolveField(() => RespondentState, {
    nullable: true,
    description: 'How far they have come; null in an anonymous round, which says so only for whole audiences.',
  })
  async state(@Parent() respondent: Respondent): Promise<RespondentState | null> {
    if (await this.isAnonymous(respondent)) return null;
    if (respondent.finishedAt !== null) return 'finished';
    return respondent.startedAt === null ? 'invited' : 'started';
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many questions they answered; null in an anonymous round.',
  })
  async answered(@Parent() respondent: Respondent): Promise<number | null> {
    if (await this.isAnonymous(respondent)) return null;
    return (await respondentAnswers(this.em, respondent.id)).length;
  }

  @ResolveField(() => Int, { description: 'How many questions they are asked.' })
  async asked(@Parent() respondent: Respondent): Promise<number> {
    const round = await respondent.round.loadOrFail();
    return questionsOf(await bankIn(this.em, round.bankVersion), round, respondent.audience).length;
  }

  @ResolveField(() => [RespondentAnswer], {
    nullable: true,
    description: 'What they answered; null in an anonymous round, and for those who may not see single answers.',
  })
  async answers(
    @Parent() respondent: Respondent,
    @CurrentMember() access: MemberAccess,
  ): Promise<RespondentAnswer[] | null> {
    const maySee = mayHere(access, 'answers.read', respondent.engagementId);
    if (!maySee || (await this.isAnonymous(respondent))) return null;
    return respondentAnswers(this.em, respondent.id);
  }

  private async isAnonymous(respondent: Respondent): Promise<boolean> {
    return (await respondent.round.loadOrFail()).anonymity === Anonymity.anonymous;
  }

  private urlOf({ id: respondentId, workspaceId, linkIssue }: Respondent): string {
    const token = this.links.token({ kind: 'respondent', workspaceId, respondentId, linkIssue });
    return `${this.parts.configuration.url}/r/${token}`;
  }
}
