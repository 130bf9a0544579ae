import type { ScenarioResult } from './case-comparison.ts';
import type { CaseModel } from './case-model.ts';
import { caseResult } from './case-result.ts';
import type { Scenario } from './case-settings.ts';
import { likelyValue } from './driver-values.ts';
import { scenarioValues } from './scenario-values.ts';

/**
 * What the case comes to in each of its scenarios, in their order.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * comparedScenarios(model).map(({ id }) => id); // => ['base', 'cautious', 'bold']
 */
export function comparedScenarios(model: CaseModel): ScenarioResult[] {
  return model.scenarios.map((scenario) => scenarioResult(model, scenario));
}

function scenarioResult(model: CaseModel, scenario: Scenario): ScenarioResult {
  const result = caseResult(model, { scenario });
  const valueOf = scenarioValues(model, scenario);
  return {
    id: scenario.id,
    name: scenario.name,
    npv: result.npv,
    irr: result.irr,
    payback: result.payback,
    benefitCostRatio: result.benefitCostRatio,
    net: result.net,
    cumulative: result.years.map(({ cumulative }) => cumulative),
    values: model.parameters.flatMap((parameter, at) => {
      const [value, likely] = [valueOf(parameter, at), likelyValue(parameter)];
      if (value === null || value === likely) return [];
      const { useCase, name, label, unit } = parameter;
      return [{ useCase, name, label, unit, value, likely }];
    }),
  };
}
