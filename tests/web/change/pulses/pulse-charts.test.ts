import { pulseTrend } from '@peerway/change';
import { describe, expect, it } from 'vitest';
import { pulseHeat, pulseTable, stepBars, trendDots, trendTable } from '../../../../apps/web/src/app/change/pulses/pulse-charts.ts'; // prettier-ignore
import { anyPulse, crowdAt, resultOf } from './asked-groups.ts';

const telling = { nameOf: (group: string | null) => group ?? 'all', locale: 'de' };
const result = resultOf(anyPulse('a', { groups: ['clerks', 'drivers'] }), [
  ...crowdAt('clerks', 20, [5, 1]),
  ...crowdAt('drivers', 4, [5, 4]),
]);

describe('the figures of a pulse', () => {
  it('are drawn with their interval, and tell what clearly lies below or above the middle', () => {
    const [know, want] = stepBars(result.groups[0]!, telling);
    expect(know).toMatchObject({ label: 'Know' });
    expect(stepBars(resultOf(anyPulse('b'), crowdAt('clerks', 20, [5, 1])).groups[0]!, telling)[1]).toMatchObject({
      figure: '1,5',
      tone: 'bad',
    });
    // The drivers are too few: shown beside all, the clerks would give them away.
    expect(want).toMatchObject({ value: null, figure: 'hidden to protect a small group' });
  });

  it('leave no cell without a reason: too few, hidden, not asked', () => {
    const cells = pulseHeat(result, telling).map(({ label, cells: [first] }) => [label, first?.kind]);
    expect(cells).toEqual([
      ['all', 'value'],
      ['clerks', 'hidden'],
      ['drivers', 'too-few'],
      ['press', 'not-asked'],
    ]);
  });

  it('stand in the table with their reasons as well', () => {
    const { columns, rows } = pulseTable(result, telling);
    expect(rows).toHaveLength(20);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.filter((row) => row.at(-1) === 'not asked')).toHaveLength(5);
  });

  it('are joined over time only where the same people were asked', () => {
    const later = { opensOn: '2027-02-01', closesOn: '2027-02-14' };
    const trend = pulseTrend([
      resultOf(anyPulse('a'), crowdAt('clerks', 40, [5, 1])),
      resultOf(anyPulse('b', { ...later, groups: ['clerks'] }), crowdAt('clerks', 40, [5, 3])),
    ]);
    const dots = (group: string | null) => trendDots(trend.find((line) => line.group === group && line.step === 'want')!); // prettier-ignore
    expect(dots('clerks').map(({ joined }) => joined)).toEqual([false, true]);
    expect(dots(null).map(({ joined }) => joined)).toEqual([false, false]);
    const table = trendTable(
      trend.find((line) => line.group === 'clerks' && line.step === 'want')!,
      (id) => `P ${id}`,
    );
    expect(table.rows.map(([name, , , , , , , , remark]) => [name, remark])).toEqual([
      ['P a', ''],
      ['P b', 'more than chance'],
    ]);
  });
});
