import type { Bank } from './bank.ts';
import { textsOf, translatedTexts, withTexts } from './bank-texts.ts';
import type { BankTranslation } from './bank-translation.ts';

/**
 * A bank in another language: the same ids and figures, so that every score stays what it was. A text without translation
 * stays as the bank has it.
 *
 * A bank of one's own that was begun from a released one is translated as far as its texts are still those of the `original`.
 *
 * @example
 * translatedBank(bank, BankTranslation.parse({ bank: '2026-1', language: 'de', basis: 'Vorgabe.' })).basis; // => 'Vorgabe.'
 */
export function translatedBank(bank: Bank, translation: BankTranslation, original: Bank = bank): Bank {
  const translated = translatedTexts(translation);
  const known = textsOf(original);
  return withTexts(bank, (text, place) => (known.get(place) === text ? (translated.get(place) ?? text) : text));
}

/**
 * The places of a bank whose text a translation leaves out, in the order of the bank.
 *
 * @example
 * missingTexts(bank, BankTranslation.parse({ bank: '2026-1', language: 'de' }))[0]; // => 'basis'
 */
export function missingTexts(bank: Bank, translation: BankTranslation): string[] {
  const translated = translatedTexts(translation);
  return [...textsOf(bank).keys()].filter((place) => !translated.has(place));
}

/**
 * The places that a translation names and the bank does not have.
 *
 * @example
 * danglingTexts(bank, BankTranslation.parse({ bank: '2026-1', language: 'de', patterns: [{ id: 'none', name: 'Nichts' }] })); // => ['pattern:none']
 */
export function danglingTexts(bank: Bank, translation: BankTranslation): string[] {
  const known = textsOf(bank);
  return [...translatedTexts(translation).keys()].filter((place) => !known.has(place));
}
