import { expect, it } from 'vitest';
import { type CashPart, moneyAxis, roundStep, shownParts } from '../../../apps/web/src/app/charts/cash-flow-data.ts';
import { tornadoAxis, tornadoSides } from '../../../apps/web/src/app/charts/tornado-data.ts';

const part = (...amounts: number[]): CashPart => ({ id: 'p', label: 'P', colour: 'good', shape: 'circle', amounts });

it('ends the axis of money on round amounts beyond the highest pile and the deepest point, with 0 on it', () => {
  const axis = moneyAxis([part(0, 700, 700), part(0, 100, 100), part(-900, -50, -50)], [-900, -150, 600]);
  expect(axis).toEqual({ min: -1000, max: 1000, step: 500 });
  expect(moneyAxis([part(5, 6)], [5, 11])).toMatchObject({ min: 0 });
  expect(moneyAxis([part(-5)], [-5])).toMatchObject({ max: 0 });
  expect(moneyAxis([], [])).toEqual({ min: 0, max: 0, step: 1 });
});

it('takes steps of 1, 2, 2.5 or 5 times a power of ten', () => {
  expect([0.3, 1, 1.1, 24_000, 260, 7].map(roundStep)).toEqual([0.5, 1, 2, 25_000, 500, 10]);
  expect(roundStep(0)).toBe(1);
  expect(roundStep(Number.NaN)).toBe(1);
});

it('leaves out kinds of money that never move', () => {
  expect(shownParts([part(0, 0), part(0, -1)])).toHaveLength(1);
});

const bar = (atLow: number | null, atHigh: number | null) => ({
  id: 'b',
  label: 'B',
  atLow,
  atHigh,
  low: '1',
  high: '9',
});

it('draws each end of a value from the middle, and none that cannot be computed or changes nothing', () => {
  expect(tornadoSides(bar(80, 130), 100)).toEqual([
    { end: 'low', from: 100, to: 80 },
    { end: 'high', from: 100, to: 130 },
  ]);
  expect(tornadoSides(bar(null, 130), 100)).toHaveLength(1);
  expect(tornadoSides(bar(100, 100), 100)).toEqual([]);
});

it('leaves room for the text at the ends of the axis, also when nothing moves', () => {
  const { min, max } = tornadoAxis([bar(80, 130)], 100);
  expect(min).toBeLessThan(80);
  expect(max).toBeGreaterThan(130);
  expect(tornadoAxis([], 0)).toEqual({ min: -1, max: 1 });
});
