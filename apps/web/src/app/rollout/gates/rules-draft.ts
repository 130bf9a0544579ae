import { GateCriterion, type GateMeasure, type PlanGate } from '@peerway/rollout';
import type * as z from 'zod';

/** A criterion as it is being typed. */
export interface CriterionDraft {
  readonly id: string;
  readonly text: string;
  readonly isFigure: boolean;
  readonly figure: string;
  readonly operator: 'atLeast' | 'atMost';
  readonly threshold: string;
  readonly unit: string;
  /** What the portal measures itself; null for a figure that people find out. */
  readonly measure: GateMeasure | null;
  readonly stops: boolean;
}

/** The rules of a gate as they are being typed: criteria, and stop rules one a line. */
export interface RulesDraft {
  readonly criteria: readonly CriterionDraft[];
  readonly stopRules: string;
}

/** A criterion about which nothing was said. */
export function blankCriterion(id: string): CriterionDraft {
  const nothing = { text: '', figure: '', threshold: '', unit: '', measure: null };
  return { id, ...nothing, isFigure: true, operator: 'atLeast', stops: false };
}

/** The rules of a gate as fields of a form. */
export function rulesDraft({ criteria, stopRules }: PlanGate): RulesDraft {
  return {
    criteria: criteria.map(({ id, text, figure, operator, threshold, unit, measure, stops }) => ({
      id,
      text,
      isFigure: figure !== null,
      figure: figure ?? '',
      operator: operator ?? 'atLeast',
      threshold: threshold === null ? '' : String(threshold),
      unit: unit ?? '',
      measure,
      stops,
    })),
    stopRules: stopRules.join('\n'),
  };
}

/** What typed rules mean: the gate with them, or what is wrong with which criterion. */
export type RulesReading =
  | { readonly gate: PlanGate; readonly faults: undefined }
  | { readonly gate: undefined; readonly faults: Readonly<Record<string, string>> };

/** Puts typed rules into a gate. Results of criteria that are gone, or are now of another kind, go with them. */
export function withRules(gate: PlanGate, draft: RulesDraft): RulesReading {
  const read = draft.criteria.map((criterion) => ({ id: criterion.id, read: criterionOf(criterion) }));
  const faults = read.flatMap(({ id, read: { error } }) => (error ? [[id, error.issues[0]?.message ?? '']] : []));
  if (faults.length > 0) return { gate: undefined, faults: Object.fromEntries(faults) as Record<string, string> };
  const criteria = read.flatMap(({ read: { data } }) => (data ? [data] : []));
  const stopRules = draft.stopRules.split('\n').flatMap((rule) => (rule.trim() === '' ? [] : [rule.trim()]));
  const results = gate.results.filter(({ criterion, value }) => {
    const kept = criteria.find(({ id }) => id === criterion);
    return kept !== undefined && (value !== null) === (kept.figure !== null);
  });
  return { gate: { ...gate, criteria, stopRules, results }, faults: undefined };
}

function criterionOf(draft: CriterionDraft): z.ZodSafeParseResult<GateCriterion> {
  const { id, text, isFigure, figure, operator, threshold, unit, measure, stops } = draft;
  const judged = { figure: null, operator: null, threshold: null, unit: null, measure: null };
  const limit = threshold.trim() === '' ? null : Number(threshold);
  const measured = { figure: figure.trim() || null, operator, threshold: limit, unit: unit.trim() || null, measure };
  return GateCriterion.safeParse({ id, text, stops, ...(isFigure ? measured : judged) });
}
