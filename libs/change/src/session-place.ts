import * as z from 'zod';

/** What became of somebody's seat in a session. */
export const PlaceState = z
  .enum(['booked', 'attended', 'absent'])
  .meta({ id: 'PlaceState', description: 'What became of somebody’s seat in a session.' });
export type PlaceState = z.infer<typeof PlaceState>;
