import { type BusinessCase, caseModel, type CaseModel, newBusinessCase, type OwnDriver } from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { seededRandom } from '@peerway/kernel';

/** The use cases of the content, as they are called in these cases. */
export const useCases = useCaseDrivers.map(({ useCase }) => ({ id: useCase, name: useCase.replaceAll('-', ' ') }));
const rolloutStages = [4, 5, 4, 9, 4].map((likely, at) => ({ order: at + 1, weeks: { likely } }));
const catalogue = {
  drivers: useCaseDrivers,
  costs: standardCosts,
  useCases: useCases.map((each) => ({ ...each, rolloutStages })),
  alternatives: useCases.map(({ id }) => ({ useCase: id, name: 'A central server', kind: 'centralServer', cost: 2 })),
};

/** A case of some use cases of the content. */
export function modelOf(ids: readonly string[], parts: (fresh: BusinessCase) => Partial<BusinessCase>): CaseModel {
  const fresh = newBusinessCase(ids);
  return caseModel({ ...fresh, ...parts(fresh) }, catalogue);
}

/** Values for the parameters of a case, most of them with a range, some left out. */
export function valued(model: CaseModel, seed: number, known = 0.95): BusinessCase['estimates'] {
  const random = seededRandom(seed);
  return model.parameters.flatMap(({ useCase, name, unit }) => {
    const likely = (unit === '1' ? random() : 1 + Math.floor(random() * 400) / 4) * (random() < 0.05 ? 0 : 1);
    const hasRange = random() < 0.6;
    const said = {
      source: 'a list',
      owner: 'Ada',
      date: '2026-03-01',
      confirmed: random() < 0.5,
      origin: 'typed',
    } as const;
    const ends = hasRange ? { low: likely * random(), high: likely * (1 + random()) } : { low: null, high: null };
    return random() < known ? [{ useCase, name, ...ends, likely, ...said }] : [];
  });
}

/** A case drawn from a seed: taxed, with inflation and ramps, its money spread over the years. */
export function drawn(seed: number, settings: Partial<BusinessCase['settings']> = {}, known?: number): CaseModel {
  const random = seededRandom(seed);
  const ids = useCases.map(({ id }) => id).filter(() => random() < 0.25);
  const months = (most: number): number => Math.floor(random() * most);
  const phasing = [...ids, null].map((useCase) => ({
    ...{ useCase, spendFrom: months(30), spendMonths: 1 + months(20), effectFrom: months(40), rampMonths: months(30) },
  }));
  const parts = (fresh: BusinessCase): Partial<BusinessCase> => ({
    settings: {
      ...fresh.settings,
      ...{ horizonYears: 1 + months(8), discountRate: random() * 0.2, inflation: random() * 0.05 },
      ...{ tax: { rate: random() * 0.5, writeOffYears: 1 + months(6) }, counted: ['cash', 'timeSaved'] },
      ...settings,
    },
    phasing,
    alternatives: ids.filter(() => random() < 0.8).map((useCase) => ({ useCase, name: 'A central server' })),
  });
  const bare = modelOf(ids, parts);
  const estimates = valued(bare, seed, known);
  const overrides = estimates
    .slice(0, 3)
    .map(({ useCase, name, likely }) => ({ of: { useCase, name }, value: likely * 2 }));
  return modelOf(ids, (fresh) => ({
    ...parts(fresh),
    estimates,
    scenarios: [...fresh.scenarios, { id: 'own', name: 'Our own', lean: -0.3, overrides }],
  }));
}

/** A case of its own lines, all of them in people, a parameter for each name. */
export function ownModel(formulas: Readonly<Record<string, string>>): CaseModel {
  const said = {
    useCase: null,
    low: null,
    high: null,
    source: null,
    owner: null,
    date: null,
    confirmed: false,
  } as const;
  const values = { a: 12.5, b: 4, A: 7, zeroValue: 0, inHours: 3 };
  return modelOf([], () => ({
    ownParameters: [...Object.keys(values), 'empty'].map((name) => ({
      ...{ useCase: null, name, label: name, unit: name === 'inHours' ? 'h' : '1', whereToGetIt: null },
    })),
    estimates: Object.entries(values).map(([name, likely]) => ({ ...said, name, likely, origin: 'typed' as const })),
    ownDrivers: Object.entries(formulas).map(([key, expression]) =>
      own({ key, expression, unit: '1', kind: 'quantity' }),
    ),
  }));
}

function own(more: Partial<OwnDriver> & Pick<OwnDriver, 'key' | 'expression'>): OwnDriver {
  return {
    ...{ id: more.key, name: more.key, unit: 'money/year', meaning: null, doubt: null, useCase: null },
    ...{ sign: 'benefit', kind: 'cash', category: null, option: 'p2p', ...more },
  };
}

/** A case whose net of each year is given: each amount is paid once, by a use case of its own whose money moves then. */
export function flowModel(amounts: readonly number[]): CaseModel {
  const ids = useCases.slice(0, amounts.length).map(({ id }) => id);
  const leftOut = ids.flatMap((useCase) =>
    [...(useCaseDrivers.find((each) => each.useCase === useCase)?.drivers ?? []), ...standardCosts.drivers].map(
      ({ id }) => ({ useCase, driver: id, reason: null }),
    ),
  );
  return modelOf(ids, (fresh) => ({
    settings: { ...fresh.settings, discountRate: 0.1, horizonYears: Math.max(1, amounts.length - 1) },
    leftOut,
    ownParameters: ids.map((useCase) => ({
      useCase,
      name: 'amount',
      label: 'Amount',
      unit: 'money',
      whereToGetIt: null,
    })),
    estimates: ids.map((useCase, year) => ({
      ...{ useCase, name: 'amount', low: null, likely: Math.abs(amounts[year] ?? 0), high: null, source: null },
      ...{ owner: null, date: null, confirmed: false, origin: 'typed' as const },
    })),
    ownDrivers: ids.map((useCase, year) =>
      (amounts[year] ?? 0) < 0
        ? own({ useCase, key: 'paid', expression: 'amount', unit: 'money', sign: 'cost', category: 'people' })
        : own({ useCase, key: 'earned', expression: 'amount', unit: 'money' }),
    ),
    phasing: ids.map((useCase, year) => ({
      ...{ useCase, spendFrom: 12 * year, spendMonths: 1, effectFrom: 12 * year, rampMonths: 0 },
    })),
  }));
}
