import { gateDifference, gateStanding, type PlanGate } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { gateEditWords, gateFinding, thresholdText } from '../../../apps/web/src/app/rollout/gates/gate-view.ts';
import { blankCriterion, rulesDraft, withRules } from '../../../apps/web/src/app/rollout/gates/rules-draft.ts';

const gate: PlanGate = {
  id: 'g',
  criteria: [
    {
      id: 'sync',
      text: 'Files arrive',
      figure: 'Sync success',
      operator: 'atLeast',
      threshold: 98,
      unit: '%',
      measure: null,
      stops: true,
    },
    {
      id: 'mood',
      text: 'Crews want it',
      figure: null,
      operator: null,
      threshold: null,
      unit: null,
      measure: null,
      stops: false,
    },
  ],
  stopRules: ['Any data loss'],
  results: [{ criterion: 'sync', value: 91, holds: null, note: null, day: '2027-03-01' }],
  decision: null,
};

describe('the rules of a gate as a form', () => {
  it('come back as they were', () => {
    expect(withRules(gate, rulesDraft(gate)).gate).toEqual(gate);
  });

  it('name the criterion that says nothing yet', () => {
    const draft = rulesDraft(gate);
    const { faults } = withRules(gate, { ...draft, criteria: [...draft.criteria, blankCriterion('new')] });
    expect(Object.keys(faults ?? {})).toEqual(['new']);
  });

  it('let go of results whose criterion is gone or judged in another way', () => {
    const draft = rulesDraft(gate);
    const judged = draft.criteria.map((each) => ({ ...each, isFigure: false }));
    expect(withRules(gate, { ...draft, criteria: judged }).gate?.results).toEqual([]);
    expect(withRules(gate, { ...draft, criteria: draft.criteria.slice(1) }).gate?.results).toEqual([]);
  });
});

describe('a gate in words', () => {
  it('says what its criteria come to', () => {
    expect(gateFinding(gateStanding(gate))).toBe('A criterion that stops is missed: stop');
    expect(gateFinding(gateStanding({ ...gate, results: [] }))).toBe('0 of 2 criteria are met, 0 missed, 2 open');
    expect(thresholdText(gate.criteria[0]!, 'en')).toBe('Sync success at least 98 %');
  });

  it('says what changed after the lock, with the old and the new rule', () => {
    const easier = { ...gate, criteria: [{ ...gate.criteria[0]!, threshold: 90 }], stopRules: [] };
    const nameOf = (id: string): string => gate.criteria.find((each) => each.id === id)?.text ?? id;
    expect(gateDifference(gate, easier).map((edit) => gateEditWords(edit, nameOf))).toEqual([
      '“Files arrive”, the threshold: 98 → 90',
      '“Crews want it” was taken out',
      'Stop rule taken out: Any data loss',
    ]);
  });
});
