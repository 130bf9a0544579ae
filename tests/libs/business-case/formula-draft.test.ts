import { formulaDraft, namesInReach, type FormulaDraft } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { VPN, modelOf, own } from './vpn-case.ts';

const model = modelOf({ ownDrivers: [own('later', 'b1 * 2'), own('costPerPersonWeek', 'b1')] });

function draft(expression: string, useCase: string | null = VPN): FormulaDraft {
  return formulaDraft(model, { useCase, expression });
}

describe('a formula while it is written', () => {
  it('says which unit comes out and what its names stand for', () => {
    expect(draft('peakVpnUsers * costPerConcurrentUser + b2')).toMatchObject({ unit: 'money/year', problem: null });
    expect(draft('runPersonWeeksPerYear * later').names).toMatchObject([
      { name: 'runPersonWeeksPerYear', what: 'parameter', unit: 'person*week/year', useCase: VPN },
      { name: 'later', what: 'driver', label: 'later', unit: 'money/year', useCase: VPN },
    ]);
    expect(draft('trainingCostPerPersonHour').names).toMatchObject([{ what: 'parameter', useCase: null }]);
  });

  it('says what is wrong, and where', () => {
    expect(draft('peakVpnUsers *').problem).toEqual({ code: 'SYNTAX', at: 14, detail: '', near: [] });
    expect(draft('peakVpnUsers + movedShare')).toMatchObject({
      unit: null,
      names: [{ name: 'peakVpnUsers' }, { name: 'movedShare' }],
      problem: { code: 'UNIT_MISMATCH', at: null, detail: 'user|1|+' },
    });
  });

  it('says which name may have been meant', () => {
    expect(draft('movedShare * peakVpnUser').problem).toEqual({
      code: 'UNKNOWN_NAME',
      at: 13,
      detail: 'peakVpnUser',
      near: ['peakVpnUsers'],
    });
    expect(draft('MOVEDSHARE').problem?.near).toEqual(['movedShare']);
    expect(draft('hourlyCots').problem?.near).toEqual(['hourlyCost']);
    expect(draft('zeppelin').problem?.near).toEqual([]);
    expect(draft('peakVpnUsers', null).problem).toMatchObject({ code: 'UNKNOWN_NAME', near: [] });
  });

  it('means what the case means: the own use case before the whole case', () => {
    const costs = namesInReach(model, VPN).filter(({ name }) => name === 'costPerPersonWeek');
    expect(costs).toMatchObject([{ what: 'driver', unit: 'money/year' }]);
    expect(namesInReach(model, null).map(({ name }) => name)).toEqual([
      'costPerPersonWeek',
      'trainingCostPerPersonHour',
    ]);
  });
});
