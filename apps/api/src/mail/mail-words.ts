/** The languages that letters are written in. */
export type MailLanguage = 'en' | 'de';

/** What a letter is made of, before it is set as text and as HTML. */
export interface LetterWords {
  readonly subject: string;
  readonly greeting: string;
  readonly before: readonly string[];
  /** What stands on the link. */
  readonly action: string;
  readonly after: readonly string[];
  /** What stands on the link that ends reminders; none when there is nothing to end. */
  readonly quiet?: string;
}

/** What letters speak of. */
export interface LetterFacts {
  readonly name: string | null;
  readonly organization: string;
  readonly workspace: string;
  readonly minutes: number;
  /** The last day, as a day of the calendar; null when there is none. */
  readonly closesOn: string | null;
}

/** What an invitation to become a member speaks of. */
export interface MembershipFacts {
  readonly workspace: string;
  readonly engagement: string | null;
  readonly daysLeft: number;
}

/** What a digest of notices speaks of. */
export interface DigestFacts {
  readonly name: string;
  readonly workspace: string;
  readonly lines: readonly {
    readonly kind: 'mentioned' | 'assigned' | 'due' | 'overdue';
    readonly taskName: string;
    readonly by: string | null;
    readonly day: string | null;
  }[];
  /** How many more there are than are told. */
  readonly more: number;
}

/** What a letter to somebody speaks of whom a rollout reaches. */
export interface PersonFacts {
  readonly name: string;
  readonly organization: string;
  readonly engagement: string;
}

/** What a message speaks of that the plan of communications sends. */
export interface MessageFacts {
  readonly subject: string;
  readonly text: string;
  /** Who says it. */
  readonly sender: string | null;
}

/** What a reminder of a policy speaks of. */
export interface PolicyFacts extends PersonFacts {
  readonly title: string;
  /** The last day that is in time. */
  readonly dueOn: string;
}

interface Words {
  readonly personLink: (facts: PersonFacts) => LetterWords;
  readonly message: (facts: MessageFacts) => LetterWords;
  readonly policyReminder: (facts: PolicyFacts) => LetterWords;
  readonly invitation: (facts: LetterFacts) => LetterWords;
  readonly reminder: (facts: LetterFacts) => LetterWords;
  readonly membership: (facts: MembershipFacts) => LetterWords;
  readonly digest: (facts: DigestFacts) => LetterWords;
}

const day = (language: string, closesOn: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(closesOn));

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((part) => part.trim() !== '');

/** Every letter in every language. */
export const mailWords: Readonly<Record<MailLanguage, Words>> = {
  en: {
    personLink: ({ name, organization, engagement }) => ({
      subject: `${organization}: your page for ${engagement}`,
      greeting: `Hello ${name},`,
      before: [
        `${organization} is changing how it works: ${engagement}. Your own page shows what that means for you: messages, training, policies to read, and short questions on how it goes. It needs no account.`,
      ],
      action: 'Open your page',
      after: ['The link is meant for you, and acts in your name. Please do not pass it on.'],
    }),
    message: ({ subject, text, sender }) => ({
      subject,
      greeting: '',
      before: [...paragraphsOf(text), ...(sender === null ? [] : [sender])],
      action: 'Your page, with all messages',
      after: ['The link is meant for you, and acts in your name. Please do not pass it on.'],
    }),
    policyReminder: ({ name, organization, title, dueOn }) => ({
      subject: `${organization}: please read “${title}”`,
      greeting: `Hello ${name},`,
      before: [
        `${organization} asks you to read “${title}” and to confirm that you have. Time for that is until ${day('en-GB', dueOn)}.`,
      ],
      action: 'Read it and confirm',
      after: ['The link is meant for you, and acts in your name. Please do not pass it on.'],
    }),
    invitation: ({ name, organization, workspace, minutes, closesOn }) => ({
      subject: `${organization}: your view is needed`,
      greeting: name === null ? 'Hello,' : `Hello ${name},`,
      before: [
        `${workspace} asks you to answer the readiness assessment of ${organization}. It takes about ${minutes} minutes, needs no account, and can be interrupted at any time.`,
      ],
      action: 'Answer the questions',
      after: [
        'Before the first question it says who will see what.',
        ...(closesOn === null ? [] : [`It takes answers until the end of ${day('en-GB', closesOn)} (UTC).`]),
        'The link is meant for you. Please do not pass it on.',
      ],
    }),
    reminder: ({ name, organization, workspace, closesOn }) => ({
      subject: `${organization}: a reminder to answer`,
      greeting: name === null ? 'Hello,' : `Hello ${name},`,
      before: [
        `${workspace} asked you for your view in the readiness assessment of ${organization}, and your answers are not finished yet. What you have answered so far is kept.`,
      ],
      action: 'Go on with the questions',
      after: closesOn === null ? [] : [`It takes answers until the end of ${day('en-GB', closesOn)} (UTC).`],
      quiet: 'Do not remind me again',
    }),
    membership: ({ workspace, engagement, daysLeft }) => ({
      subject: `Invitation to ${workspace}`,
      greeting: 'Hello,',
      before: [
        engagement === null
          ? `you are invited to work in ${workspace} on Peerway.`
          : `you are invited to the engagement ${engagement} of ${workspace} on Peerway.`,
      ],
      action: 'Accept the invitation',
      after: [`The link works once, within ${daysLeft} days. Whoever has it can use it.`],
    }),
    digest: ({ name, workspace, lines, more }) => ({
      subject:
        lines.length + more === 1
          ? `${workspace}: one notice for you`
          : `${workspace}: ${lines.length + more} notices for you`,
      greeting: `Hello ${name},`,
      before: lines.map(({ kind, taskName, by, day: on }) => {
        if (kind === 'mentioned') return `${by} mentioned you in “${taskName}”.`;
        if (kind === 'assigned') return `${by} gave you “${taskName}”.`;
        const date = on === null ? '' : day('en-GB', on);
        return kind === 'due' ? `“${taskName}” is due on ${date}.` : `“${taskName}” was due on ${date}.`;
      }),
      action: 'See your notices',
      after: [...(more > 0 ? [`And ${more} more.`] : []), 'You chose to get this by mail; the same page ends it.'],
    }),
  },
  de: {
    personLink: ({ name, organization, engagement }) => ({
      subject: `${organization}: Ihre Seite zu ${engagement}`,
      greeting: `Guten Tag ${name},`,
      before: [
        `${organization} ändert, wie gearbeitet wird: ${engagement}. Ihre eigene Seite zeigt, was das für Sie heißt: Nachrichten, Schulungen, Richtlinien zum Lesen und kurze Fragen dazu, wie es läuft. Ein Konto brauchen Sie nicht.`,
      ],
      action: 'Ihre Seite öffnen',
      after: ['Der Link ist für Sie bestimmt und handelt in Ihrem Namen. Bitte geben Sie ihn nicht weiter.'],
    }),
    message: ({ subject, text, sender }) => ({
      subject,
      greeting: '',
      before: [...paragraphsOf(text), ...(sender === null ? [] : [sender])],
      action: 'Ihre Seite mit allen Nachrichten',
      after: ['Der Link ist für Sie bestimmt und handelt in Ihrem Namen. Bitte geben Sie ihn nicht weiter.'],
    }),
    policyReminder: ({ name, organization, title, dueOn }) => ({
      subject: `${organization}: Bitte lesen Sie „${title}“`,
      greeting: `Guten Tag ${name},`,
      before: [
        `${organization} bittet Sie, „${title}“ zu lesen und das zu bestätigen. Zeit dafür ist bis zum ${day('de', dueOn)}.`,
      ],
      action: 'Lesen und bestätigen',
      after: ['Der Link ist für Sie bestimmt und handelt in Ihrem Namen. Bitte geben Sie ihn nicht weiter.'],
    }),
    invitation: ({ name, organization, workspace, minutes, closesOn }) => ({
      subject: `${organization}: Ihre Sicht ist gefragt`,
      greeting: name === null ? 'Guten Tag,' : `Guten Tag ${name},`,
      before: [
        `${workspace} bittet Sie, an der Einschätzung der Bereitschaft von ${organization} teilzunehmen. Das dauert etwa ${minutes} Minuten, braucht kein Konto und lässt sich jederzeit unterbrechen.`,
      ],
      action: 'Fragen beantworten',
      after: [
        'Vor der ersten Frage steht, wer was sehen wird.',
        ...(closesOn === null ? [] : [`Antworten sind bis zum Ende des ${day('de', closesOn)} (UTC) möglich.`]),
        'Der Link ist für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
      ],
    }),
    reminder: ({ name, organization, workspace, closesOn }) => ({
      subject: `${organization}: Erinnerung an Ihre Antworten`,
      greeting: name === null ? 'Guten Tag,' : `Guten Tag ${name},`,
      before: [
        `${workspace} hat Sie um Ihre Sicht in der Einschätzung der Bereitschaft von ${organization} gebeten, und Ihre Antworten sind noch nicht abgeschlossen. Was Sie bisher beantwortet haben, ist gespeichert.`,
      ],
      action: 'Mit den Fragen weitermachen',
      after: closesOn === null ? [] : [`Antworten sind bis zum Ende des ${day('de', closesOn)} (UTC) möglich.`],
      quiet: 'Nicht mehr erinnern',
    }),
    membership: ({ workspace, engagement, daysLeft }) => ({
      subject: `Einladung zu ${workspace}`,
      greeting: 'Guten Tag,',
      before: [
        engagement === null
          ? `Sie sind eingeladen, in ${workspace} auf Peerway mitzuarbeiten.`
          : `Sie sind zum Vorhaben ${engagement} von ${workspace} auf Peerway eingeladen.`,
      ],
      action: 'Einladung annehmen',
      after: [`Der Link gilt einmal, innerhalb von ${daysLeft} Tagen. Wer ihn hat, kann ihn verwenden.`],
    }),
    digest: ({ name, workspace, lines, more }) => ({
      subject:
        lines.length + more === 1
          ? `${workspace}: ein Hinweis für Sie`
          : `${workspace}: ${lines.length + more} Hinweise für Sie`,
      greeting: `Guten Tag ${name},`,
      before: lines.map(({ kind, taskName, by, day: on }) => {
        if (kind === 'mentioned') return `${by} hat Sie in „${taskName}“ erwähnt.`;
        if (kind === 'assigned') return `${by} hat Ihnen „${taskName}“ gegeben.`;
        const date = on === null ? '' : day('de', on);
        return kind === 'due' ? `„${taskName}“ ist am ${date} fällig.` : `„${taskName}“ war am ${date} fällig.`;
      }),
      action: 'Hinweise ansehen',
      after: [
        ...(more > 0 ? [`Und ${more} weitere.`] : []),
        'Sie haben dies per E-Mail gewünscht; dieselbe Seite beendet es.',
      ],
    }),
  },
};
