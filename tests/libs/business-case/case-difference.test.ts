import { describe, expect, it } from 'vitest';
import { type BusinessCase, caseDifference, CaseChange } from '@peerway/business-case';
import { caseOf, line, ONE, outlay, said } from './any-case.ts';

const before = caseOf({
  ownDrivers: [outlay('once'), line('gain')],
  estimates: [said('ponce', 1000), said('pgain', 500)],
});

describe('what differs between two versions of a case', () => {
  it('is nothing for the same case, in whatever order it stands', () => {
    expect(caseDifference(before, before)).toEqual([]);
    expect(
      caseDifference(before, {
        ...before,
        estimates: [...before.estimates].reverse(),
        ownDrivers: [...before.ownDrivers].reverse(),
        scenarios: [...before.scenarios].reverse(),
        settings: { ...before.settings, counted: [...before.settings.counted].reverse() },
      }),
    ).toEqual([]);
  });

  it('names what was changed, added and taken away, with what it was and is', () => {
    const after: BusinessCase = {
      ...before,
      settings: { ...before.settings, discountRate: null, tax: { rate: 0.3, writeOffYears: 3 } },
      useCases: [ONE, 'two'],
      estimates: [said('ponce', 1000, { confirmed: true }), said('pmore', 1, { low: 0, high: 2 })],
      ownDrivers: [outlay('once'), line('gain', { expression: 'pgain * 2' })],
      leftOut: [{ useCase: ONE, driver: 'gain', reason: 'Counted elsewhere' }],
      phasing: [],
      correlations: [{ a: { useCase: ONE, name: 'b' }, b: { useCase: ONE, name: 'a' }, coefficient: 0.5 }],
      sharedCauses: [{ name: 'Uptake', parameters: [{ of: { useCase: ONE, name: 'a' }, loading: 0.7 }] }],
      scenarios: before.scenarios.slice(1),
      alternatives: [{ useCase: ONE, name: 'A server' }],
    };
    const changes = caseDifference(before, after);
    changes.forEach((change) => expect(CaseChange.parse(change)).toEqual(change));
    const of = (what: string): unknown[] => changes.filter((change) => change.what === what);
    expect(of('settings')).toEqual([
      { what: 'settings', at: 'discountRate', before: '0.1', after: null },
      { what: 'settings', at: 'tax', before: null, after: '{"rate":0.3,"writeOffYears":3}' },
    ]);
    expect(of('useCase')).toEqual([{ what: 'useCase', at: 'two', before: null, after: 'two' }]);
    expect(of('estimate')).toEqual([
      { what: 'estimate', at: 'one/ponce', before: '1000, assumption', after: '1000, confirmed' },
      { what: 'estimate', at: 'one/pgain', before: '500, assumption', after: null },
      { what: 'estimate', at: 'one/pmore', before: null, after: '0 / 1 / 2, assumption' },
    ]);
    expect(of('correlation')).toMatchObject([{ at: 'one/a – one/b', after: '0.5' }]);
    for (const what of ['ownDriver', 'leftOut', 'sharedCause', 'scenario', 'alternative'])
      expect(of(what)).toHaveLength(1);
    expect(of('phasing')).toHaveLength(2);
    expect(caseDifference(after, before)).toHaveLength(changes.length);
  });
});
