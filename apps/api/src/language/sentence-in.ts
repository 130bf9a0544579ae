import { catalogue } from './catalogue.ts';
import german from './de.json' with { type: 'json' };
import type { Language } from './language.ts';

const inGerman = catalogue(german.sentences);

/**
 * A sentence of the API in a language. What the catalogue does not know, such as what graphql-js says about a malformed
 * operation, stays English.
 */
export function sentenceIn(language: Language, sentence: string): string {
  return language === 'en' ? sentence : inGerman(sentence);
}
