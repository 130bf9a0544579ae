import * as z from 'zod';

/** The four perspectives of the balanced scorecard (Kaplan and Norton 1992), in their usual order. */
export const Perspective = z.enum(['financial', 'customer', 'process', 'growth']).meta({
  id: 'Perspective',
  description: 'Where a goal belongs: financial, customer, internal processes, learning and growth.',
});
export type Perspective = z.infer<typeof Perspective>;
