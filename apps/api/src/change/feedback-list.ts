import type { EntityManager } from '@mikro-orm/postgresql';
import { FeedbackHandling, type FeedbackState } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import { validate as isId } from 'uuid';
import type { MemberAccess } from '../access/access.ts';
import { type PageArgs, pageSize } from '../graphql/page.ts';
import { record } from '../operations/record.ts';
import { fieldsTold, refuseStalePart } from '../rollout/keyed-edit.ts';
import { Feedback } from './feedback.entity.ts';
import { heldChange } from './held-change.ts';

/** A page of what was said, the newest day first. */
export interface FeedbackRead {
  readonly rows: readonly Feedback[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * Reads a page of what was said.
 * @throws DomainError BAD_INPUT for a page size out of range or a cursor of another list.
 */
export async function feedbackPage(
  em: EntityManager,
  {
    engagement,
    state,
    args,
  }: { readonly engagement: string; readonly state: FeedbackState | null; readonly args: PageArgs },
): Promise<FeedbackRead> {
  const size = pageSize(args);
  const after = args.after ? placeOf(args.after) : null;
  const ids = await em.execute<{ id: string }[]>(
    `select id from feedback where engagement_id = ? and (?::text is null or handling ->> 'state' = ?)
       and (?::text is null or (given_on, id) < (?::text, ?::uuid)) order by given_on desc, id desc limit ?`,
    [engagement, state, state, after?.day ?? null, after?.day ?? null, after?.id ?? null, size + 1],
  );
  const wanted = ids.slice(0, size).map(({ id }) => id);
  const found = new Map((await em.find(Feedback, { id: { $in: wanted } })).map((row) => [row.id, row]));
  const rows = wanted.flatMap((id) => found.get(id) ?? []);
  const last = rows.at(-1);
  return {
    rows,
    hasNextPage: ids.length > size,
    endCursor: last ? Buffer.from(`feedback:${last.givenOn}:${last.id}`).toString('base64url') : null,
  };
}

function placeOf(cursor: string): { day: string; id: string } {
  const [list, day = '', id] = Buffer.from(cursor.slice(0, 200), 'base64url').toString('utf8').split(':');
  if (list === 'feedback' && /^\d{4}-\d\d-\d\d$/.test(day) && isId(id)) return { day, id: id ?? '' };
  throw new DomainError('BAD_INPUT', 'This cursor belongs to another list. Start again without "after".', {
    field: 'after',
  });
}

/**
 * Keeps what was done with something that people said. Sent again it changes nothing.
 * @throws DomainError CONFLICT with both versions; NOT_FOUND.
 */
export async function handleFeedback(
  em: EntityManager,
  { name }: MemberAccess,
  edit: {
    readonly engagement: string;
    readonly id: string;
    readonly handling: FeedbackHandling;
    readonly version: number;
  },
): Promise<Feedback> {
  const { engagement, id, handling, version } = edit;
  const { workspaceId } = await heldChange(em, engagement);
  const kept = await em.findOneOrFail(Feedback, { id, engagementId: engagement });
  const was = FeedbackHandling.parse(kept.handling);
  const told = fieldsTold(was, handling);
  if (Object.keys(told.after ?? {}).length === 0) return kept;
  refuseStalePart({ version: kept.version, updatedBy: kept.updatedBy ?? '' }, was, { part: handling, version });
  em.assign(kept, { handling, version: kept.version + 1, updatedBy: name, updatedAt: new Date() });
  await em.flush();
  await record(em, { workspaceId, engagementId: engagement, subject: 'Feedback', subjectId: id, ...told });
  return kept;
}
