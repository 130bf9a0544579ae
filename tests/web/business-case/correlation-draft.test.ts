import { describe, expect, it } from 'vitest';
import {
  addedCause,
  addedLoading,
  addedPair,
  correlationDraft,
  rangedGroups,
  refOfKey,
  withCorrelations,
} from '../../../apps/web/src/app/business-case/uncertainty/correlation-draft.ts';
import { fixedEstimates, unsureCase, unsureModel } from './unsure-case.ts';

const groups = rangedGroups(unsureModel());
const fresh = correlationDraft(unsureCase());

describe('what moves together, while it is edited', () => {
  it('is chosen from what has a range', () => {
    expect(groups.map(({ useCase, parameters }) => [useCase, parameters.map(({ name }) => name)])).toEqual([
      [null, ['savings', 'price', 'training']],
    ]);
    expect(rangedGroups(unsureModel({ estimates: fixedEstimates }))).toEqual([]);
  });

  it('offers each pair once, until there is none left', () => {
    let draft = fresh;
    for (let at = 0; at < 5; at += 1) draft = addedPair(draft, groups);
    expect(draft.correlations.map(({ a, b }) => `${a.name} ${b.name}`)).toEqual([
      'savings price',
      'savings training',
      'price training',
    ]);
  });

  it('begins a shared cause with two, and hangs each value on it once', () => {
    let draft = addedCause(fresh, groups, 'Uptake');
    for (let at = 0; at < 4; at += 1) draft = addedLoading(draft, groups, 0);
    expect(draft.sharedCauses[0]?.parameters.map(({ of }) => of.name)).toEqual(['savings', 'price', 'training']);
    expect(addedCause(fresh, [], 'Nothing')).toBe(fresh);
  });

  it('changes nothing else of the case', () => {
    const before = unsureCase();
    const after = withCorrelations(before, { ...addedPair(fresh, groups), repairCorrelations: true });
    expect(after.correlations).toHaveLength(1);
    expect(after.settings).toEqual({ ...before.settings, repairCorrelations: true });
    expect(after.estimates).toBe(before.estimates);
  });

  it('finds a parameter by its key', () => {
    expect(refOfKey('/costPerPersonWeek')).toEqual({ useCase: null, name: 'costPerPersonWeek' });
    expect(refOfKey('mesh-vpn/users')).toEqual({ useCase: 'mesh-vpn', name: 'users' });
  });
});
