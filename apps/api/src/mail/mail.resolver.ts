import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import * as z from 'zod';
import type { Access } from '../access/access.ts';
import { CurrentAccess, CurrentLanguage } from '../access/current.ts';
import { MayInEngagement, Open } from '../access/may.ts';
import { ownRow } from '../assessment/own-row.ts';
import { personal } from '../assessment/personal-access.ts';
import { Respondent } from '../assessment/respondent.entity.ts';
import { Anonymity, Round } from '../assessment/round.entity.ts';
import { roundIn } from '../assessment/round-in.ts';
import { refuseClosed } from '../assessment/round-state.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { record } from '../operations/record.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { addInvitations, addOpenLinks, addReminders } from './add-letters.ts';
import { LastLetter, lastLetter, RoundMail, roundMail } from './round-mail.ts';
import { refuseUnfitForMail, retryLetters, switchReminders } from './run-mail.ts';

const People = z.array(Id).min(1).max(500, { error: 'At most 500 people can be named at once.' }).nullish();
const Days = z.int().min(1, 'Choose 1 to 30 days.').max(30, 'Choose 1 to 30 days.').nullish();
const Addresses = z
  .array(z.email('This is not an e-mail address. Write it like name@example.org.').max(254))
  .min(1, { error: 'Name at least one address.' })
  .max(500, { error: 'At most 500 addresses can be written to at once.' });

/** Writing to those who are asked. */
@Resolver(() => Round)
export class MailResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @ResolveField(() => RoundMail, { description: 'What was written to whom, and what waits.', complexity: 20 })
  mail(@Parent() round: Round): Promise<RoundMail> {
    return roundMail(this.em, round, this.canSend());
  }

  @Mutation(() => Round, {
    description:
      'Sends people their links by e-mail: those named, or all who have an address and were not written to yet.',
  })
  @MayInEngagement('round.run', 'engagement')
  async sendInvitations(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('people', { type: () => [ID], nullable: true, description: 'Whom; all when absent.' }, new Parsed(People))
    people: string[] | null,
    @CurrentLanguage() language: string,
  ): Promise<Round> {
    const round = await this.roundFor(engagement, id, 'people');
    const added = await addInvitations(this.em, round, { respondents: people ?? null, language });
    return this.noted(round, { invitations: added });
  }

  @Mutation(() => Round, {
    description: 'Reminds people who have not finished: those named, or all. Nobody is reminded twice on one day.',
  })
  @MayInEngagement('round.run', 'engagement')
  async sendReminders(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('people', { type: () => [ID], nullable: true, description: 'Whom; all when absent.' }, new Parsed(People))
    people: string[] | null,
    @CurrentLanguage() language: string,
  ): Promise<Round> {
    const round = await this.roundFor(engagement, id, 'people');
    const added = await addReminders(this.em, round, { respondents: people ?? null, language });
    return this.noted(round, { reminders: added });
  }

  @Mutation(() => Round, {
    description:
      'Sends the open link of a round to addresses. They are kept with nobody, and forgotten when the letter is sent.',
  })
  @MayInEngagement('round.run', 'engagement')
  async mailOpenLink(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('addresses', { type: () => [String], description: 'To whom.' }, new Parsed(Addresses)) addresses: string[],
    @CurrentLanguage() language: string,
  ): Promise<Round> {
    const round = await this.roundFor(engagement, id, 'openLink');
    const unique = [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()];
    return this.noted(round, { openLinks: await addOpenLinks(this.em, round, { addresses: unique, language }) });
  }

  @Mutation(() => Round, {
    description:
      'Switches on that those who have not finished are reminded so many days before closing; off without days.',
  })
  @MayInEngagement('round.run', 'engagement')
  async remindBeforeClosing(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('days', { type: () => Int, nullable: true, description: '1 to 30.' }, new Parsed(Days)) days: number | null,
    @CurrentLanguage() language: string,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await switchReminders(this.em, round, days ?? null, language);
    return round;
  }

  @Mutation(() => Round, { description: 'Tries letters again that were given up or wait for another attempt.' })
  @MayInEngagement('round.run', 'engagement')
  async retryLetters(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    refuseClosed(round);
    return this.noted(round, { retried: await retryLetters(this.em, round) });
  }

  @Mutation(() => Boolean, { description: 'Lets the holder of a personal link ask not to be reminded of it again.' })
  @Open('respondent')
  async endReminders(@CurrentAccess() access: Access): Promise<boolean> {
    const own = personal(access);
    const { anonymity, engagementId, roundId, respondentId } = await ownRow(this.em, own);
    await this.em.execute(`update respondent set no_reminders = true where id = ?`, [respondentId]);
    const { workspaceId } = own;
    const isAnonymous = anonymity === Anonymity.anonymous;
    await record(this.em, {
      workspaceId,
      engagementId,
      subject: isAnonymous ? 'Round' : 'Respondent',
      subjectId: isAnonymous ? roundId : respondentId,
    });
    return true;
  }

  private canSend(): boolean {
    return this.parts.configuration.mail !== undefined;
  }

  private async roundFor(engagement: string, id: string, whom: 'people' | 'openLink'): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    refuseUnfitForMail(round, whom, this.canSend());
    return round;
  }

  private async noted(round: Round, letters: Readonly<Record<string, number>>): Promise<Round> {
    const { workspaceId, id: subjectId } = round;
    const engagementId = round.engagement.id;
    await record(this.em, { workspaceId, engagementId, subject: 'Round', subjectId, after: { letters } });
    return round;
  }
}

/** What was written to one person. */
@Resolver(() => Respondent)
export class RespondentMailResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => LastLetter, {
    nullable: true,
    description: 'The last letter to them; null if none was written. Anonymous rounds write to nobody by name.',
  })
  async letter(@Parent() respondent: Respondent): Promise<LastLetter | null> {
    const isAnonymous = (await respondent.round.loadOrFail()).anonymity === Anonymity.anonymous;
    return isAnonymous ? null : lastLetter(this.em, respondent.id);
  }
}
