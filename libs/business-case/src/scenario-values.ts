import { parameterKey } from './case-key.ts';
import type { CaseModel } from './case-model.ts';
import type { Scenario } from './case-settings.ts';
import { likelyValue, type ValueOfParameter } from './driver-values.ts';
import { sensitivity } from './sensitivity.ts';

/**
 * The values that parameters have in a scenario: three-point estimates lean towards the end that is worse or better for the case,
 * as far as the scenario says; what it overrides has the value given there.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * scenarioValues(model, standardScenarios[1])(model.parameters[0], 0); // => null
 */
export function scenarioValues(
  model: CaseModel,
  { lean, overrides }: Pick<Scenario, 'lean' | 'overrides'>,
): ValueOfParameter {
  const said = new Map(overrides.map(({ of, value }) => [parameterKey(of), value]));
  const ends = lean === 0 ? new Map<string, number>() : endsOf(model, lean);
  return (parameter) => {
    const key = parameterKey(parameter);
    const likely = likelyValue(parameter);
    const end = ends.get(key);
    return said.get(key) ?? (likely === null || end === undefined ? likely : likely + Math.abs(lean) * (end - likely));
  };
}

function endsOf(model: CaseModel, lean: number): Map<string, number> {
  return new Map(
    sensitivity(model).bars.flatMap((bar) => {
      if (bar.worseEnd === null) return [];
      const isLow = (bar.worseEnd === 'low') === lean < 0;
      return [[parameterKey(bar), isLow ? bar.low : bar.high] as const];
    }),
  );
}
