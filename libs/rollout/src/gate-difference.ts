import type { GateCriterion, PlanGate } from './plan-gate.ts';

/** What of the rules of a gate differs: a criterion, one of its fields, or a stop rule. */
export interface GateEdit {
  readonly kind: 'criterionAdded' | 'criterionRemoved' | 'criterionChanged' | 'stopRuleAdded' | 'stopRuleRemoved';
  /** The criterion; undefined for a stop rule. */
  readonly criterion: string | undefined;
  /** Which field of a criterion that changed. */
  readonly field: keyof Omit<GateCriterion, 'id'> | undefined;
  /** The criterion, field or rule as it was; undefined for what is new. */
  readonly before: GateCriterion[keyof GateCriterion] | GateCriterion | undefined;
  readonly after: GateCriterion[keyof GateCriterion] | GateCriterion | undefined;
}

const FIELDS = ['text', 'figure', 'operator', 'threshold', 'unit', 'measure', 'stops'] as const;

/**
 * What differs between the rules of a gate before and after an edit. Results and the decision are no rules, and neither is the order in
 * which criteria and stop rules stand. Empty if the rules are the same.
 *
 * @example
 * const gate = { id: 'g', criteria: [], stopRules: ['Any data loss'], results: [], decision: null };
 * gateDifference(gate, { ...gate, stopRules: [] })[0]?.kind; // => 'stopRuleRemoved'
 */
export function gateDifference(before: PlanGate, after: PlanGate): GateEdit[] {
  const old = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const now = new Map(after.criteria.map((criterion) => [criterion.id, criterion]));
  return [
    ...[...now.values()].flatMap((criterion) => criterionEdits(old.get(criterion.id), criterion)),
    ...[...old.values()]
      .filter(({ id }) => !now.has(id))
      .map((criterion) => edit('criterionRemoved', { criterion: criterion.id, before: criterion })),
    ...without(after.stopRules, before.stopRules).map((rule) => edit('stopRuleAdded', { after: rule })),
    ...without(before.stopRules, after.stopRules).map((rule) => edit('stopRuleRemoved', { before: rule })),
  ];
}

function criterionEdits(old: GateCriterion | undefined, now: GateCriterion): GateEdit[] {
  if (!old) return [edit('criterionAdded', { criterion: now.id, after: now })];
  return FIELDS.filter((field) => old[field] !== now[field]).map((field) =>
    edit('criterionChanged', { criterion: now.id, field, before: old[field], after: now[field] }),
  );
}

function edit(kind: GateEdit['kind'], more: Partial<GateEdit>): GateEdit {
  return { kind, criterion: undefined, field: undefined, before: undefined, after: undefined, ...more };
}

/** What stands in one list and not in the other; what stands twice in one and once in the other stands over once. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
