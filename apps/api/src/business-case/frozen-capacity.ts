import { CapacityDocument } from '@peerway/business-case';
import * as z from 'zod';

/** The capacity model of one use case on the day of an approval. */
export const FrozenCapacityModel = z
  .object({ useCase: z.string().max(80).describe('The use case.'), input: CapacityDocument })
  .meta({ id: 'FrozenCapacityModel', description: 'The capacity model of one use case on the day of an approval.' });

/** All of them, by use case. */
export const FrozenCapacity = z.array(FrozenCapacityModel).max(200).readonly();
export type FrozenCapacity = z.infer<typeof FrozenCapacity>;
