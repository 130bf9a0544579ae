import type { CriterionStanding, GateCriterion, GateEdit, GateStanding, PlanGate } from '@peerway/rollout';

/** A gate of which nothing is written down yet. */
export function newGate(id: string): PlanGate {
  return { id, criteria: [], stopRules: [], results: [], decision: null };
}

/** How a criterion stands, in words. */
export const standingWords: Readonly<Record<CriterionStanding['state'], string>> = {
  met: $localize`Met`,
  missed: $localize`Missed`,
  open: $localize`Open`,
};

/** What can be decided at a gate, in words. */
export const decisionWords: Readonly<Record<'go' | 'extend' | 'stop', string>> = {
  go: $localize`Go on`,
  extend: $localize`Go on trying, and decide again`,
  stop: $localize`Stop`,
};

/** What the criteria of a gate say together, in one sentence. */
export function gateFinding({ met, missed, open, criteria, proposal }: GateStanding): string {
  if (criteria.length === 0) return $localize`No criterion is written down yet`;
  if (proposal === 'stop') return $localize`A criterion that stops is missed: stop`;
  if (open > 0)
    return $localize`${met}:met: of ${criteria.length}:all: criteria are met, ${missed}:missed: missed, ${open}:open: open`;
  return proposal === 'go'
    ? $localize`All ${criteria.length}:all: criteria are met: go on`
    : $localize`${missed}:missed: of ${criteria.length}:all: criteria are missed: go on trying, and decide again`;
}

/** What a criterion asks for, as a threshold: “Sync success at least 98 %”. Undefined where people judge. */
export function thresholdText(
  { figure, operator, threshold, unit }: GateCriterion,
  locale: string,
): string | undefined {
  if (figure === null || threshold === null) return undefined;
  const value = figureText(threshold, unit, locale);
  return operator === 'atLeast'
    ? $localize`${figure}:figure: at least ${value}:value:`
    : $localize`${figure}:figure: at most ${value}:value:`;
}

/** A figure with its unit. */
export function figureText(value: number, unit: string | null, locale: string): string {
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  return unit === null ? figure : `${figure} ${unit}`;
}

const fieldWords = {
  text: $localize`the words`,
  figure: $localize`the figure`,
  operator: $localize`the side`,
  threshold: $localize`the threshold`,
  unit: $localize`the unit`,
  measure: $localize`what is measured`,
  stops: $localize`whether it stops`,
};

/** One edit of the rules of a gate, in words. `nameOf` gives what a criterion is called. */
export function gateEditWords(edit: GateEdit, nameOf: (criterion: string) => string): string {
  const name = edit.criterion === undefined ? '' : nameOf(edit.criterion);
  if (edit.kind === 'criterionAdded') return $localize`“${name}:criterion:” is new`;
  if (edit.kind === 'criterionRemoved') return $localize`“${name}:criterion:” was taken out`;
  if (edit.kind === 'stopRuleAdded') return $localize`New stop rule: ${shown(edit.after)}:rule:`;
  if (edit.kind === 'stopRuleRemoved') return $localize`Stop rule taken out: ${shown(edit.before)}:rule:`;
  const field = edit.field ? fieldWords[edit.field] : '';
  const [before, after] = [shown(edit.before), shown(edit.after)];
  return $localize`“${name}:criterion:”, ${field}:field:: ${before}:before: → ${after}:after:`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (value === true) return $localize`yes`;
  if (value === false) return $localize`no`;
  if (value === 'atLeast') return $localize`at least`;
  if (value === 'atMost') return $localize`at most`;
  return String(value);
}
