import { describe, expect, it } from 'vitest';
import { compareRounds, comparisonDerivation, type RoundToCompare } from '@peerway/assessment';
import { group, openBank } from './small-bank.ts';

const low = { 'aim-1': 2, 'aim-2': 2, 'net-1': 3, 'net-2': 1 };
const high = { 'aim-1': 4, 'aim-2': 2, 'net-1': 3, 'net-2': 2 };

function round(size: number, given: Record<string, number>, anonymous = false): RoundToCompare {
  return { bank: openBank, answers: group('it', size, given), options: { anonymous, today: '2026-11-22' } };
}

const [before, after] = [round(8, low), round(8, high)];

describe('how a move came about', () => {
  it('adds up: the weighted mean of what is behind it is the move itself', () => {
    const { dimensions, whole } = compareRounds(before, after);
    const moves = [whole, ...dimensions];
    for (const { figure, difference } of moves) {
      const parts = comparisonDerivation(before, after, figure).inputs.filter(({ weight }) => weight !== null);
      const total = parts.reduce((sum, { weight }) => sum + weight!, 0);
      const sum = parts.reduce((so, { weight, value }) => so + weight! * value!, 0);
      expect(sum / total).toBeCloseTo(difference!, 9);
    }
  });

  it('names both scores, the interval, how people were drawn, and the method', () => {
    const told = comparisonDerivation(before, after, 'dimension:aim');
    expect(told).toMatchObject({ value: 37.5, unit: 'points', text: 'rose', page: 'comparison', date: '2026-11-22' });
    const names = told.inputs.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['score before', 'score after', 'resamples', 'people who answered both rounds']),
    );
    expect(told.formula).toContain('each with the answers to both rounds');
    expect(told.reference).toContain('Efron 1979');
  });

  it('opens the cells of an audience and the questions of a pattern', () => {
    const cells = comparisonDerivation(before, after, 'audience:it').inputs.filter(({ figure }) => figure !== null);
    expect(cells.map(({ figure }) => figure)).toEqual(['cell:it:aim', 'cell:it:net']);
    expect(comparisonDerivation(before, after, 'cell:it:aim').value).toBeCloseTo(37.5, 9);
    const questions = comparisonDerivation(before, after, 'pattern:messaging').inputs;
    expect(questions.map(({ figure }) => figure)).toContain('question:net-1');
  });

  it('keeps the inputs of a hidden move to itself', () => {
    const told = comparisonDerivation(round(3, low, true), round(8, high, true), 'whole');
    expect(told).toMatchObject({ value: null, text: 'hidden', inputs: [], findings: ['hidden'] });
  });

  it('refuses a figure that is none', () => {
    for (const figure of ['dimension:none', 'constructor', '', 'question:'])
      expect(() => comparisonDerivation(before, after, figure)).toThrow('no such figure');
  });
});
