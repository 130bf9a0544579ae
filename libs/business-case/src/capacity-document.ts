import * as z from 'zod';
import { AvailabilityInput } from './availability-input.ts';
import { CapacityInput } from './capacity-input.ts';

/**
 * What is kept of the capacity model of one use case of an engagement.
 *
 * @example
 * CapacityDocument.safeParse({ capacity: null, availability: null }).success; // => false
 */
export const CapacityDocument = z
  .object({
    capacity: CapacityInput,
    availability: AvailabilityInput.nullable().describe(
      'Null as long as nobody asked how long content stays in reach.',
    ),
  })
  .meta({ id: 'CapacityDocument', description: 'What is kept of the capacity model of one use case.' });
export type CapacityDocument = z.infer<typeof CapacityDocument>;
