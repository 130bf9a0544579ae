import type { EntityManager } from '@mikro-orm/postgresql';
import { AffectedPerson } from '../change/affected-person.entity.ts';
import { keptParts } from '../change/opened-change.ts';
import { askedOfPerson } from '../change/policies-of-person.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import type { Composed, LetterParts } from './compose-letter.ts';
import { type LetterWords, type MailLanguage, mailWords } from './mail-words.ts';
import type { TakenLetter } from './outbox.ts';
import { setLetter } from './set-letter.ts';

/** Writes a letter to somebody whom a rollout reaches: their link, a message, or a reminder of a policy that they have not signed meanwhile. */
export async function letterToPerson(
  em: EntityManager,
  { configuration, links }: LetterParts,
  letter: TakenLetter & { readonly personId: string },
): Promise<Composed> {
  const person = await em.findOne(AffectedPerson, { id: letter.personId });
  if (!person?.email) return { dropped: 'NO_ADDRESS' };
  const words = await wordsFor(em, person, letter);
  if (words === undefined) return { dropped: 'NOT_NEEDED' };
  const { workspaceId, id: personId, linkIssue, language, name, email } = person;
  const token = links.token({ kind: 'person', workspaceId, personId, linkIssue });
  const set = setLetter(words, { url: `${configuration.url}/mine/${token}` }, language);
  return { id: letter.id, to: { name, address: email }, ...set };
}

async function wordsFor(
  em: EntityManager,
  person: AffectedPerson,
  { kind, communication }: TakenLetter,
): Promise<LetterWords | undefined> {
  const say = mailWords[person.language];
  if (kind === 'message') return messageWords(em, person, communication ?? '');
  const engagement = await em.findOneOrFail(Engagement, { id: person.engagementId }, { populate: ['organization'] });
  const facts = { name: person.name, organization: engagement.organization.$.name, engagement: engagement.name };
  if (kind === 'personLink') return say.personLink(facts);
  const asked = (await askedOfPerson(em, person)).filter(({ state }) => state === 'open' || state === 'overdue');
  const [first] = asked.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return first && say.policyReminder({ ...facts, title: titleIn(first.texts, person.language), dueOn: first.dueOn });
}

async function messageWords(
  em: EntityManager,
  { engagementId, language }: AffectedPerson,
  id: string,
): Promise<LetterWords | undefined> {
  const parts = await keptParts(em, engagementId, ['communication']);
  const message = parts.of('communication').find((each) => each.id === id);
  const text = message?.texts.find((each) => each.language === language) ?? message?.texts[0];
  if (!message || !text || message.state === 'dropped') return undefined;
  return mailWords[language].message({ subject: text.subject, text: text.text, sender: message.sender });
}

function titleIn(
  texts: readonly { readonly language: string; readonly title: string }[],
  language: MailLanguage,
): string {
  return (texts.find((each) => each.language === language) ?? texts[0])?.title ?? '';
}
