import { againstAlternative, type CaseModel, caseResult, simulateCase } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { anyMoneyCase } from './any-money-case.ts';
import { drawnCase, driverOf, parameterOf, pertMoments, type Points } from './drawn-case.ts';

const yearly = { unit: 'money/year' } as const;
const cost = { sign: 'cost', category: 'licences' } as const;

describe('the way without peers', () => {
  const own = { useCase: 'mesh' };
  const model = (kept: Points): CaseModel =>
    drawnCase({
      parameters: [
        parameterOf('saving', [50, 100, 150], own),
        parameterOf('price', [80, 90, 100], own),
        parameterOf('alternativeCostOnce', [10, 40, 70], own),
        parameterOf('alternativeCostPerYear', 0, { ...own, unit: 'money/year' }),
        parameterOf('alternativeKeptShare', kept, { ...own, unit: '1' }),
      ],
      drivers: [
        driverOf('gain', 'saving', own),
        driverOf('purchase', 'price', { ...own, ...cost }),
        driverOf('otherOnce', 'alternativeCostOnce', { ...own, ...cost, option: 'alternative' }),
        driverOf('elsewhere', '1000 * saving / saving', { unit: '1', kind: 'quantity' }),
      ],
      useCases: ['mesh'],
      alternatives: [{ useCase: 'mesh', name: 'A server in each site', kind: 'server' }],
    });

  it('is drawn with the same values, so that what both share does not blur the difference', () => {
    const all = simulateCase(model(1), { iterations: 20_000 });
    const { difference, probabilityBetter, useCases } = all.againstAlternative!;
    expect(useCases).toEqual(['mesh']);
    // Savings are the same on both sides: what is left is the difference of two costs.
    const [price, other] = [pertMoments([80, 90, 100]), pertMoments([10, 40, 70])];
    expect(Math.abs(difference.mean - (other.mean - price.mean))).toBeLessThan(4 * difference.standardError);
    expect(difference.deviation / Math.sqrt(other.variance + price.variance)).toBeCloseTo(1, 1);
    expect(probabilityBetter.value).toBe(0);
    expect(all.value!.mean).toBeCloseTo(10, 0);
  });

  it('keeps only its share of the benefits', () => {
    const { difference } = simulateCase(model(0.25), { iterations: 20_000 }).againstAlternative!;
    expect(Math.abs(difference.mean - (0.75 * 100 + 40 - 90))).toBeLessThan(4 * difference.standardError);
  });

  it('is not compared as long as something of it is not known', () => {
    const parts = model(0.5);
    const unknown = {
      ...parts,
      parameters: parts.parameters.map((one) =>
        one.name === 'alternativeCostOnce' ? { ...one, estimate: null } : one,
      ),
    };
    expect(simulateCase(unknown).againstAlternative).toBeNull();
  });
});

describe('tax', () => {
  const settings = { tax: { rate: 0.25, writeOffYears: 2 }, horizonYears: 3 };

  it('is taken from what is left each year, a loss being carried on', () => {
    const model = drawnCase(
      {
        parameters: [
          parameterOf('saving', 100, { unit: 'money/year' }),
          parameterOf('price', 300),
          parameterOf('setup', 50),
        ],
        drivers: [
          driverOf('gain', 'saving', yearly),
          driverOf('hardware', 'price', { sign: 'cost', category: 'hardware' }),
          driverOf('work', 'setup', { sign: 'cost', category: 'people' }),
        ],
      },
      { ...settings, discountRate: 0 },
    );
    // Year 0: -50; years 1 and 2: 100 - 150 each; year 3: 100, less 150 carried on. Nothing is left to tax.
    expect(simulateCase(model).value?.mean).toBeCloseTo(300 - 300 - 50, 12);
    const longer = { ...model, settings: { ...model.settings, horizonYears: 5 } };
    // Year 4: 100 less 50 carried on; year 5: 100.
    expect(simulateCase(longer).value?.mean).toBeCloseTo(500 - 350 - 0.25 * 150, 12);
  });

  it('leaves time saved alone, which is no income', () => {
    const time = drawnCase(
      { parameters: [parameterOf('a', 100)], drivers: [driverOf('b', 'a', { kind: 'timeSaved' })] },
      { ...settings, counted: ['cash', 'timeSaved'] },
    );
    expect(simulateCase(time).value?.mean).toBe(100);
  });
});

describe('a case without anything unsure', () => {
  const cases = Array.from({ length: 60 }, (_, seed) => anyMoneyCase(seed + 1));

  it('comes to what the same case comes to without draws, with phasing, prices and tax', () => {
    for (const model of cases) {
      const { value } = simulateCase(model, { iterations: 1 });
      const exact = caseResult(model).npv.value!;
      expect(Math.abs(value!.mean - exact)).toBeLessThan(1e-9 * (1 + Math.abs(exact)));
    }
    expect(new Set(cases.map(({ settings }) => settings.tax === null)).size).toBe(2);
  });

  it('is as much better than the way without peers', () => {
    for (const model of cases) {
      const drawn = simulateCase(model, { iterations: 1 }).againstAlternative!.difference.mean;
      const exact = againstAlternative(model).difference!;
      expect(Math.abs(drawn - exact)).toBeLessThan(1e-9 * (1 + Math.abs(exact)));
    }
  });
});
