import type { ChangeStep } from './change-step.ts';
import type { PulseFigure, StuckStep } from './pulse-result.ts';

/** The middle of the levels: below it a step is not taken. */
const middle = 3;

/**
 * Where people are stuck: the first step whose interval lies below the middle of the levels.
 *
 * Whether they are cannot be told where a step before it is not shown, or where none lies below and some are not
 * shown or reach across the middle. Nobody is stuck when every interval begins at the middle or above.
 *
 * @example
 * stuckStep([]).state; // => 'cannotTell'
 */
export function stuckStep(figures: readonly PulseFigure[]): StuckStep {
  for (const { step, state, high } of figures) {
    if (state !== 'shown' || high === null) return { state: 'cannotTell', step: null };
    if (high < middle) return { state: 'stuck', step };
  }
  const isClear = figures.length > 0 && figures.every(({ low }) => low !== null && low >= middle);
  return { state: isClear ? 'none' : 'cannotTell', step: null };
}

/**
 * What usually helps people who are stuck at a step, of a list of actions; nothing where nobody is.
 *
 * @example
 * helpfulActions({ state: 'none', step: null }, [{ step: 'want' }]); // => []
 */
export function helpfulActions<Action extends { readonly step: ChangeStep }>(
  { step }: StuckStep,
  actions: readonly Action[],
): Action[] {
  return actions.filter((action) => action.step === step);
}
