import * as z from 'zod';

/** The size of a rollout, as the catalogue's effort knows it. */
export const RolloutSize = z
  .enum(['small', 'medium', 'large'])
  .meta({ id: 'RolloutSize', description: "The size of a rollout, as the catalogue's effort knows it." });
export type RolloutSize = z.infer<typeof RolloutSize>;
