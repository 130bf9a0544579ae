import { describe, expect, it } from 'vitest';
import { fileFindingWords, filePlaceWords } from '../../../apps/web/src/app/rollout/exchange/exchange-words.ts';
import { formatOf } from '../../../apps/web/src/app/rollout/exchange/plan-import-report.ts';

describe('what was found in a file of a plan', () => {
  it('is told in words, with what it is about', () => {
    expect(fileFindingWords({ code: 'ROUNDED_UP', at: 'task:Test', detail: '2.5 → 3' })).toBe(
      'Plans count whole working days: 2.5 → 3.',
    );
    expect(fileFindingWords({ code: 'NEVER_HEARD_OF', at: 'file', detail: 'x' })).toContain('NEVER_HEARD_OF x');
  });

  it('says where it is: a row, a line by its name, or the whole file', () => {
    const place = (at: string): string => filePlaceWords({ code: 'X', at, detail: '' });
    expect(place('row:7')).toBe('Row 7');
    expect(place('task:Cabling: ground floor')).toBe('Cabling: ground floor');
    expect(place('plan:sites')).toBe('Sites');
    expect(place('file')).toBe('The whole file');
  });
});

it('knows the format of a file by its name, and that others are not read', () => {
  expect(['a.XML', 'a.csv', 'a.b.tsv', 'plan.json', 'plan.mpp', 'plan'].map(formatOf)).toEqual([
    'xml',
    'csv',
    'csv',
    'json',
    undefined,
    undefined,
  ]);
});
