import { describe, expect, it } from 'vitest';
import { newRisk } from '../../../apps/web/src/app/rollout/risks/new-risk.ts';
import { registerRows, risksThatFit, sortedRisks } from '../../../apps/web/src/app/rollout/risks/register-rows.ts';
import { sizeDraft, sizeReading } from '../../../apps/web/src/app/rollout/risks/size-draft.ts';

const always = (value: number) => ({ low: value, likely: value, high: value });
const size = (money: number, days: number) => ({ frequency: always(0.5), money: always(money), days: always(days) });
const risks = [
  { ...newRisk('a', 'Alpha'), before: size(100, 9) },
  { ...newRisk('b', 'Beta'), before: size(900, 1), owner: 'ana', due: '2027-01-04' },
  { ...newRisk('c', 'Gamma'), cause: 'Firewalls' },
  { ...newRisk('d', 'Delta'), before: size(9000, 90), state: 'closed' as const },
];
const rows = registerRows(risks, { names: new Map([['ana', 'Ana']]), findings: new Map([['c', ['RISK_UNSIZED']]]) });
const everything = { words: '', state: '', owner: '', lacks: '' };
const ids = (some: typeof rows): string => some.map(({ risk: { id } }) => id).join('');

describe('the rows of the register', () => {
  it('say what is expected, and nothing where nobody sized the risk', () => {
    expect(rows.map(({ before }) => before?.money)).toEqual([50, 450, undefined, 4500]);
  });

  it('are sorted with what is not known later and what is closed last', () => {
    expect(ids(sortedRisks(rows, 'expected'))).toBe('bacd');
    expect(ids(sortedRisks(rows, 'days'))).toBe('abcd');
    expect(ids(sortedRisks(rows, 'due'))).toBe('bacd');
    expect(ids(sortedRisks(rows, 'owner'))).toBe('bacd');
  });

  it('are narrowed by words, state, owner and by what is missing', () => {
    expect(ids(risksThatFit(rows, { ...everything, words: 'firewall' }))).toBe('c');
    expect(ids(risksThatFit(rows, { ...everything, state: 'closed' }))).toBe('d');
    expect(ids(risksThatFit(rows, { ...everything, owner: 'ana' }))).toBe('b');
    expect(ids(risksThatFit(rows, { ...everything, lacks: 'RISK_UNSIZED' }))).toBe('c');
  });
});

describe('a size that is being typed', () => {
  it('is nothing while all is empty, and unfinished until all nine are said: nothing is filled in', () => {
    const empty = sizeDraft(null);
    expect(sizeReading(empty)).toEqual({ kind: 'empty' });
    expect(sizeReading({ ...empty, money: { low: '1', likely: '2', high: '3' } })).toEqual({
      kind: 'unfinished',
      missing: 6,
    });
  });

  it('comes back as it was read, and names the figure that falls', () => {
    const given = size(100, 2);
    expect(sizeReading(sizeDraft(given))).toEqual({ kind: 'size', size: given });
    const falling = { ...sizeDraft(given), days: { low: '5', likely: '2', high: '9' } };
    expect(sizeReading(falling)).toMatchObject({ kind: 'wrong', figure: 'days' });
  });
});
