import type { CaseModel, OwnDriver } from '@peerway/business-case';
import { seededRandom } from '@peerway/kernel';
import { line, modelOf, ONE, outlay, said } from './any-case.ts';

/** A case of nine fixed lines of every kind, with phasing, inflation and, for every other seed, tax. */
export function anyMoneyCase(seed: number): CaseModel {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const alternative = { sign: 'cost', category: 'licences', option: 'alternative' } as const;
  const drivers: OwnDriver[] = [
    line('cash'),
    line('once', { unit: 'money' }),
    line('time', { kind: 'timeSaved' }),
    line('fees', { sign: 'cost', category: 'licences' }),
    outlay('work'),
    outlay('servers', { category: 'hardware' }),
    outlay('office', { useCase: null }),
    line('otherOnce', { ...alternative, unit: 'money', expression: 'alternativeCostOnce' }),
    line('otherYearly', { ...alternative, expression: 'alternativeCostPerYear' }),
  ];
  const parameters = drivers.slice(0, 7).map(({ key, unit, useCase }) => ({ useCase, name: `p${key}`, unit }));
  const others = ['alternativeCostOnce', 'alternativeCostPerYear', 'alternativeKeptShare'].map((name, at) => ({
    useCase: ONE,
    name,
    unit: ['money', 'money/year', '1'][at]!,
  }));
  const own = [...parameters, ...others].map((one) => ({ ...one, label: one.name, whereToGetIt: null }));
  const phase = () => ({ spendFrom: upTo(30), spendMonths: 1 + upTo(20), effectFrom: upTo(30), rampMonths: upTo(24) });
  return modelOf({
    ownDrivers: drivers,
    ownParameters: own,
    estimates: own.map(({ name, unit, useCase }) => said(name, unit === '1' ? random() : upTo(100_000), { useCase })),
    phasing: [
      { useCase: ONE, ...phase() },
      { useCase: null, ...phase() },
    ],
    settings: {
      horizonYears: 1 + upTo(9),
      discountRate: random() * 0.2,
      inflation: random() * 0.05,
      counted: seed % 3 === 0 ? ['cash'] : ['cash', 'timeSaved'],
      tax: seed % 2 === 0 ? null : { rate: 0.3, writeOffYears: 1 + upTo(4) },
    },
  });
}
