import { type Answer, type Bank, BankTranslation, missingTexts, readiness, translatedBank } from '@peerway/assessment';
import { bankInLanguage, bankTranslations, latestBank } from '@peerway/assessment/content';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const german = bankTranslations.find(({ language }) => language === 'de') ?? BankTranslation.parse({});
const inGerman = bankInLanguage(latestBank, 'de');
const questions = latestBank.dimensions.flatMap((dimension) => dimension.questions);

const someAnswers = fc.array(
  fc.record({
    respondent: fc.constantFrom('ana', 'ben', 'cai', 'dee', 'eli', 'fay', 'gus'),
    audience: fc.constantFrom('executive', 'it', 'security', 'operations', 'team'),
    question: fc.constantFrom(...questions.map(({ id }) => id)),
    state: fc.constant('level'),
    level: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 120 },
);

/** A reply without its words: what is left may not depend on the language. */
function figuresOf(value: unknown): string {
  const words = new Set(['name', 'text', 'action', 'ownerRole', 'basis']);
  return JSON.stringify(value, (key, inner: unknown) => (words.has(key) ? null : inner));
}

it('gives the same figures in every language, whatever was answered', () => {
  const options = { anonymous: false, seed: 7, today: '2026-11-22' };
  fc.assert(
    fc.property(someAnswers, (drawn) => {
      const seen = new Set<string>();
      const answers = drawn.filter(({ respondent, question }) => {
        const key = `${respondent} ${question}`;
        return !seen.has(key) && seen.add(key);
      }) as unknown as Answer[];
      const [original, translated] = [latestBank, inGerman].map((bank) => readiness(bank, answers, options));
      expect(figuresOf(translated)).toBe(figuresOf(original));
    }),
    { numRuns: 12 },
  );
});

it('keeps ids, weights and everything else that is no text', () => {
  const skeleton = (bank: Bank): unknown => ({
    version: bank.version,
    thresholds: { ...bank.thresholds, reason: '', basis: '' },
    questions: bank.dimensions.map(({ id, weight, target, questions: asked }) => [
      id,
      weight,
      target,
      asked.map((each) => [each.id, each.weight, each.patternWeights, each.audiences, each.groundedIn]),
    ]),
  });
  expect(skeleton(inGerman)).toEqual(skeleton(latestBank));
});

it('shows the original where a text has no translation, and lists its place', () => {
  const [first, ...others] = german.dimensions;
  if (!first) throw new Error('the translation has no dimension');
  const holed = { ...german, dimensions: [{ ...first, description: undefined }, ...others] };
  expect(missingTexts(latestBank, holed)).toEqual([`dimension:${first.id} description`]);
  const shown = translatedBank(latestBank, holed).dimensions[0];
  expect(shown?.description).toBe(latestBank.dimensions[0]?.description);
  expect(shown?.name).toBe(first.name);
});

it('shows all of the original by a translation that is empty', () => {
  const empty = BankTranslation.parse({ bank: latestBank.version, language: 'fr' });
  expect(translatedBank(latestBank, empty)).toEqual(latestBank);
});

it('translates a bank of one’s own as far as its words are still those it was begun from', () => {
  const [first, ...others] = latestBank.dimensions;
  if (!first) throw new Error('the bank has no dimension');
  const own: Bank = { ...latestBank, version: 'Our bank 1', dimensions: [{ ...first, name: 'Our aims' }, ...others] };
  const shown = bankInLanguage(own, 'de').dimensions;
  expect(shown[0]?.name).toBe('Our aims');
  expect(shown[0]?.description).toBe(inGerman.dimensions[0]?.description);
  expect(shown[1]?.name).toBe(inGerman.dimensions[1]?.name);
});

it('leaves a bank alone in a language that nobody has translated it into', () => {
  expect(bankInLanguage(latestBank, 'fr')).toBe(latestBank);
  expect(bankInLanguage(latestBank, 'de')).toBe(inGerman);
});
