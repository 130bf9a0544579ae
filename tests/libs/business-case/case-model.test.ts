import {
  caseCatalogue,
  caseModel,
  driverOrder,
  driverValues,
  likelyValue,
  newBusinessCase,
  type BusinessCase,
  type CaseModel,
  type Estimate,
  type OwnDriver,
} from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';

const catalogue = caseCatalogue({
  drivers: useCaseDrivers,
  costs: standardCosts,
  useCases,
  alternatives: useCaseAlternatives,
});
const VPN = 'mesh-vpn-zero-trust';

function said(name: string, likely: number, range: { low: number; high: number } | null = null): Estimate {
  return {
    useCase: VPN,
    name,
    low: range?.low ?? null,
    likely,
    high: range?.high ?? null,
    source: null,
    owner: null,
    date: null,
    confirmed: false,
    origin: 'typed',
  };
}

function own(key: string, expression: string, more: Partial<OwnDriver> = {}): OwnDriver {
  return {
    useCase: VPN,
    id: `own-${key}`,
    key,
    name: key,
    expression,
    unit: 'money/year',
    meaning: null,
    doubt: null,
    sign: 'benefit',
    kind: 'cash',
    category: null,
    option: 'p2p',
    ...more,
  };
}

function modelOf(change: Partial<BusinessCase>): CaseModel {
  return caseModel({ ...newBusinessCase([VPN]), ...change }, catalogue);
}

function found(model: CaseModel): string[] {
  return model.findings
    .filter(({ code }) => code !== 'PARAMETER_MISSING')
    .map(({ code, at, detail }) => `${code} ${at} ${detail}`);
}

function openOf(model: CaseModel): string[] {
  return driverOrder(model).open.map(({ key, reason, detail }) => `${key} ${reason} ${detail}`);
}

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

  it('names the members of a cycle in order, says it once, and keeps what rests on it open', () => {
    const ownDrivers = [own('x', 'y * 1'), own('y', 'z + b1'), own('z', 'x - b1'), own('after', 'x')];
    const model = modelOf({ ownDrivers });
    expect(found(model)).toEqual([
      `CYCLE driver:${VPN}/own-x x → y → z → x`,
      `DRIVER_OPEN driver:${VPN}/own-after ${VPN}/own-x`,
    ]);
    expect(openOf(model)).toHaveLength(4);
    expect(openOf(modelOf({ ownDrivers: [own('me', 'me + b1')] }))).toEqual([`${VPN}/own-me CYCLE me → me`]);
  });

  it('finds units that do not balance, with both sides', () => {
    const ownDrivers = [own('a', 'peakVpnUsers + costPerConcurrentUser'), own('b', 'peakVpnUsers * 3')];
    expect(openOf(modelOf({ ownDrivers }))).toEqual([
      `${VPN}/own-a UNIT_MISMATCH user|money/user/year|+`,
      `${VPN}/own-b UNIT_MISMATCH user|money/year|=`,
    ]);
  });

  it('lets nothing be money but money once and money by year', () => {
    const users = own('users', 'peakVpnUsers', { unit: 'user' });
    expect(openOf(modelOf({ ownDrivers: [users] }))).toEqual([`${VPN}/own-users UNIT_NOT_MONEY user`]);
    expect(openOf(modelOf({ ownDrivers: [{ ...users, kind: 'quantity' }] }))).toEqual([]);
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

  it('says what was said twice or of something that is not there, and goes on', () => {
    const ref = (name: string): { useCase: string; name: string } => ({ useCase: VPN, name });
    const model = modelOf({
      useCases: [VPN, VPN, 'teleportation'],
      estimates: [
        said('movedShare', 0.1, { low: 0, high: 1 }),
        said('movedShare', 0.2, { low: 0, high: 1 }),
        said('gone', 1),
        { ...said('devices', 1), useCase: 'software-update-distribution' },
      ],
      ownDrivers: [own('b1', '0 * b2'), own('movedShare', 'b2')],
      leftOut: [{ useCase: VPN, driver: 'nothing', reason: null }],
      correlations: [
        { a: ref('movedShare'), b: ref('movedShare'), coefficient: 1 },
        { a: ref('movedShare'), b: ref('gone'), coefficient: 0.5 },
        { a: ref('gone'), b: ref('movedShare'), coefficient: 0.5 },
      ],
      scenarios: [{ id: 's', name: 'Own', lean: 0, overrides: [{ of: ref('gone'), value: 1 }] }],
      alternatives: [{ useCase: VPN, name: 'Pigeons' }],
    });
    expect(found(model)).toEqual([
      'USE_CASE_UNKNOWN useCase:teleportation teleportation',
      `USE_CASE_TWICE useCase:${VPN} ${VPN}`,
      `NAME_TWICE driver:${VPN}/own-b1 b1`,
      `NAME_TWICE driver:${VPN}/own-movedShare movedShare`,
      `LEFT_OUT_UNKNOWN driver:${VPN}/nothing nothing`,
      `RANGE_UNKNOWN_PARAMETER parameter:${VPN}/gone gone`,
      `ESTIMATE_TWICE parameter:${VPN}/movedShare movedShare`,
      `SELF_CORRELATION correlation:0 ${VPN}/movedShare`,
      `CORRELATION_UNKNOWN_PARAMETER correlation:1 ${VPN}/gone`,
      `CORRELATION_TWICE correlation:2 ${VPN}/gone ${VPN}/movedShare`,
      `OVERRIDE_UNKNOWN_PARAMETER scenario:s ${VPN}/gone`,
      `ALTERNATIVE_UNKNOWN alternative:${VPN} Pigeons`,
    ]);
    expect(model.correlations).toEqual([]);
    expect(model.scenarios[0]?.overrides).toEqual([]);
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
