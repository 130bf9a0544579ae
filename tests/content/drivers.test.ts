import {
  CostFile,
  DriverFile,
  caseCatalogue,
  caseModel,
  driverKey,
  driverOrder,
  driverValues,
  newBusinessCase,
  type CaseModel,
} from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import costSchema from '../../libs/business-case/content/cost-file.schema.json' with { type: 'json' };
import driverSchema from '../../libs/business-case/content/driver-file.schema.json' with { type: 'json' };

const catalogue = caseCatalogue({
  drivers: useCaseDrivers,
  costs: standardCosts,
  useCases,
  alternatives: useCaseAlternatives,
});
const whole = caseModel(newBusinessCase(useCaseDrivers.map(({ useCase }) => useCase)), catalogue);
const drivers = useCaseDrivers.flatMap((file) => file.drivers);
const parameters = useCaseDrivers.flatMap((file) => file.parameters);

/** Values that could be: "after" is below "before", a share is a share, and everything else is a count or a price. */
function plausible(name: string): number {
  if (/After$|^new|Traced$|Federated$|^internal|^feedIn|^gridFee|^platform|^connector/.test(name)) return 0.1;
  if (name === 'coreHoursPerYear') return 5000;
  return /Share$|^probability|^errorShare/.test(name) ? 0.4 : 20;
}

function valuesOf(model: CaseModel, value: (name: string) => number): ReturnType<typeof driverValues> {
  return driverValues(model, ({ name }) => value(name));
}

describe('the drivers of the catalogue', () => {
  it('have the schema that authors see', () => {
    expect(z.toJSONSchema(DriverFile, { io: 'input' })).toEqual(driverSchema);
    expect(z.toJSONSchema(CostFile, { io: 'input' })).toEqual(costSchema);
  });

  it('are 76 over 268 parameters, for each use case and for no other', () => {
    expect(drivers).toHaveLength(76);
    expect(parameters).toHaveLength(268);
    expect(useCaseDrivers.map(({ useCase }) => useCase)).toEqual(useCases.map(({ id }) => id));
  });

  it('are those that the catalogue tells in words, each bringing or taking as it says there', () => {
    const inWords = useCases.flatMap(({ benefitDrivers }) => benefitDrivers.map(({ id, sign }) => `${id} ${sign}`));
    expect(drivers.map(({ id, sign }) => `${id} ${sign}`).sort()).toEqual(inWords.sort());
  });

  it('can all be read, and their units balance: nothing in them is open whatever the values are', () => {
    expect(driverOrder(whole).open).toEqual([]);
    expect(driverOrder(whole).drivers).toHaveLength(76 + useCaseDrivers.length * standardCosts.drivers.length);
  });

  it('find nothing to say against the content but that people have not given values yet', () => {
    expect(new Set(whole.findings.map(({ code }) => code))).toEqual(new Set(['PARAMETER_MISSING']));
  });

  it('come to a positive amount on values that could be', () => {
    const { values, open } = valuesOf(whole, plausible);
    expect(open).toEqual([]);
    expect([...values].filter(([, value]) => !(value > 0) || value > 1e9)).toEqual([]);
  });

  it('name every parameter that is asked for, and ask for nothing that no driver needs', () => {
    const count = whole.parameters.length;
    const used = new Set(driverOrder(whole).drivers.flatMap(({ inputs }) => inputs));
    const unused = whole.parameters.filter((_, at) => !used.has(at)).map(({ name }) => name);
    expect(new Set(unused)).toEqual(new Set(['alternativeKeptShare']));
    expect(driverOrder(whole).drivers.flatMap(({ inputs }) => inputs.filter((at) => at >= count))).toEqual([]);
  });

  it('bring 73 amounts a year, two once, and one that is no money', () => {
    const having = (unit: string): number => drivers.filter((driver) => driver.unit === unit).length;
    expect([having('money/year'), having('money'), having('Mbit/s')]).toEqual([73, 2, 1]);
    expect(drivers.filter(({ kind }) => kind === 'quantity').map(({ id }) => id)).toEqual(['live-video-ecdn-b1']);
  });

  it('show cash, time, risk and judgement apart, and three that cost', () => {
    const costs = drivers.filter(({ sign }) => sign === 'cost').map(({ id }) => id);
    expect(costs).toEqual(['internal-equipment-sharing-b3', 'p2p-asset-marketplace-b3', 'p2p-lending-crowdfunding-b3']);
    for (const kind of ['cash', 'timeSaved', 'riskAvoided', 'judged'])
      expect(drivers.filter((driver) => driver.kind === kind).length, kind).toBeGreaterThan(5);
  });

  it('say which five are doubtful, and why', () => {
    expect(drivers.filter(({ doubt }) => doubt !== null).map(({ id }) => id)).toEqual([
      'live-video-ecdn-b1',
      'mesh-vpn-zero-trust-b3',
      'multi-party-process-ledger-b2',
      'p2p-energy-trading-b1',
      'p2p-lending-crowdfunding-b2',
    ]);
  });

  it('answer a division by nothing with the reason, in the two that divide', () => {
    const { open } = valuesOf(whole, () => 0);
    expect(open.map(({ driver, reason }) => [driverKey(driver), reason])).toEqual([
      ['mesh-vpn-zero-trust/mesh-vpn-zero-trust-b3', 'DIVISION_BY_ZERO'],
      ['multi-party-process-ledger/multi-party-process-ledger-b2', 'DIVISION_BY_ZERO'],
    ]);
  });
});
