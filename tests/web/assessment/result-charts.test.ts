import type { Readiness } from '@peerway/assessment';
import { expect, it } from 'vitest';
import { heatColumns, heatRows, patternBars, radarAxes } from '../../../apps/web/src/app/assessment/result-charts.ts';
import { dimension, figure, pattern } from './small-readiness.ts';

const cells = (...figures: Readiness['audiences'][number]['figure'][]) =>
  figures.map((each, index) => ({ dimension: ['a', 'b'][index] ?? 'c', figure: each }));
const notAsked = figure(null, { status: 'notAsked' });

it('draws only dimensions that were asked about, and marks those that miss', () => {
  const axes = radarAxes([dimension('a', 2), dimension('b', null, { figure: notAsked }), dimension('c', 4)]);
  expect(axes.map(({ id, missed }) => [id, missed])).toEqual([
    ['a', true],
    ['c', false],
  ]);
});

it('tells not asked, hidden and too few apart, and leaves out audiences that were asked nothing', () => {
  const dimensions = [dimension('a', 3), dimension('b', 3)];
  const audiences = [
    { audience: 'it' as const, name: 'IT', figure: figure(3), cells: cells(figure(3.4), notAsked) },
    {
      audience: 'team' as const,
      name: 'Team',
      figure: figure(3),
      cells: cells(figure(null, { status: 'hidden' }), figure(null)),
    },
    { audience: 'security' as const, name: 'Security', figure: notAsked, cells: cells(notAsked, notAsked) },
  ];
  expect(heatColumns(audiences).map(({ label }) => label)).toEqual(['IT', 'Team']);
  expect(heatRows({ dimensions, audiences }).map((row) => row.cells.map(({ kind }) => kind))).toEqual([
    ['value', 'hidden'],
    ['not-asked', 'too-few'],
  ]);
});

it('ranks patterns by score, those without one last', () => {
  const bars = patternBars([
    pattern('messaging', null, 'undecided'),
    pattern('lending', 2, 'notReady'),
    pattern('file-sync', 4, 'ready'),
  ]);
  expect(bars.map(({ label, tone }) => [label, tone])).toEqual([
    ['File sync', 'good'],
    ['Peer lending', 'bad'],
    ['Messaging', 'plain'],
  ]);
});
