import { type PulseItem, PulseItems, type StepAction, StepActions } from '../src/step-content.ts';
import itemFile from './pulse-items.json' with { type: 'json' };
import actionFile from './step-actions.json' with { type: 'json' };

/**
 * What a pulse asks, one question for each step, in order.
 *
 * @example
 * pulseItems.map(({ step }) => step); // => ['know', 'want', 'can', 'do', 'keep']
 */
export const pulseItems: readonly PulseItem[] = PulseItems.parse(itemFile).items;

/**
 * What usually helps people who are stuck at a step.
 *
 * @example
 * stepActions.filter(({ step }) => step === 'want').length; // => 2
 */
export const stepActions: readonly StepAction[] = StepActions.parse(actionFile).actions;
