import type { PlanGate, PlanRisk } from '@peerway/rollout';
import type { Visitor } from '../../support/visitor.ts';
import { risk } from '../../libs/rollout/any-risk.ts';

/** Puts one risk and one gate into the plan of an engagement. */
export async function plannedRisk(
  by: Visitor,
  e: string,
): Promise<{ readonly risk: PlanRisk; readonly gate: PlanGate }> {
  const held = { figure: null, operator: null, threshold: null, unit: null, measure: null, stops: true };
  const gate: PlanGate = {
    id: 'gate-of-all',
    criteria: [{ id: 'held', text: 'It held', ...held }],
    stopRules: [],
    results: [],
    decision: null,
  };
  const first = risk('risk-of-all');
  await by.need(
    'mutation ($e: ID!, $r: PlanRiskInput!) { savePlanRisk(engagementId: $e, risk: $r, version: 0) { version } }',
    {
      e,
      r: first,
    },
  );
  await by.need(
    'mutation ($e: ID!, $g: PlanGateInput!) { savePlanGate(engagementId: $e, gate: $g, version: 0) { version } }',
    {
      e,
      g: gate,
    },
  );
  return { risk: first, gate };
}
