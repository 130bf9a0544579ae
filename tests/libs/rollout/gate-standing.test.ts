import { type GateCriterion, gateStanding, type PlanGate } from '@peerway/rollout';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const figure = (id: string, more: Partial<GateCriterion> = {}): GateCriterion => ({
  id,
  text: `Criterion ${id}`,
  figure: 'Sync success',
  operator: 'atLeast',
  threshold: 98,
  unit: '%',
  measure: null,
  stops: false,
  ...more,
});
const judged = (id: string, stops = false): GateCriterion =>
  figure(id, { figure: null, operator: null, threshold: null, unit: null, measure: null, stops });
const result = (criterion: string, found: { value?: number; holds?: boolean }): PlanGate['results'][number] => ({
  criterion,
  value: found.value ?? null,
  holds: found.holds ?? null,
  note: null,
  day: '2027-03-01',
});
const gate = (criteria: GateCriterion[], results: PlanGate['results'] = []): PlanGate => ({
  id: 'g',
  criteria,
  stopRules: [],
  results,
  decision: null,
});

describe('how a gate stands', () => {
  it('a figure on its threshold is met, on either side', () => {
    const criteria = [figure('a'), figure('b', { operator: 'atMost', threshold: 5 })];
    const standing = gateStanding(gate(criteria, [result('a', { value: 98 }), result('b', { value: 5 })]));
    expect(standing.criteria.map(({ state, margin }) => [state, margin])).toEqual([
      ['met', 0],
      ['met', 0],
    ]);
    expect(standing.proposal).toBe('go');
  });

  it('a figure short of its threshold is missed, and says by how much', () => {
    const { criteria, proposal } = gateStanding(gate([figure('a')], [result('a', { value: 91 })]));
    expect(criteria).toEqual([{ id: 'a', state: 'missed', by: 'figure', stops: false, margin: -7 }]);
    expect(proposal).toBe('extend');
  });

  it('a judgement does not stand in for a figure, nor a figure for a judgement', () => {
    const standing = gateStanding(
      gate([figure('a'), judged('b')], [result('a', { holds: true }), result('b', { value: 100 })]),
    );
    expect(standing).toMatchObject({ open: 2, proposal: undefined, reason: 'CRITERIA_OPEN' });
  });

  it('proposes to stop where a criterion that stops is missed, whatever is open', () => {
    const stopped = gate([judged('a', true), figure('b')], [result('a', { holds: false })]);
    expect(gateStanding(stopped)).toMatchObject({ proposal: 'stop', missed: 1, open: 1 });
  });

  it('proposes nothing without criteria', () => {
    expect(gateStanding(gate([]))).toMatchObject({ proposal: undefined, reason: 'NO_CRITERIA' });
  });

  it('says when a decision departs from the proposal', () => {
    const met = gate([figure('a')], [result('a', { value: 99 })]);
    const decision = (kind: 'go' | 'stop'): PlanGate => ({
      ...met,
      decision: { kind, reason: 'Because', day: '2027-03-02' },
    });
    expect(gateStanding(decision('go')).departs).toBe(false);
    expect(gateStanding(decision('stop')).departs).toBe(true);
    expect(gateStanding({ ...decision('stop'), results: [] }).departs).toBeUndefined();
  });

  it('goes by the last of several results', () => {
    const twice = gate([figure('a')], [result('a', { value: 99 }), result('a', { value: 90 })]);
    expect(gateStanding(twice).missed).toBe(1);
  });

  it('never turns from stop or extend to go because a figure got worse', () => {
    const rank = { stop: 0, extend: 1, go: 2 };
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.boolean()), { minLength: 1, maxLength: 5 }), value, (found, less) => {
        const criteria = found.map(([, stops], at) => figure(`c${at}`, { stops }));
        const results = found.map(([measured], at) => result(`c${at}`, { value: measured }));
        const worse = results.map((one) => ({ ...one, value: one.value! - less }));
        const [now, then] = [results, worse].map((some) => gateStanding(gate(criteria, some)).proposal!);
        expect(rank[then!]).toBeLessThanOrEqual(rank[now!]);
      }),
    );
  });
});
