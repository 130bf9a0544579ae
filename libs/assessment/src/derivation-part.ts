import type { Derivation, DerivationInput } from '@peerway/kernel';
import type { Assessed } from './assess.ts';
import type { Bank } from './bank.ts';
import type { Figure } from './figure.ts';
import type { Readiness } from './readiness-result.ts';

/** What the derivation of one kind of figure adds to what they all have in common. */
export type DerivationPart = Pick<
  Derivation,
  'name' | 'value' | 'text' | 'unit' | 'method' | 'formula' | 'reference' | 'page' | 'inputs'
> & { readonly status: Figure['status'] };

/** What derivations are told from: only what the round may show. */
export type DerivationScope = { readonly assessed: Assessed; readonly result: Readiness; readonly bank: Bank };

/** What the derivations of all mean levels have in common. */
export function meanMethod(name: string, figure: Figure): Omit<DerivationPart, 'formula' | 'inputs'> {
  return {
    status: figure.status,
    name,
    value: figure.mean,
    text: figure.status === 'ok' ? null : figure.status,
    unit: 'level',
    method: 'Weighted mean level, with a percentile bootstrap interval over respondents',
    reference: 'Interval: Efron 1979. Agreement: James, Demaree and Wolf 1984 (r_wg). Weights: expert default.',
    page: 'readiness',
  };
}

/** An input that is a figure with a derivation of its own, its value as far as it may be shown. */
export function figureInput(name: string, figure: Figure, weight: number | null, id: string): DerivationInput {
  return {
    ...emptyInput(name),
    value: figure.mean,
    text: figure.status === 'ok' ? null : figure.status,
    unit: 'level',
    weight,
    source: figure.respondents === null ? null : people(figure.respondents),
    figure: id,
  };
}

/** A number that the bank sets, with its reason. */
export function bankInput(name: string, value: number, unit: string, reason: string): DerivationInput {
  return { ...emptyInput(name), value, unit, origin: 'expertDefault', source: reason };
}

/** A number found on the way to a figure. */
export function computedInput(name: string, value: number | null, unit: string): DerivationInput {
  return { ...emptyInput(name), value, unit };
}

/** A number of answers or people. */
export function countInput(name: string, value: number | null, unit: string): DerivationInput {
  return { ...emptyInput(name), value, unit, origin: 'answers' };
}

/** Interval, score, coverage, agreement and people behind a mean. */
export function spreadInputs(figure: Figure, bank: Bank): DerivationInput[] {
  const { coverageFloor } = bank.thresholds;
  return [
    computedInput('score', figure.score, 'score'),
    computedInput('95 % interval, low end', figure.meanLow, 'level'),
    computedInput('95 % interval, high end', figure.meanHigh, 'level'),
    computedInput('agreement', figure.agreement, 'share'),
    countInput('coverage', figure.coverage, 'share'),
    bankInput('coverage floor', coverageFloor, 'share', thresholdReason(bank)),
    countInput('respondents', figure.respondents, 'people'),
  ];
}

/** Inputs in order of weight; equal ones stay as they were. */
export function heaviestFirst(inputs: readonly DerivationInput[]): DerivationInput[] {
  return [...inputs].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
}

/** Why the bank draws its lines where it does, and how sure that is. */
export function thresholdReason(bank: Bank): string {
  return `${bank.thresholds.reason} (${bank.thresholds.basis})`;
}

/** So many people, in words. */
export function people(count: number): string {
  return count === 1 ? '1 respondent' : `${count} respondents`;
}

function emptyInput(name: string): DerivationInput {
  return {
    name,
    value: null,
    text: null,
    unit: null,
    weight: null,
    origin: 'computed',
    source: null,
    date: null,
    figure: null,
  };
}
