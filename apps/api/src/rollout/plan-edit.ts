import { PlanId, PlanTask } from '@peerway/rollout';
import * as z from 'zod';

/** One edit of a line of a plan. */
export const PlanEdit = z
  .object({
    id: PlanId.describe('The line.'),
    version: z.int32().min(0).describe('The version that the edit began with; 0 for a new line.'),
    task: PlanTask.nullable().describe('The line from now on; null to remove it.'),
  })
  .refine(({ id, task }) => task === null || task.id === id, {
    error: 'The id of a line stays the same for ever: send the line with its own id.',
    path: ['task', 'id'],
  })
  .meta({ id: 'PlanEdit', description: 'One edit of a line of a plan.' });
export type PlanEdit = z.infer<typeof PlanEdit>;
