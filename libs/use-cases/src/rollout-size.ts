import * as z from 'zod';

/** The size of a rollout, as the catalogue's effort knows it. */
export const RolloutSize = z
  .enum(['small', 'medium', 'large'])
  .meta({ id: 'RolloutSize', description: "The size of a rollout, as the catalogue's effort knows it." });
export type RolloutSize = z.infer<typeof RolloutSize>;

/**
 * The size of a rollout to an organization with so many people, as the catalogue draws the lines; medium where nobody has said
 * how many there are.
 *
 * @example
 * rolloutSizeFor(2300); // => 'medium'
 */
export function rolloutSizeFor(employees: number | null): RolloutSize {
  if (employees === null) return 'medium';
  if (employees <= 250) return 'small';
  return employees <= 5000 ? 'medium' : 'large';
}
