import { realisedRisks } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { always, risk } from './any-risk.ts';

const event = (cost: number | null, days: number | null) => ({ day: '2027-03-01', cost, days, note: null });
const before = { frequency: always(0.5), money: always(1000), days: always(4) };

describe('what risks have cost', () => {
  it('is the sum of every time one came true, beside what was expected', () => {
    const risks = [risk('a', { before, happened: [event(300, 2), event(900, 1)] }), risk('b', { before })];
    expect(realisedRisks(risks)).toMatchObject({
      times: 2,
      money: 1200,
      days: 3,
      moneyUnsaid: 0,
      expected: { money: 1000, days: 4 },
      risks: [{ id: 'a', times: 2, money: 1200, expected: { money: 500, days: 2 } }],
    });
  });

  it('says how often nobody wrote down the cost, instead of counting it as nothing', () => {
    const found = realisedRisks([risk('a', { happened: [event(null, 2), event(50, null)] })]);
    expect(found).toMatchObject({ money: 50, days: 2, moneyUnsaid: 1, daysUnsaid: 1, expected: undefined });
  });

  it('goes by the size after the response, and counts closed risks too', () => {
    const after = { ...before, frequency: always(0.1) };
    const found = realisedRisks([risk('a', { before, after, state: 'closed', happened: [event(10, 0)] })]);
    expect(found.expected).toEqual({ money: 100, days: 0.4 });
  });
});
