import type { GateCriterion, PlanGate } from './plan-gate.ts';
import type { RolloutStep, UseCaseSteps } from './rollout-step.ts';

/** The gates of a use case, one after each step: what its stage has to reach, and what ends the rollout at once. */
export function generatedGates({ useCase, steps, goLive }: UseCaseSteps): PlanGate[] {
  const live = goLive ? steps.indexOf(goLive) : -1;
  return steps.map((step, place) => ({
    id: step.gate,
    criteria: criteriaOf(step, useCase.kpis),
    stopRules: place <= live ? useCase.antiPatterns.slice(0, 20).map(stopIf) : graveRisks(useCase.risks),
    results: [],
    decision: null,
  }));
}

type Kpis = UseCaseSteps['useCase']['kpis'];

/** The exit criteria of the catalogue, one by one, and its lead figure, whose threshold is for the people to set. */
function criteriaOf({ stage, kind }: RolloutStep, kpis: Kpis): GateCriterion[] {
  const judged = { figure: null, operator: null, threshold: null, unit: null, measure: null };
  const parts = stage.exitCriteria.split(';').map((part) => part.trim());
  const exits = parts
    .filter((part) => part !== '')
    .map((text, place) => ({ id: `exit-${place + 1}`, text: capital(text), ...judged, stops: false }));
  const kpi = kpis.find(({ name }) => name === stage.leadKpi);
  if (!kpi) return exits;
  const side = kpi.direction === 'up' ? 'at least' : 'at most';
  const text = `${kpi.name}: ${side} a threshold in ${kpi.unit} that is set before the gate is locked. ${kpi.definition}.`;
  return [...exits, { id: 'lead-kpi', text, ...judged, stops: kind === 'pilot' }];
}

function stopIf(antiPattern: string): string {
  return `Stop if it turns out to be this: ${antiPattern}`;
}

function graveRisks(risks: UseCaseSteps['useCase']['risks']): string[] {
  return risks
    .filter(({ impact }) => impact >= 4)
    .slice(0, 20)
    .map(({ risk }) => `Stop if this comes true: ${risk}`);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
