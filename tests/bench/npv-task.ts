import { caseCorrelation, type CaseModel, driverFlow, newBusinessCase } from '@peerway/business-case';
import { seededRandom } from '@peerway/kernel';
import { distributionQuantile, normalProbability } from '@peerway/statistics';
import { correlationRoot } from '../../libs/business-case/src/correlation-root.ts';

const DRIVERS = 60;
const YEARS = 10;

/** How the drivers move together: in pairs that fill the whole matrix, or by three shared causes. */
export type Tie = 'pairs' | 'causes';

/** A case of 60 yearly lines over ten years, each with a range of its own and all moving together. */
export function npvCase(tie: Tie): CaseModel {
  const random = seededRandom(12);
  const said = { source: null, owner: null, date: null, confirmed: false, origin: 'typed' } as const;
  const loadings = Array.from({ length: DRIVERS }, () => Array.from({ length: 3 }, () => random() - 0.5));
  const places = Array.from({ length: DRIVERS }, (_, at) => at);
  const ref = (at: number) => ({ useCase: null, name: `p${at}` });
  const product = (a: number, b: number) => loadings[a]!.reduce((sum, each, k) => sum + each * loadings[b]![k]!, 0);
  const fresh = newBusinessCase([]);
  return {
    settings: { ...fresh.settings, horizonYears: YEARS, discountRate: 0.08, inflation: 0.02 },
    useCases: [],
    leftOut: [],
    phasing: [{ useCase: null, spendFrom: 0, spendMonths: 1, effectFrom: 6, rampMonths: 18 }],
    parameters: places.map((at) => {
      const low = 1000 * random();
      const likely = low + 2000 * random();
      const estimate = { ...ref(at), low, likely, high: likely + 5000 * random(), ...said };
      return { ...ref(at), label: `p${at}`, unit: 'money/year', whereToGetIt: null, estimate, from: 'own' };
    }),
    drivers: places.map((at) => ({
      ...{ id: `d${at}`, key: `d${at}`, name: `d${at}`, expression: `p${at}`, unit: 'money/year', meaning: null },
      ...{ doubt: null, kind: 'cash', category: null, option: 'p2p', useCase: null, from: 'own' },
      sign: at % 2 === 0 ? 'benefit' : 'cost',
    })),
    correlations:
      tie === 'causes'
        ? []
        : places.flatMap((a) => places.slice(a + 1).map((b) => ({ a: ref(a), b: ref(b), coefficient: product(a, b) }))),
    sharedCauses:
      tie === 'pairs'
        ? []
        : [0, 1, 2].map((cause) => ({
            name: `cause ${cause}`,
            parameters: places.map((at) => ({ of: ref(at), loading: loadings[at]![cause]! })),
          })),
    scenarios: [],
    alternatives: [],
    findings: [],
  };
}

/** The same case in numbers only, for a rival that knows no model. */
export function npvTask(model: CaseModel): Record<string, unknown> {
  const knots = Array.from({ length: 129 }, (_, at) => (at - 64) / 10);
  const rate = 1 + model.settings.discountRate!;
  return {
    root: correlationRoot(caseCorrelation(model).matrix)!.map((row) => [
      ...row,
      ...Array(DRIVERS - row.length).fill(0),
    ]),
    knots,
    tables: model.parameters.map(({ estimate }) =>
      knots.map((score) => {
        const { low, likely, high } = estimate!;
        return distributionQuantile(
          { kind: 'betaPert', low: low!, mode: likely, high: high! },
          normalProbability(score),
        );
      }),
    ),
    signs: model.drivers.map(({ sign }) => (sign === 'benefit' ? 1 : -1)),
    shares: model.drivers.map((driver) => driverFlow(model, driver).years),
    discount: Array.from({ length: YEARS + 1 }, (_, year) => rate ** -year),
  };
}
