import { Day, PlanId } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line } from './change-parts.ts';

/** How one knows that somebody finished a course. */
export const CompletionWay = z
  .enum(['check', 'session', 'recorded', 'imported'])
  .meta({ id: 'CompletionWay', description: 'How one knows that somebody finished a course.' });
export type CompletionWay = z.infer<typeof CompletionWay>;

/**
 * Whom the training counts, as the database puts them together: how many people are in the same groups, have the same roles and
 * finished the same courses on the same days.
 *
 * @example
 * TrainedPeople.safeParse({ people: 0 }).success; // => false
 */
export const TrainedPeople = z
  .object({
    people: z.int32().min(1),
    groups: z.array(ChangeId).readonly(),
    roles: z.array(line).readonly(),
    site: PlanId.nullable(),
    completed: z
      .array(
        z
          .object({ course: ChangeId, on: Day })
          .meta({ id: 'CompletedCourse', description: 'A course that somebody finished, with the day.' }),
      )
      .readonly(),
  })
  .meta({ id: 'TrainedPeople', description: 'How many people have the same groups, roles and finished courses.' });
export type TrainedPeople = z.infer<typeof TrainedPeople>;
