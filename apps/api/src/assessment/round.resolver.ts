import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { Bank, derivation, Readiness } from '@peerway/assessment';
import { bankInLanguage, latestBank } from '@peerway/assessment/content';
import { Derivation } from '@peerway/kernel';
import { Inject } from '@nestjs/common';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { Links } from '../access/links.ts';
import { May } from '../access/may.ts';
import { derivationIn } from '../language/derivation-in.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { languageHere } from '../operations/request-scope.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { builtInLabel } from './bank/bank-content.ts';
import { bankIn, chosenBank } from './bank-in.ts';
import { isBlurred } from './blurred-result.ts';
import { AudienceProgress, audienceCounts, audienceProgress } from './progress.ts';
import { RoundAudience } from './questionnaire.ts';
import { Respondent } from './respondent.entity.ts';
import { mayHere } from './rights-here.ts';
import { roundAudiences } from './round-audiences.ts';
import { roundIn } from './round-in.ts';
import { RoundLink, roundLink } from './round-link.ts';
import { hasResult, materialOf, roundReadiness, type ScoredRound, seenRound } from './round-readiness.ts';
import { Anonymity, Round, RoundState } from './round.entity.ts';
import { closedAtOf, stateOf } from './round-state.ts';

const BankType = typeOf(Bank, 'output');
const ReadinessType = typeOf(Readiness, 'output');
const DerivationType = typeOf(Derivation, 'output');

export const RoundConnection = connectionOf(Round, 'Round');
export const RespondentConnection = connectionOf(Respondent, 'Respondent');

/** The rounds of an engagement. */
@Resolver(() => Engagement)
export class EngagementRoundsResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => BankType, { description: 'A released question bank; the latest when no version is named.' })
  @May('organization.read')
  async questionBank(
    @Args('version', {
      type: () => String,
      nullable: true,
      description: 'A built-in version, such as 2026-1, or the id of an own bank.',
    })
    version: string | null,
  ): Promise<Bank> {
    return bankInLanguage(version ? await chosenBank(this.em, version) : latestBank, languageHere());
  }

  @ResolveField(() => RoundConnection, { description: 'Its assessment rounds, newest first.' })
  rounds(@Parent() engagement: Engagement, @Args() args: PageArgs): Promise<Connection<Round>> {
    return page(this.em, Round, { where: { engagement: engagement.id }, args, order: 'newest' });
  }

  @ResolveField(() => Round, { description: 'One of its rounds.' })
  round(
    @Parent() engagement: Engagement,
    @Args('id', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Round> {
    return roundIn(this.em, engagement.id, id);
  }
}

/** What a round shows of itself. */
@Resolver(() => Round)
export class RoundResolver {
  constructor(
    private readonly em: EntityManager,
    private readonly links: Links,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @ResolveField(() => RoundState, {
    description: 'How far it has come; closed as soon as its closing date has passed.',
  })
  state(@Parent() round: Round): RoundState {
    return stateOf(round);
  }

  @ResolveField(() => String, { description: 'What the question bank is called that it is answered and scored with.' })
  async bankName(@Parent() round: Round): Promise<string> {
    const { version } = await bankIn(this.em, round.bankVersion);
    return version === round.bankVersion ? builtInLabel(version) : version;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When it was closed, or its closing date passed.' })
  closedAt(@Parent() round: Round): Date | null {
    return closedAtOf(round);
  }

  @ResolveField(() => [RoundAudience], { description: 'Who is asked what.' })
  async audiences(@Parent() round: Round): Promise<RoundAudience[]> {
    return roundAudiences(await bankIn(this.em, round.bankVersion), round);
  }

  @ResolveField(() => [AudienceProgress], { description: 'How far each audience has come.' })
  async progress(@Parent() round: Round): Promise<AudienceProgress[]> {
    return audienceProgress(await bankIn(this.em, round.bankVersion), round, await audienceCounts(this.em, round.id));
  }

  @ResolveField(() => RespondentConnection, {
    nullable: true,
    description:
      'Who is asked, in the order of adding; null for those who may not see single respondents. Of an anonymous round only the links that were sent.',
  })
  async respondents(
    @Parent() round: Round,
    @CurrentMember() access: MemberAccess,
    @Args() args: PageArgs,
  ): Promise<Connection<Respondent> | null> {
    if (!mayHere(access, 'answers.read', round.engagement.id)) return null;
    const where = round.anonymity === Anonymity.anonymous ? { round: round.id, joined: false } : { round: round.id };
    return page(this.em, Respondent, { where, args, order: 'oldest' });
  }

  @ResolveField(() => RoundLink, {
    nullable: true,
    description: 'The link behind which people declare their audience themselves; null while it is off.',
  })
  async openLink(@Parent() round: Round, @CurrentMember() access: MemberAccess): Promise<RoundLink | null> {
    const { openLinkIssue: linkIssue, workspaceId, id: roundId } = round;
    if (linkIssue === null || !mayHere(access, 'round.run', round.engagement.id)) return null;
    const token = this.links.token({ kind: 'openLink', workspaceId, roundId, linkIssue });
    const engagement = await round.engagement.loadOrFail();
    const { name: organization } = await engagement.organization.loadOrFail();
    const url = `${this.parts.configuration.url}/r/${token}`;
    const bank = await bankIn(this.em, round.bankVersion);
    return roundLink(round, { bank, url, organization, audience: undefined, name: null, language: languageHere() });
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether you can read figures: an attributed round once it is open, an anonymous one once it is closed. To a viewer every round is anonymous.',
  })
  async hasResult(@Parent() round: Round, @CurrentMember() access: MemberAccess): Promise<boolean> {
    const seen = seenBy(access, round);
    return hasResult(seen) && !(await isBlurred(this.em, seen));
  }

  @ResolveField(() => ReadinessType, {
    complexity: 2_000,
    description: 'Where the organization stands by its answers. Refused with ROUND_OPEN while hasResult is false.',
  })
  readiness(@Parent() round: Round, @CurrentMember() access: MemberAccess): Promise<Readiness> {
    return roundReadiness(this.em, seenBy(access, round));
  }

  @ResolveField(() => DerivationType, {
    complexity: 2_000,
    description: 'How one figure of the readiness came about, such as whole, verdict, dimension:network-readiness.',
  })
  async derivation(
    @Parent() round: Round,
    @CurrentMember() access: MemberAccess,
    @Args('figure', { description: 'The id of the figure.' }) figure: string,
  ): Promise<Derivation> {
    const { bank, answers, options } = await materialOf(this.em, seenBy(access, round));
    return derivationIn(languageHere(), derivation(bank, answers, figure, options));
  }
}

function seenBy(access: MemberAccess, round: Round): ScoredRound {
  return seenRound(round, mayHere(access, 'answers.read', round.engagement.id));
}
