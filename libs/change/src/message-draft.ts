import type { Tongue } from './change-parts.ts';
import type { MessageText } from './communication.ts';
import type { MessageFact, MessageTemplate } from './message-template.ts';

/** What is known of what a message speaks of, by name. */
export type KnownFacts = Readonly<Record<string, string | undefined>>;

/** A text with the names of the facts that nobody has said yet. */
export interface MessageDraft extends MessageText {
  readonly missing: readonly string[];
}

const place = /\{\{([A-Za-z]+)\}\}/g;
const gap = /\[… [^\]\n]{1,80}\]/;

/**
 * The words of a template in a language, with what is known put in. What is not known stays as a gap that everybody sees, such as
 * `[… the reason]`. What people wrote is put in as it is: it is not looked through for places again.
 *
 * @example
 * messageDraft({ subject: { en: 'Hello {{group}}', de: 'Hallo {{group}}' }, text: { en: 'Hi', de: 'Hi' } }, { known: { group: '{{x}}' }, facts: [] }, 'en').subject;
 * // => 'Hello {{x}}'
 */
export function messageDraft(
  template: Pick<MessageTemplate, 'subject' | 'text'>,
  { known, facts }: { readonly known: KnownFacts; readonly facts: readonly MessageFact[] },
  language: Tongue,
): MessageDraft {
  const fill = { known, facts, language };
  const missing = placesIn(`${template.subject[language]} ${template.text[language]}`).filter((name) => !known[name]);
  const subject = [...filled(template.subject[language], fill)].slice(0, mostOfSubject).join('');
  return { language, subject, text: filled(template.text[language], fill), missing };
}

const mostOfSubject = 200;

/**
 * Words with what is known put in, and a visible gap for what is not.
 *
 * @example
 * filled('Hello {{group}}', { known: {}, facts: [], language: 'en' }); // => 'Hello [… group]'
 */
export function filled(
  text: string,
  { known, facts, language }: { readonly known: KnownFacts; readonly facts: readonly MessageFact[]; readonly language: Tongue }, // prettier-ignore
): string {
  const words = (name: string): string => facts.find(({ id }) => id === name)?.gap[language] ?? name;
  // A function puts the words in as they are: a dollar sign in them means nothing.
  return text.replaceAll(place, (_, name: string) => known[name] || `[… ${words(name)}]`);
}

/**
 * The names of the facts that words have a place for, each once, in the order of the alphabet.
 *
 * @example
 * placesIn('{{wave}} begins on {{goLiveDay}}: {{wave}}'); // => ['goLiveDay', 'wave']
 */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(place)].map(([, name]) => name ?? ''))].sort();
}

/**
 * Whether words still have a gap that nobody has filled.
 *
 * @example
 * hasGaps('The reason: [… the reason].'); // => true
 */
export function hasGaps(text: string): boolean {
  return gap.test(text);
}
