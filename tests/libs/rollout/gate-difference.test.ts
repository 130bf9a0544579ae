import { type GateCriterion, gateDifference, type PlanGate } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';

const criterion: GateCriterion = {
  id: 'sync',
  text: 'Files arrive',
  figure: 'Sync success',
  operator: 'atLeast',
  threshold: 98,
  unit: '%',
  measure: null,
  stops: true,
};
const gate: PlanGate = {
  id: 'g',
  criteria: [criterion, { ...criterion, id: 'calls' }],
  stopRules: ['Any data loss'],
  results: [],
  decision: null,
};

describe('what differs between two versions of a gate', () => {
  it('is nothing for results, the decision and the order', () => {
    const other: PlanGate = {
      ...gate,
      criteria: gate.criteria.toReversed(),
      results: [{ criterion: 'sync', value: 99, holds: null, note: null, day: '2027-03-01' }],
      decision: { kind: 'go', reason: 'All is met', day: '2027-03-02' },
    };
    expect(gateDifference(gate, other)).toEqual([]);
  });

  it('is each field of a criterion, with both values', () => {
    const edited = { ...gate, criteria: [{ ...criterion, threshold: 90, stops: false }, gate.criteria[1]!] };
    expect(gateDifference(gate, edited)).toEqual([
      { kind: 'criterionChanged', criterion: 'sync', field: 'threshold', before: 98, after: 90 },
      { kind: 'criterionChanged', criterion: 'sync', field: 'stops', before: true, after: false },
    ]);
  });

  it('is what was added and removed, whole', () => {
    const added = { ...criterion, id: 'cost' };
    const edits = gateDifference(gate, { ...gate, criteria: [criterion, added], stopRules: [] });
    expect(edits.map(({ kind, criterion: of, before, after }) => [kind, of, before, after])).toEqual([
      ['criterionAdded', 'cost', undefined, added],
      ['criterionRemoved', 'calls', gate.criteria[1], undefined],
      ['stopRuleRemoved', undefined, 'Any data loss', undefined],
    ]);
  });

  it('tells a stop rule that stands twice from one that stands once', () => {
    const twice = { ...gate, stopRules: ['Any data loss', 'Any data loss'] };
    expect(gateDifference(gate, twice).map(({ kind }) => kind)).toEqual(['stopRuleAdded']);
  });
});
