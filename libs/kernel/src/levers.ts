/**
 * The seven value levers: the ways in which P2P technology can serve a goal.
 *
 * @example
 * levers.includes('resilience'); // => true
 */
export const levers = [
  'operational-efficiency',
  'collaboration',
  'innovation',
  'resilience',
  'security',
  'cost',
  'new-business-model',
] as const;
export type Lever = (typeof levers)[number];
