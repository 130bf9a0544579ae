import { type Answer, comparisonDerivation, derivation } from '@peerway/assessment';
import { bankInLanguage, latestBank } from '@peerway/assessment/content';
import type { Derivation } from '@peerway/kernel';
import { expect, it } from 'vitest';
import {
  baseRateGroups,
  baseRates,
  emptyCaseProfile,
  lessonAreas,
  profileOfCase,
  similarCasesDerivation,
} from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { derivationIn } from '../../../apps/api/src/language/derivation-in.ts';

const inGerman = bankInLanguage(latestBank, 'de');
const audiences = ['executive', 'it', 'security', 'operations', 'team'] as const;
const questions = latestBank.dimensions.flatMap((dimension) => dimension.questions);
const answers: Answer[] = Array.from({ length: 10 }, (_, person) => audiences[person % 5] ?? 'it').flatMap(
  (audience, person) =>
    questions.map(({ id }, place) => ({
      respondent: `r${person}`,
      audience,
      question: id,
      state: 'level' as const,
      level: 1 + ((person + place) % 2),
    })),
);
const measured = [{ question: 'network-readiness-q1', level: 2, source: 'Sonde', date: '2026-11-20' }];
const options = { seed: 1, today: '2026-11-22', measured };
const figures = [
  'whole',
  'verdict',
  'dimension:network-readiness',
  'pattern:content-distribution',
  'audience:it',
  'cell:it:network-readiness',
  'question:network-readiness-q1',
  'question:network-readiness-q2',
  'action:network-readiness-q2',
];

/** The words of a derivation; codes and what a measurement says of itself are phrased elsewhere. */
function words({ name, unit, method, formula, reference, content, inputs }: Derivation): (string | null)[] {
  return [name, unit, method, formula, reference, content].concat(
    inputs.flatMap((input) => [input.name, input.unit, input.source].filter((text) => text !== 'Sonde')),
  );
}

function leftInEnglish(english: Derivation, german: Derivation): (string | null)[] {
  const translated = words(derivationIn('de', german));
  return words(english).filter((text, place) => text !== null && text === translated[place]);
}

it.each(figures)('tells how %s came about without an English word left', (figure) => {
  const english = derivation(latestBank, answers, figure, options);
  const german = derivation(inGerman, answers, figure, options);
  expect(english.inputs.length).toBeGreaterThan(0);
  expect(leftInEnglish(english, german)).toEqual([]);
});

it.each(['whole', 'dimension:network-readiness'])('tells how the move of %s came about in German', (figure) => {
  const rounds = (bank: typeof latestBank) =>
    [
      { bank, answers, options },
      { bank, answers: answers.slice(0, 300), options },
    ] as const;
  const english = comparisonDerivation(...rounds(latestBank), figure);
  const german = comparisonDerivation(...rounds(inGerman), figure);
  expect(english.inputs.length).toBeGreaterThan(0);
  expect(leftInEnglish(english, german)).toEqual([]);
});

it.each(baseRateGroups)('tells how the base rates by %s came about in German', (by) => {
  for (const { derivation: rate } of baseRates(caseStudies, by)) expect(leftInEnglish(rate, rate)).toEqual([]);
});

it('tells how similar cases came about in German, whatever the profile says', () => {
  for (const profile of [emptyCaseProfile, ...caseStudies.map(profileOfCase)]) {
    const told = similarCasesDerivation({ ...profile, weakAreas: lessonAreas }, 86);
    expect(leftInEnglish(told, told)).toEqual([]);
  }
});

it('changes no figure and no code', () => {
  const german = derivation(inGerman, answers, 'verdict', options);
  const told = derivationIn('de', german);
  expect({ ...told, inputs: told.inputs.map(({ value, text, weight }) => [value, text, weight]) }).toMatchObject({
    figure: 'verdict',
    text: german.text,
    seed: german.seed,
    inputs: german.inputs.map(({ value, text, weight }) => [value, text, weight]),
  });
});
