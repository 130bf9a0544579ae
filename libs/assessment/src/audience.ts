import * as z from 'zod';

/**
 * The five groups of people a question can be asked of.
 *
 * @example
 * Audience.options.length; // => 5
 */
export const Audience = z
  .enum(['executive', 'it', 'security', 'operations', 'team'])
  .meta({ id: 'Audience', description: 'A group of people that a question can be asked of.' });
export type Audience = z.infer<typeof Audience>;
