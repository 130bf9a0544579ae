import { type BusinessCase, caseDifference, caseModel, newBusinessCase } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { caseChangeRow } from '../../../apps/web/src/app/business-case/versions/case-change-words.ts';
import { canMove, withChange, worthOf } from '../../../apps/web/src/app/business-case/versions/change-effect.ts';
import { headlineMoved } from '../../../apps/web/src/app/business-case/versions/headline-moved.ts';
import { unsureCase } from './unsure-case.ts';

const catalogue = {
  drivers: [],
  costs: { wholeCase: [], parameters: [], drivers: [] },
  useCases: [],
  alternatives: [],
};
const names = {
  parameter: (key: string) => (key === '/savings' ? 'Savings' : key.slice(1)),
  driver: (key: string) => key.slice(1),
  useCase: (id: string) => id,
  locale: 'en',
};
const rowsOf = (before: BusinessCase, after: BusinessCase) =>
  caseDifference(before, after).map((change) => caseChangeRow(change, before, after, names));

describe('what changed between two versions of a case', () => {
  it('says a value with its range, its state, who answers for it and since when', () => {
    const before = unsureCase();
    const after = {
      ...before,
      estimates: before.estimates.map((each) =>
        each.name === 'savings'
          ? { ...each, low: null, likely: 35_000, high: null, confirmed: true, owner: 'Ms Lund', date: '2026-11-02' }
          : each,
      ),
    };
    expect(rowsOf(before, after)).toEqual([
      {
        what: 'Savings',
        before: '10,000 to 90,000, likely 40,000 · assumption',
        after: '35,000 · confirmed · Ms Lund · Nov 2, 2026',
      },
    ]);
  });

  it('says settings as people read them', () => {
    const before = newBusinessCase([]);
    const tax = { rate: 0.25, writeOffYears: 4 };
    const after: BusinessCase = {
      ...before,
      settings: { ...before.settings, discountRate: 0.085, counted: ['cash', 'timeSaved'], tax },
    };
    expect(rowsOf(before, after)).toEqual(
      expect.arrayContaining([
        { what: 'Discount rate by year', before: '–', after: '8.5%' },
        { what: 'What the headline counts', before: 'Cash', after: 'Cash, Time saved' },
        { what: 'Tax', before: '–', after: '25%, hardware written off over 4 years' },
      ]),
    );
  });

  it('has words for every kind of thing, and never shows code or JSON', () => {
    const before = unsureCase();
    const ref = { useCase: null, name: 'savings' };
    const after: BusinessCase = {
      ...before,
      useCases: ['mesh'],
      ownParameters: [],
      ownDrivers: [],
      leftOut: [{ useCase: null, driver: 'price', reason: 'already bought' }],
      phasing: [{ useCase: 'mesh', spendFrom: 1, spendMonths: 3, effectFrom: 6, rampMonths: 6 }],
      correlations: [{ a: ref, b: { ...ref, name: 'price' }, coefficient: 0.5 }],
      sharedCauses: [{ name: 'Take-up', parameters: [{ of: ref, loading: 0.5 }] }],
      scenarios: [{ id: 'own-1', name: 'Half join', lean: -0.5, overrides: [{ of: ref, value: 5 }] }],
      alternatives: [{ useCase: 'mesh', name: 'A gateway' }],
    };
    const rows = rowsOf(before, after);
    expect(new Set(caseDifference(before, after).map(({ what }) => what)).size).toBe(9);
    for (const row of rows) expect(Object.values(row).join(' ')).not.toMatch(/undefined|null|[{}[\]]|own-1/);
    expect(rows).toContainEqual({
      what: 'The scenario “Half join”',
      before: '–',
      after: 'Halfway to the worse ends · Savings = 5',
    });
  });
});

describe('what a change does to the headline', () => {
  it('is the headline with this change alone; together they need not add up', () => {
    const before = unsureCase();
    const after = {
      ...before,
      settings: { ...before.settings, discountRate: 0.2 },
      estimates: before.estimates.map((each) => (each.name === 'savings' ? { ...each, likely: 20_000 } : each)),
    };
    const changes = caseDifference(before, after);
    expect(changes.map(({ what, at }) => `${what} ${at}`)).toEqual(['settings discountRate', 'estimate /savings']);
    const alone = changes.map((change) => worthOf(withChange(before, after, change), catalogue, 'npv')!);
    const [was, is] = [worthOf(before, catalogue, 'npv')!, worthOf(after, catalogue, 'npv')!];
    expect(alone.every((worth) => worth < was)).toBe(true);
    expect(alone.reduce((sum, worth) => sum + worth - was, 0)).not.toBeCloseTo(is - was, 0);
    const both = changes.reduce((so, change) => withChange(so, after, change), before);
    expect(worthOf(both, catalogue, 'npv')).toBe(is);
  });

  it('is not asked of what cannot move it', () => {
    const seed = { what: 'settings', at: 'seed', before: '1', after: '2' } as const;
    expect(canMove(seed)).toBe(false);
    expect(canMove({ ...seed, at: 'discountRate' })).toBe(true);
    expect(canMove({ what: 'scenario', at: 'bold', before: null, after: '' })).toBe(false);
  });

  it('is told for each figure, with the reason where one is not there any more', () => {
    const before = unsureCase();
    const after = unsureCase({}, { discountRate: null });
    const told = headlineMoved(caseModel(before, catalogue), caseModel(after, catalogue), 'en');
    expect(told[0]).toMatch(/^Net present value: from EUR\s[\d,]+ to – \(Nobody has said at which rate/);
    expect(told[1]).toMatch(/^Sum of all years, not discounted: from EUR/);
    expect(told[2]).toMatch(/^Payback: [\d.]+ years, as before$/);
  });
});
