import type { Pattern } from '@peerway/kernel';
import type { Fit, PrerequisiteFit } from './fit.ts';
import type { LeafWeight } from './leaf-weight.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { ScoreOrigin, UnsureInput } from './score-table-result.ts';
import type { SelectionInputs } from './selection-inputs.ts';
import type { UseCase } from './use-case.ts';

/**
 * What a lever counts for a use case that serves it first, also, or not: points of our own, expert default, and how far they may be
 * off.
 *
 * @example
 * leverPoints.secondary; // => 60
 */
export const leverPoints = { primary: 100, secondary: 60, none: 0, spread: 20 } as const;

/** Something unsure that a score rests on, and how heavily. */
export interface Resting {
  readonly input: Omit<UnsureInput, 'useCases' | 'prerequisites'>;
  readonly share: number;
  readonly prerequisite: string | null;
}

/** A score before people said anything: what is certain of it, and what else it rests on. */
export interface DefaultScore {
  readonly fixed: number;
  readonly rests: readonly Resting[];
  readonly origin: ScoreOrigin;
}

/** What a score is made from. */
export interface ScoreBasis {
  readonly useCase: UseCase;
  readonly fit: Fit;
  readonly inputs: SelectionInputs;
}

/** The score of a use case on a criterion as catalogue, answers and inventory have it. */
export function scoreOf(leaf: LeafWeight, basis: ScoreBasis): DefaultScore {
  switch (leaf.kind) {
    case 'lever':
      return leverScore(leaf, basis);
    case 'readiness':
      return readinessScore(basis);
    case 'prerequisites':
      return prerequisitesScore(leaf, basis);
    case 'risk':
    case 'cost':
    case 'time':
      return estimateScore(leaf, basis, leaf.kind);
    default:
      return unknownScore(leaf, basis.useCase.id);
  }
}

/** A score of which nothing is known: anything on the whole scale. */
export function unknownScore({ criterion, worst, best }: LeafWeight, useCase: string): DefaultScore {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  const input = { ...scoreInput(useCase, criterion), low, value: (low + high) / 2, high };
  return { fixed: 0, origin: 'assumed', rests: [whole({ ...input, shape: 'even', isAssumed: true })] };
}

/** The unsure input that one score of one use case is. */
export function scoreInput(
  useCase: string,
  criterion: string,
): Pick<UnsureInput, 'id' | 'kind' | 'criterion' | 'pattern' | 'check' | 'subject' | 'ask'> {
  return { ...noCheck, id: `score:${useCase}:${criterion}`, kind: 'score', criterion, pattern: null };
}

const noCheck = { check: null, subject: null, ask: null } as const;

/** A score that rests on one thing alone. */
export function whole(input: Resting['input']): Resting {
  return { input, share: 1, prerequisite: null };
}

function leverScore({ criterion, lever }: LeafWeight, { useCase }: ScoreBasis): DefaultScore {
  const serves = lever === useCase.primaryLever ? 'primary' : useCase.levers.some((each) => each === lever);
  if (serves === false) return { fixed: leverPoints.none, rests: [], origin: 'catalogue' };
  const value = serves === 'primary' ? leverPoints.primary : leverPoints.secondary;
  const low = value - leverPoints.spread;
  const high = Math.min(100, value + leverPoints.spread);
  const input = { ...scoreInput(useCase.id, criterion), low, value, high };
  return { fixed: 0, origin: 'catalogue', rests: [whole({ ...input, shape: 'peaked', isAssumed: false })] };
}

function readinessScore({ useCase, inputs }: ScoreBasis): DefaultScore {
  const share = 1 / useCase.patterns.length;
  const parts = useCase.patterns.map((pattern) => patternPart(pattern, inputs));
  const rests = parts.flatMap((part) => (typeof part === 'number' ? [] : [{ input: part, share, prerequisite: null }]));
  const fixed = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part * share : 0), 0);
  const isKnown = parts.some((part) => typeof part === 'number' || !part.isAssumed);
  return { fixed, rests, origin: isKnown ? 'readiness' : 'assumed' };
}

function patternPart(pattern: Pattern, { patterns }: SelectionInputs): number | Resting['input'] {
  const known = patterns.find((each) => each.pattern === pattern);
  const input = { id: `pattern:${pattern}`, kind: 'readiness', criterion: null, pattern, ...noCheck } as const;
  const score = known?.score ?? null;
  if (score === null) return { ...input, low: 0, value: 50, high: 100, shape: 'even', isAssumed: true };
  const low = Math.min(score, known?.low ?? score);
  const high = Math.max(score, known?.high ?? score);
  return low === high ? score : { ...input, low, value: score, high, shape: 'peaked', isAssumed: false };
}

/** The share of met prerequisites among those that apply, in per cent. Where all are said not to apply, nothing stands in the way. */
function prerequisitesScore(leaf: LeafWeight, { useCase, fit }: ScoreBasis): DefaultScore {
  if (useCase.prerequisites.length === 0) return unknownScore(leaf, useCase.id);
  const applicable = fit.met + fit.unmet + fit.unknown;
  if (applicable === 0) return { fixed: 100, rests: [], origin: 'inventory' };
  const share = 100 / applicable;
  const rests = fit.prerequisites
    .map((each, at) => ({ each, prerequisite: useCase.prerequisites[at]! }))
    .filter(({ each }) => each.state === 'unknown')
    .map(({ each, prerequisite }) => ({
      input: { ...coin, ...askedBy(prerequisite), id: checkKey(useCase.id, prerequisite, each) },
      share,
      prerequisite: prerequisite.id,
    }));
  return { fixed: share * fit.met, rests, origin: fit.unknown === applicable ? 'assumed' : 'inventory' };
}

const coin = {
  kind: 'prerequisite',
  criterion: null,
  pattern: null,
  low: 0,
  value: 0.5,
  high: 1,
  shape: 'coin',
  isAssumed: true,
} as const;

function askedBy({ check }: Prerequisite): Pick<UnsureInput, 'check' | 'subject' | 'ask'> {
  return { check: check.kind, subject: check.subject, ask: check.ask };
}

/** The same check of the same fact or question is the same unknown, whichever use case asks; what somebody is asked is its own. */
function checkKey(useCase: string, { id, check }: Prerequisite, { reason }: PrerequisiteFit): string {
  if (check.kind === 'ask' || reason.isOwnThreshold) return `prerequisite:${useCase}:${id}`;
  const { kind, subject, operator, flag, number, choice } = check;
  return ['check', kind, subject, operator, flag ?? number ?? choice].join(':');
}

function estimateScore(leaf: LeafWeight, { useCase, inputs }: ScoreBasis, kind: 'risk' | 'cost' | 'time') {
  const points = {
    risk: () => riskPoints(useCase),
    cost: () => costPoints(useCase, inputs),
    time: () => timePoints(useCase),
  };
  const estimate = points[kind]();
  if (estimate === null) return unknownScore(leaf, useCase.id);
  const { low, value, high } = estimate;
  if (low === high) return { fixed: value, rests: [], origin: 'catalogue' } as const;
  const input = {
    ...scoreInput(useCase.id, leaf.criterion),
    low,
    value,
    high,
    shape: 'peaked',
    isAssumed: false,
  } as const;
  return { fixed: 0, rests: [whole(input)], origin: 'catalogue' } as const;
}

interface Estimate {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** The gravest risk, likelihood × impact; its likelihood may be half a step off either way. */
function riskPoints({ risks }: UseCase): Estimate | null {
  if (risks.length === 0) return null;
  const gravest = (off: number): number =>
    Math.max(...risks.map(({ likelihood, impact }) => Math.min(5, Math.max(1, likelihood + off)) * impact));
  return { low: gravest(-0.5), value: gravest(0), high: gravest(0.5) };
}

function costPoints({ effort }: UseCase, { size }: SelectionInputs): Estimate | null {
  const { optimistic, likely, pessimistic } = effort[size].personWeeks;
  return pessimistic === 0 ? null : { low: optimistic, value: likely, high: pessimistic };
}

function timePoints({ rolloutStages }: UseCase): Estimate | null {
  const sum = (point: 'optimistic' | 'likely' | 'pessimistic'): number =>
    rolloutStages.reduce((total, { weeks }) => total + weeks[point], 0);
  const high = sum('pessimistic');
  return high === 0 ? null : { low: sum('optimistic'), value: sum('likely'), high };
}
