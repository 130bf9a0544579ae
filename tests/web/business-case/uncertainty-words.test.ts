import { describe, expect, it } from 'vitest';
import {
  contributionBars,
  contributionFinding,
  contributionTable,
  convergenceSentence,
  histogramTable,
  isSpread,
  lossFinding,
  spreadSentence,
} from '../../../apps/web/src/app/business-case/uncertainty/uncertainty-words.ts';
import { drawnUnsure } from './unsure-case.ts';

const words = { currency: 'EUR', locale: 'en-US', useCase: (id: string) => id };

function spread(settings: Parameters<typeof drawnUnsure>[0] = {}) {
  const result = drawnUnsure(settings);
  if (!isSpread(result)) throw new Error('The case is unsure.');
  return result;
}

describe('how unsure a case is, in words', () => {
  const result = spread();

  it('says how likely a loss is, and never zero percent of something that happens', () => {
    expect(lossFinding(result, words)).toMatch(/^\d+(\.\d)?% of all draws end with a loss$/);
    const never = { ...result, probabilityOfLoss: { value: 0, low: 0, high: 0.002, standardError: 0 } };
    expect(lossFinding(never, words)).toBe('None of 2,000 draws ends with a loss');
    const always = { ...result, probabilityOfLoss: { value: 1, low: 0.99, high: 1, standardError: 0 } };
    expect(lossFinding(always, words)).toBe('Every one of 2,000 draws ends with a loss');
  });

  it('says where eight of ten draws lie', () => {
    expect(spreadSentence(result, words)).toMatch(
      /^Eight of ten draws lie between .*EUR.* \(P10\) and .*EUR.* \(P90\)/,
    );
  });

  it('says whether more draws would change anything', () => {
    expect(convergenceSentence(spread({ iterations: 20_000 }), words)).toContain('more draws would change little');
    expect(convergenceSentence(spread({ iterations: 200 }), words)).toContain('more draws would still move it');
  });

  it('has every draw in the table of the picture', () => {
    const { columns, rows } = histogramTable(result, words);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(2000);
  });

  it('says what makes the spread, and in which direction', () => {
    expect(contributionFinding(result, words)).toMatch(/^Savings makes [\d.]+% of the spread$/);
    expect(contributionBars(result, words).map(({ label, isOpposite }) => [label, isOpposite])).toEqual([
      ['Savings', false],
      ['Price of devices', true],
      ['Training', expect.any(Boolean)],
    ]);
    expect(contributionTable(result, words).rows).toHaveLength(3);
  });
});
