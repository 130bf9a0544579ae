import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiFindings } from '@peerway/metrics';
import { sampleKpi } from './sample-kpi.ts';

const found = (...kpis: Parameters<typeof sampleKpi>[0][]): [string, string, string][] =>
  kpiFindings(kpis.map((each) => sampleKpi(each))).map(({ kpi, code, about }) => [kpi, code, about]);

describe('what cannot be so in KPIs', () => {
  it('names the way on which a formula leads back to itself', () => {
    expect(found({ key: 'a', formula: 'a + 1' })).toEqual([['a', 'REFERS_TO_ITSELF', 'a → a']]);
    const ring = found({ key: 'a', formula: 'b * 2' }, { key: 'b', formula: 'c' }, { key: 'c', formula: 'a / 3' });
    expect(ring).toContainEqual(['a', 'REFERS_TO_ITSELF', 'a → b → c → a']);
    expect(ring).toHaveLength(3);
  });

  it('does not blame a KPI that only names others in a ring', () => {
    const codes = found({ key: 'a', formula: 'b' }, { key: 'b', formula: 'b' });
    expect(codes).toEqual([['b', 'REFERS_TO_ITSELF', 'b → b']]);
  });

  it('tells names that are not there, texts that are no formula, twins, turned thresholds and days said twice', () => {
    expect(found({ key: 'a', formula: 'gone + 1' })).toEqual([['a', 'NAME_UNKNOWN', 'gone']]);
    expect(found({ key: 'a', formula: '1 +' })[0]?.[1]).toBe('FORMULA_UNREADABLE');
    expect(found({ id: 'one', key: 'a' }, { id: 'two', key: 'a', name: 'Other' })[0]).toEqual([
      'one',
      'KEY_REPEATED',
      'Other',
    ]);
    expect(found({ direction: 'up', thresholds: { watch: 5, act: 9 } })[0]?.[1]).toBe('THRESHOLDS_TURNED');
    expect(found({ direction: 'down', thresholds: { watch: 5, act: 9 } })).toEqual([]);
    const targets = [
      { day: '2026-01-01', value: 1 },
      { day: '2026-01-01', value: 2 },
    ];
    expect(found({ targets })[0]).toEqual(['minutes', 'DAY_REPEATED', '2026-01-01']);
  });

  it('ends for any formulas over one another', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const formulas = fc.array(fc.option(fc.subarray(keys, { minLength: 1 }).map((names) => names.join(' + '))), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(formulas, (texts) => {
        const kpis = keys.map((key, place) => sampleKpi({ key, formula: texts[place] ?? null }));
        for (const { code, about } of kpiFindings(kpis)) {
          expect(code).toBe('REFERS_TO_ITSELF');
          expect(about.split(' → ')[0]).toBe(about.split(' → ').at(-1));
        }
      }),
    );
  });
});
