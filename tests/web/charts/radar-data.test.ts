import { expect, it } from 'vitest';
import { radarLines } from '../../../apps/web/src/app/charts/radar-data.ts';

const axis = { id: 'skills', label: 'Skills', value: 2.9, low: 2.6, high: 3.2, target: 3, missed: false };

it('draws value, band and target in the order of the axes', () => {
  const lines = radarLines([axis, { ...axis, id: 'data', label: 'Data', value: 3.4, low: 3, high: 3.8 }]);
  expect(lines.labels).toEqual(['Skills', 'Data']);
  expect(lines.low).toEqual([2.6, 3]);
  expect(lines.high).toEqual([3.2, 3.8]);
  expect(lines.target).toEqual([3, 3]);
});

it('closes the band on the value where there is no interval', () => {
  const lines = radarLines([{ ...axis, low: null, high: null }]);
  expect([lines.low, lines.high]).toEqual([[2.9], [2.9]]);
});

it('leaves a gap where nobody answered, and marks what the library judged as missed', () => {
  const lines = radarLines([
    { ...axis, value: null, low: null, high: null },
    { ...axis, missed: true },
  ]);
  expect(lines.value[0]).toBeNull();
  expect(lines.low[0]).toBeNull();
  expect(lines.missed).toEqual([false, true]);
});
