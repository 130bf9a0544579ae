import * as z from 'zod';

/**
 * The five steps of a person through a change, in order: each needs the one before.
 *
 * @example
 * steps[0]; // => 'know'
 */
export const steps = ['know', 'want', 'can', 'do', 'keep'] as const;

/** One of the five steps of a person through a change. */
export const ChangeStep = z
  .enum(steps)
  .meta({ id: 'ChangeStep', description: 'One of the five steps of a person through a change.' });
export type ChangeStep = z.infer<typeof ChangeStep>;
