import german from './de.json' with { type: 'json' };
import type { Language } from './language.ts';

interface Pattern {
  readonly matches: RegExp;
  readonly translation: string;
}

const exact = new Map<string, string>();
const patterns: Pattern[] = [];
for (const [sentence, translation] of Object.entries(german.sentences)) {
  if (/\{\d\}/.test(sentence)) patterns.push({ matches: matcherOf(sentence), translation });
  else exact.set(sentence, translation);
}

/**
 * A sentence of the API in a language. The catalogue is keyed by the English sentence, with {0}, {1}, … where values stand.
 *
 * The pattern is found from the finished sentence, since schemas hand out nothing but text. What the catalogue does not know,
 * such as what graphql-js says about a malformed operation, stays English.
 */
export function sentenceIn(language: Language, sentence: string): string {
  if (language === 'en') return sentence;
  const known = exact.get(sentence);
  if (known !== undefined) return known;
  for (const { matches, translation } of patterns) {
    const values = matches.exec(sentence)?.slice(1);
    if (values) return translation.replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
  }
  return sentence;
}

function matcherOf(sentence: string): RegExp {
  const parts = sentence.split(/\{\d\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('([^]*?)')}$`);
}
