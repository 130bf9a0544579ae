import { expect, it } from 'vitest';
import { valueOf } from '@peerway/organization';
import { defaultCriteria, inputChanges, type SelectionInputs } from '@peerway/use-cases';
import { equalLevers, inputsWith, ownCriterion } from './small-selection.ts';

const told = (before: Partial<SelectionInputs>, after: Partial<SelectionInputs>): string[] =>
  inputChanges(inputsWith(before), inputsWith(after)).map(
    ({ code, at, before: was, after: is }) => `${code} ${at}: ${was ?? '-'} → ${is ?? '-'}`,
  );
const finding = { useCase: 'x', prerequisite: 'p', state: 'met' as const, threshold: null, reason: null, day: null };
const score = { useCase: 'x', criterion: 'c', value: 20, low: null, high: null, reason: null };

it('finds nothing between the same inputs, in whatever order they come', () => {
  const one = inputsWith({ levers: equalLevers });
  expect(inputChanges(one, { ...one, levers: equalLevers.toReversed() })).toEqual([]);
});

it('tells what changed in Align, Assess and the inventory', () => {
  const lever = { lever: 'cost' as const, weight: 0.2, low: 0.1, high: 0.3 };
  expect(told({ levers: [lever] }, { levers: [{ ...lever, weight: 0.25, low: 0.25, high: 0.25 }] })).toEqual([
    'LEVER_WEIGHT cost: 0.2 [0.1, 0.3] → 0.25',
  ]);
  expect(told({}, { patterns: [{ pattern: 'messaging', score: 51.5, low: null, high: null }] })).toEqual([
    'PATTERN_READINESS messaging: - → 51.5',
  ]);
  const fact = (value: Parameters<typeof valueOf>[0]) => ({
    facts: [{ fact: 'sso', state: 'known' as const, value: valueOf(value) }],
  });
  expect(told(fact({ flag: true }), fact({ flag: false }))).toEqual(['FACT sso: true → false']);
  expect(told(fact({ choices: ['b', 'a'] }), fact({ choices: ['a', 'b'] }))).toEqual([]);
  expect(told({ size: 'small' }, { size: 'large' })[0]).toBe('SIZE size: small → large');
});

it('holds what is unknown for the same as what is not there', () => {
  const unknown = {
    questions: [{ question: 'q1', level: null }],
    facts: [{ fact: 'sso', state: 'unknown' as const, value: null }],
    patterns: [{ pattern: 'messaging' as const, score: null, low: null, high: null }],
    findings: [{ ...finding, state: null }],
  };
  expect(told({}, unknown)).toEqual([]);
});

it('tells what people found out, scored, confirmed and withdrew; reasons alone are no change', () => {
  expect(told({ findings: [finding] }, { findings: [{ ...finding, state: 'unmet', threshold: 4 }] })).toEqual([
    'FINDING_OUT x/p: met → unmet, ≥ 4',
  ]);
  expect(told({ scores: [score] }, { scores: [{ ...score, value: null }] })).toEqual(['SCORE x/c: 20 → confirmed']);
  expect(told({ scores: [score] }, {})).toEqual(['SCORE x/c: 20 → -']);
  expect(told({ findings: [finding] }, { findings: [{ ...finding, reason: 'Because.', day: '2026-11-02' }] })).toEqual(
    [],
  );
});

it('tells each side of a criterion that changed, and criteria that came or went', () => {
  const a = ownCriterion('a');
  const set = (...criteria: ReturnType<typeof ownCriterion>[]) => inputsWith({ criteria });
  const changed = inputChanges(set(a), set({ ...a, weight: 70, unsure: 0.5, best: 10, enabled: false, parent: 'g' }));
  expect(changed.map(({ code, before, after }) => [code, before, after])).toEqual([
    ['CRITERION_WEIGHT', '50', '70'],
    ['CRITERION_DOUBT', '0', '0.5'],
    ['CRITERION_SCALE', '0 … 100', '0 … 10'],
    ['CRITERION_ENABLED', 'true', 'false'],
    ['CRITERION_PLACE', 'own', 'g, own'],
  ]);
  expect(inputChanges(set(a), set(a, ownCriterion('b')))).toEqual([
    { code: 'CRITERION', at: 'b', before: null, after: 'b' },
  ]);
});

it('holds an untouched tree for the criteria that Peerway starts with', () => {
  expect(inputChanges(inputsWith(), inputsWith({ criteria: defaultCriteria('medium') }))).toEqual([]);
});

it('tells which use cases were chosen or left, and a change of the seed', () => {
  const chosen = (useCases: string[] | null) => inputsWith({ useCases });
  expect(inputChanges(chosen(['x', 'y']), chosen(['y', 'z'])).map(({ at, after }) => [at, after])).toEqual([
    ['x', null],
    ['z', 'chosen'],
  ]);
  expect(inputChanges(chosen(null), chosen(['y']))).toEqual([
    { code: 'USE_CASE_CHOSEN', at: 'useCases', before: 'all', after: '1' },
  ]);
  const other = inputsWith();
  expect(inputChanges(other, { ...other, settings: { ...other.settings, seed: 2 } })).toEqual([
    { code: 'SEED', at: 'seed', before: '1', after: '2' },
  ]);
});
