import { caseModel, driverValues, likelyValue, newBusinessCase } from '@peerway/business-case';
import { standardCosts } from '@peerway/business-case/content';
import { describe, expect, it } from 'vitest';
import { VPN, catalogue, found, modelOf, openOf, own, said } from './vpn-case.ts';

describe('a case put together', () => {
  it('has the drivers and parameters of its use cases, the lines of cost of each, and the rates of the whole case', () => {
    const model = modelOf({});
    expect(model.drivers.map(({ key }) => key)).toEqual([
      'b1',
      'b2',
      'b3',
      ...standardCosts.drivers.map(({ key }) => key),
    ]);
    expect(model.parameters.filter(({ useCase }) => useCase === null).map(({ name }) => name)).toEqual([
      'costPerPersonWeek',
      'trainingCostPerPersonHour',
    ]);
    expect(model.parameters.every(({ estimate }) => estimate === null)).toBe(true);
  });

  it('asks for each value that is missing, once', () => {
    const missing = modelOf({}).findings.filter(({ code }) => code === 'PARAMETER_MISSING');
    expect(new Set(missing.map(({ at }) => at)).size).toBe(missing.length);
    expect(missing).toHaveLength(modelOf({}).parameters.length);
    const one = modelOf({ estimates: [said('peakVpnUsers', 400)] });
    expect(one.findings).toHaveLength(missing.length - 1);
    expect(one.parameters.find(({ name }) => name === 'peakVpnUsers')?.estimate?.likely).toBe(400);
  });

  it('computes what can be computed and says of everything else why not, and never counts it as 0', () => {
    const estimates = [said('peakVpnUsers', 400), said('costPerConcurrentUser', 50), said('movedShare', 0.5)];
    const { values, open } = driverValues(modelOf({ estimates }), likelyValue);
    expect([...values]).toEqual([[`${VPN}/${VPN}-b1`, 10_000]]);
    expect(open.map(({ reason }) => reason)).toEqual(new Array(13).fill('PARAMETER_MISSING'));
    expect(open.find(({ driver }) => driver.key === 'costPeople')?.detail).toBe('effortPersonWeeks, costPerPersonWeek');
  });

  it('lets an own driver rest on others and computes it after them, wherever it stands', () => {
    const estimates = [said('peakVpnUsers', 400), said('costPerConcurrentUser', 50), said('movedShare', 0.5)];
    const model = modelOf({ estimates, ownDrivers: [own('last', 'first * 2'), own('first', 'b1 + b1')] });
    expect(driverValues(model, likelyValue).values.get(`${VPN}/own-last`)).toBe(40_000);
  });

  it('looks a name up in its own use case first, then in the whole case, and never in another use case', () => {
    const ownParameters = [null, VPN].map((useCase) => ({
      useCase,
      name: 'price',
      label: 'Price',
      unit: 'money/year',
      whereToGetIt: null,
    }));
    const estimates = [{ ...said('price', 1), useCase: null }, { ...said('price', 2) }];
    const ownDrivers = [
      own('near', 'price'),
      own('far', 'price', { useCase: null }),
      own('no', 'b1', { useCase: null }),
    ];
    const model = modelOf({ ownParameters, estimates, ownDrivers });
    const { values } = driverValues(model, likelyValue);
    expect([values.get(`${VPN}/own-near`), values.get('/own-far')]).toEqual([2, 1]);
    expect(openOf(model)).toEqual(['/own-no UNKNOWN_NAME b1']);
  });

  it('leaves a driver out, and says so to one that rests on it', () => {
    const leftOut = [{ useCase: VPN, driver: `${VPN}-b1`, reason: 'Gateways stay' }];
    const model = modelOf({ leftOut, ownDrivers: [own('half', 'b1 * 0.5')] });
    expect(model.leftOut.map(({ key }) => key)).toEqual(['b1']);
    expect(openOf(model)).toEqual([`${VPN}/own-half NAME_LEFT_OUT b1`]);
    expect(model.findings.some(({ at }) => at.endsWith('peakVpnUsers'))).toBe(false);
  });

  it('is put together in a moment, also when 200 drivers all rest on each other', () => {
    const ownDrivers = Array.from({ length: 200 }, (_, at) => {
      const others = Array.from({ length: 60 }, (_unused, next) => `d${(at + next * 3) % 200}`);
      return own(`d${at}`, others.join('+'));
    });
    const before = performance.now();
    const model = modelOf({ ownDrivers });
    expect(performance.now() - before).toBeLessThan(1000);
    expect(openOf(model)).toHaveLength(200);
  });

  it('does not change what it is given', () => {
    const given = { ...newBusinessCase([VPN]), estimates: [said('peakVpnUsers', 5)], ownDrivers: [own('x', 'b1')] };
    const before = JSON.stringify([given, catalogue]);
    caseModel(given, catalogue);
    expect(JSON.stringify([given, catalogue])).toBe(before);
  });

  it('lets the phasing follow the stages of the catalogue until somebody says otherwise', () => {
    const [ofUseCase, ofAll] = modelOf({}).phasing;
    expect(ofUseCase).toEqual({ useCase: VPN, spendFrom: 0, spendMonths: 6, effectFrom: 3, rampMonths: 3 });
    expect(ofAll).toEqual({ useCase: null, spendFrom: 0, spendMonths: 6, effectFrom: 3, rampMonths: 0 });
    const own = { useCase: VPN, spendFrom: 12, spendMonths: 60, effectFrom: 6, rampMonths: 0 };
    const model = modelOf({ phasing: [own] });
    expect(model.phasing[0]).toEqual(own);
    expect(found(model)).toEqual([`EFFECT_BEFORE_SPEND phasing:${VPN} 6 < 12`, `BEYOND_HORIZON phasing:${VPN} spend`]);
  });

  it('compares with the cheapest way without peers until somebody chooses another', () => {
    const candidates = catalogue.alternatives.filter(({ useCase }) => useCase === VPN);
    const cheapest = modelOf({}).alternatives[0];
    const least = Math.min(...candidates.map(({ cost }) => cost));
    expect(candidates.find(({ name }) => name === cheapest?.name)?.cost).toBe(least);
    const other = candidates.at(-1)?.name ?? '';
    expect(modelOf({ alternatives: [{ useCase: VPN, name: other }] }).alternatives[0]?.name).toBe(other);
  });
});
