import type { EntityManager } from '@mikro-orm/postgresql';
import type { FeedbackHandling } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import { v5 } from 'uuid';
import type { Access, FeedbackGiverAccess } from '../access/access.ts';
import { tellPolicies } from '../access/settings-in-transaction.ts';
import { countAttemptWithin } from '../access/attempts.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { keptParts } from './opened-change.ts';
import { ownChangeLink } from './own-change-link.ts';

/** What somebody says, with the group that they say they belong to. */
export interface GivenFeedback {
  readonly text: string;
  readonly group: string | null;
  readonly sentAs: string;
}

/** A whole office may sit behind one address; a program that talks without end may not. */
const limit = { max: 60, windowSeconds: 600 };

/**
 * Keeps what somebody says who came by the open address, and gives what lets them come back. Sent again it is kept once.
 * @throws DomainError LINK_INVALID, RATE_LIMITED, BAD_INPUT for a group that is not there.
 */
export async function giveFeedback(
  em: EntityManager,
  access: Access,
  { given, address }: { readonly given: GivenFeedback; readonly address: string },
): Promise<FeedbackGiverAccess> {
  const link = await ownChangeLink(em, access, 'feedback');
  const { workspaceId, engagementId } = link;
  await countAttemptWithin(em, `feedback:${address}`, limit);
  const groups = (await keptParts(em, engagementId, ['group'])).of('group');
  if (given.group !== null && !groups.some(({ id }) => id === given.group))
    throw new DomainError('BAD_INPUT', 'This group is not there any more. Choose another, or none.', {
      field: 'group',
    });
  const handling: FeedbackHandling = { theme: null, state: 'new', answer: null, task: null, group: given.group };
  // The id follows from what the device sent: sent again, it comes back to the same receipt. Nobody can choose one.
  const id = v5(given.sentAs, engagementId);
  await tellPolicies(em, { feedback: id });
  const rows = await em.execute<unknown[]>(
    `insert into feedback (id, workspace_id, engagement_id, text, given_on, sent_as, handling)
     values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing returning id`,
    [id, workspaceId, engagementId, given.text, dayNow(), given.sentAs, JSON.stringify(handling)],
  );
  if (rows.length > 0) await record(em, { workspaceId, engagementId, subject: 'Feedback', subjectId: id });
  return { kind: 'feedbackGiver', workspaceId, feedbackId: id, linkIssue: 1 };
}
