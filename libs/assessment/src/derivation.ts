import { type Derivation, DomainError } from '@peerway/kernel';
import { actionDerivation } from './action-derivation.ts';
import type { Answer } from './answer.ts';
import type { ReadinessOptions } from './answer-sheet.ts';
import { assess } from './assess.ts';
import { audienceDerivation, cellDerivation } from './audience-derivations.ts';
import type { Bank } from './bank.ts';
import type { DerivationPart, DerivationScope } from './derivation-part.ts';
import { dimensionDerivation, patternDerivation, wholeDerivation } from './mean-derivations.ts';
import { questionDerivation } from './question-derivation.ts';
import { readinessOf } from './readiness.ts';
import { verdictDerivation } from './verdict-derivation.ts';

/**
 * How a figure of a round came about: its inputs, method, source, seed and day.
 *
 * Figures are named whole, verdict, dimension:<id>, pattern:<id>, audience:<audience>, cell:<audience>:<dimension>,
 * question:<id> and action:<question>. A figure that is hidden keeps its inputs to itself. An id that names nothing
 * is refused with NOT_FOUND. Bank, answers and options are those the figure was computed with.
 *
 * @example
 * derivation(bank, [], 'verdict').text; // => 'undecided'
 */
export function derivation(
  bank: Bank,
  answers: readonly Answer[],
  figure: string,
  options: ReadinessOptions = {},
): Derivation {
  const assessed = assess(bank, answers, options);
  const part = partOf({ assessed, result: readinessOf(assessed, options), bank }, figure);
  if (!part) {
    const sentence = 'This round has no such figure. Go back to the result page and open it from there.';
    throw new DomainError('NOT_FOUND', sentence, { figure });
  }
  const { status, ...told } = part;
  return {
    figure,
    ...told,
    ...(status === 'hidden' ? { value: null, text: status, inputs: [] } : {}),
    methodVersion: '1',
    content: `question bank ${bank.version}`,
    seed: assessed.resamples > 0 ? assessed.seed : null,
    date: options.today ?? null,
    findings: status === 'ok' ? [] : [status],
  };
}

function partOf(scope: DerivationScope, id: string): DerivationPart | undefined {
  const [kind = '', first, second, ...rest] = id.split(':');
  if (kind === 'cell') {
    return first && second && rest.length === 0 ? cellDerivation(scope, first, second) : undefined;
  }
  if (second !== undefined) return undefined;
  if (first === undefined) return Object.hasOwn(ofTheRound, kind) ? ofTheRound[kind]?.(scope) : undefined;
  return Object.hasOwn(ofOnePart, kind) ? ofOnePart[kind]?.(scope, first) : undefined;
}

const ofTheRound: Readonly<Record<string, (scope: DerivationScope) => DerivationPart>> = {
  whole: wholeDerivation,
  verdict: verdictDerivation,
};

const ofOnePart: Readonly<Record<string, (scope: DerivationScope, id: string) => DerivationPart | undefined>> = {
  dimension: dimensionDerivation,
  pattern: patternDerivation,
  audience: audienceDerivation,
  question: questionDerivation,
  action: actionDerivation,
};
