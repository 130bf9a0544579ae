import type { GateCriterion, PlanGate } from './plan-gate.ts';

/** How one criterion of a gate stands. */
export interface CriterionStanding {
  readonly id: string;
  readonly state: 'met' | 'missed' | 'open';
  /** By what that is said: a figure against its threshold, or people. */
  readonly by: 'figure' | 'people';
  readonly stops: boolean;
  /** How far the figure lies on the good side of the threshold; negative where it misses; undefined without a figure. */
  readonly margin: number | undefined;
}

/** How a gate stands, and what its criteria propose. People decide. */
export interface GateStanding {
  readonly criteria: readonly CriterionStanding[];
  readonly met: number;
  readonly missed: number;
  readonly open: number;
  /** Undefined as long as something that could change it is open, or there is nothing to go by. */
  readonly proposal: 'go' | 'extend' | 'stop' | undefined;
  /** Why there is no proposal. */
  readonly reason: 'NO_CRITERIA' | 'CRITERIA_OPEN' | undefined;
  /** Whether what was decided is not what was proposed; undefined without both. */
  readonly departs: boolean | undefined;
}

/**
 * How a gate stands: each criterion met, missed or open, by its figure or by what people judged, and a proposal: stop if a criterion that
 * stops is missed, whatever else is open; extend if another one is missed; go if all are met. On the threshold is met. Of several results
 * for one criterion the last in the list counts.
 *
 * @example
 * gateStanding({ id: 'g', criteria: [], stopRules: [], results: [], decision: null }).reason; // => 'NO_CRITERIA'
 */
export function gateStanding(gate: PlanGate): GateStanding {
  const criteria = gate.criteria.map((criterion) => criterionStanding(criterion, gate));
  const count = (state: CriterionStanding['state']): number => criteria.filter((one) => one.state === state).length;
  const [met, missed, open] = [count('met'), count('missed'), count('open')];
  const isStopped = criteria.some(({ state, stops }) => stops && state === 'missed');
  const settled = criteria.length === 0 || open > 0 ? undefined : missed > 0 ? 'extend' : 'go';
  const proposal = isStopped ? 'stop' : settled;
  return {
    criteria,
    met,
    missed,
    open,
    proposal,
    reason: proposal ? undefined : criteria.length === 0 ? 'NO_CRITERIA' : 'CRITERIA_OPEN',
    departs: proposal && gate.decision ? gate.decision.kind !== proposal : undefined,
  };
}

function criterionStanding(criterion: GateCriterion, gate: PlanGate): CriterionStanding {
  const { id, stops, operator, threshold } = criterion;
  const result = gate.results.findLast((one) => one.criterion === id);
  if (operator === null || threshold === null) {
    const holds = result?.holds ?? null;
    return { id, state: stateOf(holds), by: 'people', stops, margin: undefined };
  }
  const value = result?.value ?? null;
  const margin = value === null ? undefined : operator === 'atLeast' ? value - threshold : threshold - value;
  return { id, state: stateOf(margin === undefined ? null : margin >= 0), by: 'figure', stops, margin };
}

function stateOf(holds: boolean | null): CriterionStanding['state'] {
  return holds === null ? 'open' : holds ? 'met' : 'missed';
}
