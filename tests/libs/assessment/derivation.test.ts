import { describe, expect, it } from 'vitest';
import { Derivation, DomainError } from '@peerway/kernel';
import { derivation, readiness } from '@peerway/assessment';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { answersOf, group, openBank, smallBank } from './small-bank.ts';

const round = deepFrozen([
  ...answersOf('e1', 'executive', { 'aim-1': 2, 'aim-2': 4 }),
  ...answersOf('e2', 'executive', { 'aim-1': 2, 'aim-2': 2 }),
  ...answersOf('i1', 'it', { 'aim-1': 1, 'net-1': 2, 'net-2': 4 }),
]);
const options = {
  seed: 3,
  today: '2026-11-22',
  measured: [{ question: 'net-1', level: 4, source: 'probe', date: '2026-11-20' }],
};
const result = readiness(smallBank, round, options);
const told = (figure: string) => derivation(smallBank, round, figure, options);

/** The weighted mean of the inputs that carry a weight, and so the figure recomputed from its own derivation. */
function recomputed({ inputs }: Derivation): number {
  const weighed = inputs.filter(({ weight, value, text }) => weight !== null && value !== null && text === null);
  const sum = weighed.reduce((total, { weight, value }) => total + weight! * value!, 0);
  return sum / weighed.reduce((total, { weight }) => total + weight!, 0);
}

describe('a derivation', () => {
  it.each([
    ['whole', result.whole.mean],
    ['dimension:aim', result.dimensions[0]!.figure.mean],
    ['dimension:net', result.dimensions[1]!.figure.mean],
    ['pattern:lending', result.patterns[1]!.figure.mean],
    ['audience:executive', result.audiences[0]!.figure.mean],
    ['cell:executive:aim', result.audiences[0]!.cells[0]!.figure.mean],
  ])('of %s holds all it takes to work the figure out again', (figure, mean) => {
    const derived = told(figure);
    expect(derived.value).toBe(mean);
    expect(recomputed(derived)).toBeCloseTo(mean!, 12);
  });

  it('of a question counts its answers by level and audience', () => {
    const { inputs, value } = told('question:aim-1');
    expect(inputs.slice(0, 5).map(({ value: count }) => count)).toEqual([1, 2, 0, 0, 0]);
    expect(value).toBeCloseTo(5 / 3, 12);
    expect(inputs.find(({ name }) => name === 'Executive')).toMatchObject({ value: 2, source: '2 respondents' });
    expect(inputs.find(({ name }) => name === 'Operations')).toMatchObject({ value: null, text: 'notAsked' });
  });

  it('of a measured question names what measured it and when', () => {
    expect(told('question:net-1').inputs).toEqual([
      expect.objectContaining({ origin: 'measured', source: 'probe', date: '2026-11-20', value: 4 }),
    ]);
    expect(told('dimension:net').inputs[0]).toMatchObject({ origin: 'measured', source: 'probe' });
  });

  it('of an action multiplies out to its priority', () => {
    const derived = told('action:aim-1');
    const value = (name: string) => derived.inputs.find((input) => input.name === name)!.value!;
    expect(derived.value).toBeCloseTo(
      (value('expected lift') * value('question weight') * value('dimension weight')) / value('expected effort'),
      12,
    );
    expect(derived.page).toBe('recommended-actions');
  });

  it('of the verdict lists each pattern with its kind, and the lines of the bank with their basis', () => {
    const derived = told('verdict');
    expect(derived.text).toBe(result.verdict.kind);
    for (const { name, kind } of result.patterns)
      expect(derived.inputs.find((input) => input.name === name)!.text).toBe(kind);
    expect(
      derived.inputs
        .filter(({ origin }) => origin === 'expertDefault')
        .every(({ source }) => source!.includes('expert default')),
    ).toBe(true);
  });

  it('says bank, method, seed and day', () => {
    expect(told('whole')).toMatchObject({
      content: 'question bank small',
      methodVersion: '1',
      seed: 3,
      date: '2026-11-22',
      findings: [],
    });
    const alone = derivation(smallBank, answersOf('me', 'it', { 'net-1': 3, 'net-2': 3 }), 'dimension:net');
    expect(alone).toMatchObject({ seed: null, date: null });
    expect(alone.inputs.find(({ name }) => name.includes('low end'))!.value).toBeNull();
  });

  it('says why there is no figure, where there is none', () => {
    expect(told('cell:security:net')).toMatchObject({ value: null, text: 'notAsked', findings: ['notAsked'] });
    expect(derivation(smallBank, [], 'dimension:net')).toMatchObject({ value: null, text: 'tooFew' });
  });

  it('leads on: every figure it names as an input has a derivation of its own', () => {
    const pending = ['whole', 'verdict', ...result.patterns.map(({ pattern }) => `pattern:${pattern}`), 'audience:it'];
    const seen = new Set<string>();
    for (let figure = pending.pop(); figure !== undefined; figure = pending.pop()) {
      if (seen.has(figure)) continue;
      seen.add(figure);
      const derived = Derivation.parse(told(figure));
      pending.push(...derived.inputs.flatMap((input) => (input.figure === null ? [] : [input.figure])));
    }
    expect(seen).toContain('cell:it:net');
    expect(seen).toContain('question:net-2');
  });

  it('keeps hidden figures to itself', () => {
    const small = [...group('team', 9, { 'aim-1': 4 }), ...group('executive', 2, { 'aim-1': 1 })];
    for (const figure of ['audience:executive', 'cell:executive:aim']) {
      expect(derivation(openBank, small, figure, { anonymous: true })).toMatchObject({
        value: null,
        text: 'hidden',
        inputs: [],
      });
    }
    const few = derivation(openBank, group('team', 3, { 'aim-1': 4 }), 'verdict', { anonymous: true });
    expect(few).toMatchObject({ text: 'hidden', inputs: [] });
  });

  it.each([
    '',
    'nothing',
    'whole:1',
    'constructor',
    'dimension',
    'dimension:',
    'dimension:__proto__',
    'dimension:aim:x',
    'cell:it',
    'cell::aim',
  ])('of "%s" is refused: there is no such figure', (figure) => {
    expect(() => told(figure)).toThrow(DomainError);
    expect(() => told(figure)).toThrow(expect.objectContaining({ code: 'NOT_FOUND', details: { figure } }));
  });

  it('of an action is refused where the action is not advised', () => {
    expect(() => told('action:aim-2')).toThrow(/no such figure/);
  });
});
