import type { EntityManager } from '@mikro-orm/postgresql';
import { minutesFor } from '@peerway/assessment';
import { invitationToken } from '../access/accept-invitation.ts';
import { Invitation } from '../access/invitation.entity.ts';
import { questionsOf } from '../assessment/asked-questions.ts';
import { bankIn } from '../assessment/bank-in.ts';
import { Respondent } from '../assessment/respondent.entity.ts';
import { Round } from '../assessment/round.entity.ts';
import { stateOf } from '../assessment/round-state.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Workspace } from '../workspace/workspace.entity.ts';
import type { Envelope } from './mail-server.ts';
import { type LetterFacts, type MailLanguage, mailWords } from './mail-words.ts';
import type { TakenLetter } from './outbox.ts';
import { letterToPerson } from './letter-to-person.ts';
import { setLetter } from './set-letter.ts';

/** A letter ready to go, or why there is none to send. */
export type Composed = Envelope | { readonly dropped: string };

/** What letters are made with. */
export type LetterParts = Pick<PortalParts, 'configuration' | 'links' | 'secret'>;

const dayMs = 86_400_000;

/** Writes a letter from what is known now: who has finished meanwhile is not reminded, and a closed round asks nobody. */
export async function composeLetter(em: EntityManager, parts: LetterParts, letter: TakenLetter): Promise<Composed> {
  if (letter.kind === 'membership') return membershipLetter(em, parts, letter);
  if (letter.personId !== null) return letterToPerson(em, parts, { ...letter, personId: letter.personId });
  const round = await em.findOne(Round, { id: letter.roundId ?? '' });
  if (!round) return { dropped: 'GONE' };
  if (stateOf(round) !== 'open') return { dropped: 'ROUND_NOT_OPEN' };
  if (letter.kind === 'openLink') return openLinkLetter(em, parts, letter, round);
  return personalLetter(em, parts, letter, round);
}

async function personalLetter(
  em: EntityManager,
  { configuration, links }: LetterParts,
  letter: TakenLetter,
  round: Round,
): Promise<Composed> {
  const respondent = await em.findOne(Respondent, { id: letter.respondentId ?? '' });
  if (!respondent?.email) return { dropped: 'NO_ADDRESS' };
  if (respondent.finishedAt !== null) return { dropped: 'FINISHED' };
  const isReminder = letter.kind === 'reminder';
  if (isReminder && respondent.noReminders) return { dropped: 'NO_REMINDERS' };
  const { id: respondentId, workspaceId, linkIssue, name, email, audience } = respondent;
  const token = links.token({ kind: 'respondent', workspaceId, respondentId, linkIssue });
  const language = languageOf(respondent.language ?? letter.language);
  const facts = await factsOf(em, round, { name, audiences: [audience] });
  const words = mailWords[language][isReminder ? 'reminder' : 'invitation'](facts);
  const url = `${configuration.url}/r/${token}`;
  const set = setLetter(words, { url, quietUrl: `${configuration.url}/no-reminders/${token}` }, language);
  return { id: letter.id, to: { name: name ?? '', address: email }, ...set };
}

/** To the open link: nothing ties the address to a respondent, so not even the mail server's copy tells who answered what. */
async function openLinkLetter(
  em: EntityManager,
  { configuration, links }: LetterParts,
  letter: TakenLetter,
  round: Round,
): Promise<Composed> {
  const { openLinkIssue: linkIssue, workspaceId, id: roundId } = round;
  if (letter.address === null) return { dropped: 'NO_ADDRESS' };
  if (linkIssue === null) return { dropped: 'OPEN_LINK_OFF' };
  const token = links.token({ kind: 'openLink', workspaceId, roundId, linkIssue });
  const language = languageOf(letter.language);
  const audiences = round.asked.map(({ audience }) => audience);
  const words = mailWords[language].invitation(await factsOf(em, round, { name: null, audiences }));
  const set = setLetter(words, { url: `${configuration.url}/r/${token}` }, language);
  return { id: letter.id, to: { name: '', address: letter.address }, ...set };
}

async function membershipLetter(
  em: EntityManager,
  { configuration, secret }: LetterParts,
  letter: TakenLetter,
): Promise<Composed> {
  const invitation = await em.findOne(Invitation, { id: letter.invitationId ?? '' });
  if (!invitation?.email) return { dropped: 'GONE' };
  const daysLeft = Math.floor((invitation.expiresAt.getTime() - Date.now()) / dayMs);
  if (invitation.usedAt !== null || daysLeft < 1) return { dropped: 'USED_OR_OLD' };
  const workspace = await em.findOneOrFail(Workspace, { id: invitation.workspaceId });
  const engagement = invitation.engagementId ? await em.findOne(Engagement, { id: invitation.engagementId }) : null;
  const language = languageOf(letter.language);
  const words = mailWords[language].membership({
    workspace: workspace.name,
    engagement: engagement?.name ?? null,
    daysLeft,
  });
  const { token } = invitationToken(secret, invitation);
  const set = setLetter(words, { url: `${configuration.url}/invitation/${token}` }, language);
  return { id: letter.id, to: { name: '', address: invitation.email }, ...set };
}

async function factsOf(
  em: EntityManager,
  round: Round,
  { name, audiences }: { name: string | null; audiences: readonly string[] },
): Promise<LetterFacts> {
  const engagement = await round.engagement.loadOrFail();
  const organization = await engagement.organization.loadOrFail();
  const workspace = await em.findOneOrFail(Workspace, { id: round.workspaceId });
  const bank = await bankIn(em, round.bankVersion);
  const questions = Math.max(0, ...audiences.map((audience) => questionsOf(bank, round, audience).length));
  return {
    name,
    organization: organization.name,
    workspace: workspace.name,
    minutes: minutesFor(bank, questions),
    closesOn: round.closesOn,
  };
}

function languageOf(said: string | null): MailLanguage {
  return said === 'de' ? 'de' : 'en';
}
