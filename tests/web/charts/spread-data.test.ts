import { expect, it } from 'vitest';
import { shareWords, spreadEnd, spreadTicks, spreadWords } from '../../../apps/web/src/app/charts/spread-data.ts';

const row = { id: 'a', label: 'A', value: 0.28, low: 0.13, high: 0.35, dots: [] };

it('ends the axis at the next full tenth, at a fifth at least', () => {
  expect(spreadEnd([row])).toBe(0.4);
  expect(spreadEnd([{ ...row, value: 0.4, high: 0.4 }])).toBe(0.4);
  expect(spreadEnd([])).toBe(0.2);
  expect(spreadEnd([{ ...row, dots: [{ value: 1, name: null }] }])).toBe(1);
});

it('puts ticks that can be read apart', () => {
  expect(spreadTicks(0.4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(spreadTicks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

it('says a share in percent, and the range only where people differ', () => {
  expect(shareWords(0.284)).toBe('28\u00a0%');
  expect(spreadWords(row)).toBe('28\u00a0%, people between 13\u00a0% and 35\u00a0%');
  expect(spreadWords({ ...row, low: 0.28, high: 0.28 })).toBe('28\u00a0%');
});
