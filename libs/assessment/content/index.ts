import { DomainError } from '@peerway/kernel';
import { BankTranslation } from '../src/bank-translation.ts';
import { Bank } from '../src/bank.ts';
import { translatedBank } from '../src/translated-bank.ts';
import german20261 from './bank-2026-1.de.json' with { type: 'json' };
import bank20261 from './bank-2026-1.json' with { type: 'json' };

/**
 * Every released question bank, oldest first. A round is always scored by the bank it was answered against.
 *
 * @example
 * banks.map((bank) => bank.version); // => ['2026-1']
 */
export const banks: readonly [Bank, ...Bank[]] = [Bank.parse(bank20261)];

/**
 * What there is of the released banks in other languages.
 *
 * @example
 * bankTranslations.map(({ bank, language }) => `${bank} ${language}`); // => ['2026-1 de']
 */
export const bankTranslations: readonly BankTranslation[] = [BankTranslation.parse(german20261)];

/**
 * The bank that new rounds use: the one released last.
 *
 * @example
 * latestBank.dimensions.length; // => 12
 */
export const latestBank: Bank = banks[banks.length - 1] ?? banks[0];

/**
 * The released bank of a version, in a language where there is a translation. A version that was never released is refused
 * with `UNKNOWN_BANK`.
 *
 * @example
 * bankOf('2026-1', 'de').audiences[0]?.name; // => 'Führung'
 */
export function bankOf(version: string, language = 'en'): Bank {
  const bank = banks.find((candidate) => candidate.version === version);
  if (!bank) {
    const known = banks.map((candidate) => candidate.version).join(', ');
    throw new DomainError('UNKNOWN_BANK', `There is no question bank "${version}". Released: ${known}.`, { version });
  }
  return bankInLanguage(bank, language);
}

/** Banks never change once they are released, so each is translated once. */
const translatedBefore = new WeakMap<Bank, Map<string, Bank>>();

/**
 * A bank in a language: a released one as it was translated, one of one's own as far as its texts are still those of a
 * released one. What has no translation stays as it is, and so do all ids and figures.
 *
 * @example
 * bankInLanguage({ ...latestBank, basis: 'Ours.' }, 'de').basis; // => 'Ours.'
 */
export function bankInLanguage(bank: Bank, language: string): Bank {
  const translations = bankTranslations.filter((translation) => translation.language === language);
  if (translations.length === 0) return bank;
  const inLanguages = translatedBefore.get(bank) ?? new Map<string, Bank>();
  const known = inLanguages.get(language);
  if (known) return known;
  const translated = translations.reduce((texts, translation) => {
    const original = banks.find(({ version }) => version === translation.bank);
    return original ? translatedBank(texts, translation, original) : texts;
  }, bank);
  translatedBefore.set(bank, inLanguages.set(language, translated));
  return translated;
}
