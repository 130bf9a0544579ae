import { driverValues, likelyValue } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { VPN, found, modelOf, openOf, own, said } from './vpn-case.ts';

describe('what does not fit together in a case', () => {
  it('takes a parameter or driver that comes a second time only once, and says so', () => {
    const ownParameters = [
      { useCase: VPN, name: 'movedShare', label: 'Moved', unit: 'user', whereToGetIt: null },
      { useCase: null, name: 'costPerPersonWeek', label: 'Cost', unit: 'money', whereToGetIt: null },
    ];
    const ownDrivers = [own('again', 'b2 + b2', { id: `${VPN}-b1` })];
    const model = modelOf({ ownParameters, ownDrivers });
    expect(found(model)).toEqual([
      `NAME_TWICE parameter:${VPN}/movedShare movedShare`,
      'NAME_TWICE parameter:/costPerPersonWeek costPerPersonWeek',
      `DRIVER_TWICE driver:${VPN}/${VPN}-b1 again`,
    ]);
    expect(model.parameters.filter(({ name }) => name === 'movedShare').map(({ unit }) => unit)).toEqual(['1']);
    expect(model.drivers.filter(({ id }) => id === `${VPN}-b1`).map(({ key }) => key)).toEqual(['b1']);
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

  it('wonders at a share beyond 0 and 1 and at a negative value, and counts them all the same', () => {
    const estimates = [
      said('movedShare', 0.9, { low: 0.8, high: 1.2 }),
      said('peakVpnUsers', -5),
      said('costPerConcurrentUser', 50),
      said('alternativeKeptShare', 40),
    ];
    const model = modelOf({ estimates });
    expect(found(model)).toEqual([
      `VALUE_NEGATIVE parameter:${VPN}/peakVpnUsers peakVpnUsers`,
      `SHARE_OUT_OF_RANGE parameter:${VPN}/movedShare movedShare`,
      `SHARE_OUT_OF_RANGE parameter:${VPN}/alternativeKeptShare alternativeKeptShare`,
    ]);
    expect(driverValues(model, likelyValue).values.get(`${VPN}/${VPN}-b1`)).toBe(-225);
  });

  it('says of correlations and causes which parameters cannot move along, since they have one fixed value', () => {
    const ref = (name: string): { useCase: string; name: string } => ({ useCase: VPN, name });
    const model = modelOf({
      estimates: [said('peakVpnUsers', 5), said('movedShare', 0.5, { low: 0.4, high: 0.6 })],
      correlations: [{ a: ref('peakVpnUsers'), b: ref('movedShare'), coefficient: 0.5 }],
      sharedCauses: [
        {
          name: 'How fast people take part',
          parameters: ['movedShare', 'costPerConcurrentUser', 'gone', 'movedShare'].map((name) => ({
            of: ref(name),
            loading: 0.7,
          })),
        },
        { name: 'One is gone', parameters: ['movedShare', 'gone'].map((name) => ({ of: ref(name), loading: 0.7 })) },
      ],
    });
    expect(found(model)).toEqual([
      `CORRELATION_WITHOUT_RANGE correlation:0 ${VPN}/peakVpnUsers`,
      `CAUSE_PARAMETER_TWICE cause:0 ${VPN}/movedShare`,
      `CAUSE_WITHOUT_RANGE cause:0 ${VPN}/costPerConcurrentUser`,
      `CAUSE_UNKNOWN_PARAMETER cause:0 ${VPN}/gone`,
      `CAUSE_UNKNOWN_PARAMETER cause:1 ${VPN}/gone`,
    ]);
    expect(model.sharedCauses.map(({ parameters }) => parameters.map((one) => one.of.name))).toEqual([
      ['movedShare', 'costPerConcurrentUser'],
    ]);
  });

  it('says of a name that formulas cannot mean, and of a parameter that none names', () => {
    const ownParameters = ['min', 'this', 'idle'].map((name) => ({
      useCase: VPN,
      name,
      label: name,
      unit: '1',
      whereToGetIt: null,
    }));
    expect(found(modelOf({ ownParameters }))).toEqual([
      `NAME_RESERVED parameter:${VPN}/min min`,
      `NAME_RESERVED parameter:${VPN}/this this`,
      `PARAMETER_UNUSED parameter:${VPN}/idle idle`,
    ]);
  });

  it('keeps what was said of a use case that is out of the case, and says nothing against it', () => {
    const away = 'software-update-distribution';
    const model = modelOf({
      estimates: [{ ...said('devices', 5), useCase: away }],
      ownDrivers: [own('extra', 'devices * 3', { useCase: away })],
      leftOut: [{ useCase: away, driver: 'nothing', reason: null }],
      phasing: [{ useCase: away, spendFrom: 9, spendMonths: 1, effectFrom: 0, rampMonths: 0 }],
    });
    expect(found(model)).toEqual([]);
    expect(model.drivers.some(({ key }) => key === 'extra')).toBe(false);
  });
});
