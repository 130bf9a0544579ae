import { plainText } from '@peerway/kernel';
import { PlanId } from '@peerway/rollout';
import * as z from 'zod';
import { Id } from '../workspace/engagement.resolver.ts';

/** What somebody wants to say about a line of a plan. */
export const CommentDraft = z
  .object({
    task: PlanId.describe('Which line of the plan.'),
    text: plainText({ max: 4000, lines: 'many' }).describe('What it says.'),
    mentions: z
      .array(z.string().max(100))
      .max(50, { error: 'At most 50 people can be mentioned at once.' })
      .readonly()
      .describe('Accounts of those whom it mentions.'),
    sentAs: Id.describe('Your own id of this deed, so that it is done once.'),
  })
  .meta({ id: 'TaskCommentDraft', description: 'What somebody wants to say about a line of a plan.' });
export type CommentDraft = z.infer<typeof CommentDraft>;
