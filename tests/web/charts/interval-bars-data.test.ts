import { expect, it } from 'vitest';
import { intervalRows } from '../../../apps/web/src/app/charts/interval-bars-data.ts';

const bar = { id: 'file-sync', label: 'File sync', value: 67.6, low: 62, high: 74, tone: 'good' as const };

it('gives each bar its interval, its dot and its score as a whole number', () => {
  expect(intervalRows([bar])).toEqual([{ label: 'File sync', range: [62, 74], dot: 67.6, figure: '68', tone: 'good' }]);
});

it('shows only the dot without an interval, and a dash without a score', () => {
  const [alone, none] = intervalRows([
    { ...bar, low: null, high: null },
    { ...bar, value: null, low: null, high: null },
  ]);
  expect(alone?.range).toBeNull();
  expect(alone?.figure).toBe('68');
  expect(none).toMatchObject({ dot: null, range: null, figure: '–' });
});
