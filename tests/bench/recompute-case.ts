import {
  againstAlternative,
  type BusinessCase,
  caseCatalogue,
  type CaseContent,
  caseModel,
  caseResult,
  comparedScenarios,
  newBusinessCase,
  sensitivity,
  shareOfValue,
} from '@peerway/business-case';
import { seededRandom } from '@peerway/kernel';

/** A case of the first use cases of the content in which every parameter has a range. */
export function filledCase(content: CaseContent, useCases: number): BusinessCase {
  const random = seededRandom(3);
  const chosen = content.drivers.slice(0, useCases).map(({ useCase }) => useCase);
  const said = { source: 'Contract', owner: 'Finance', date: '2026-11-02', confirmed: false, origin: 'typed' } as const;
  const estimate = (useCase: string | null, name: string) => {
    const likely = 1 + 99 * random();
    return { useCase, name, low: likely * 0.7, likely, high: likely * 1.6, ...said };
  };
  const fresh = newBusinessCase(chosen);
  return {
    ...fresh,
    settings: { ...fresh.settings, horizonYears: 10, discountRate: 0.08, inflation: 0.02 },
    estimates: [
      ...content.costs.wholeCase.map(({ name }) => estimate(null, name)),
      ...content.drivers
        .slice(0, useCases)
        .flatMap(({ useCase, parameters }) =>
          [...content.costs.parameters, ...parameters].map(({ name }) => estimate(useCase, name)),
        ),
    ],
  };
}

/** How long each part takes after a change of one value, in milliseconds, for so many changes. */
export function recomputed(content: CaseContent, useCases: number, changes: number): Record<string, number>[] {
  const catalogue = caseCatalogue(content);
  const entered = filledCase(content, useCases);
  return Array.from({ length: changes }, (_, change) => {
    const estimates = entered.estimates.map((one, at) => (at === change ? { ...one, likely: one.likely * 1.01 } : one));
    const times: Record<string, number> = {};
    const timed = <T>(name: string, work: () => T): T => {
      const began = performance.now();
      const done = work();
      times[name] = performance.now() - began;
      return done;
    };
    const began = performance.now();
    const model = timed('model', () => caseModel({ ...entered, estimates }, catalogue));
    timed('result', () => caseResult(model));
    timed('scenarios', () => comparedScenarios(model));
    timed('sensitivity', () => sensitivity(model));
    timed('share of value', () => shareOfValue(model));
    timed('alternative', () => againstAlternative(model));
    return { ...times, all: performance.now() - began };
  });
}
