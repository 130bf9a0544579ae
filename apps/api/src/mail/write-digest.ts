import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { membership } from '../access/admit.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { NoticeChoice } from '../rollout/notice-choice.entity.ts';
import { type NoticeShown, noticesOf } from '../rollout/notices-of.ts';
import { Workspace } from '../workspace/workspace.entity.ts';
import { digestAgain } from './digest-morning.ts';
import type { Envelope } from './mail-server.ts';
import { type MailLanguage, mailWords } from './mail-words.ts';
import type { LetterEnd, TakenLetter } from './outbox.ts';
import { setLetter } from './set-letter.ts';

/** How many notices one letter tells; the page has the rest. */
const mostTold = 20;

/** A digest to send, or why there is none: somebody left or chose none, or nothing is new. */
export type WrittenDigest =
  { readonly envelope: Envelope; readonly sent: () => Promise<void>; readonly next: LetterEnd } | LetterEnd;

/** Writes the digest of a member: what is unread and came since the last one. A morning without anything new brings no letter. */
export async function writeDigest(parts: PortalParts, letter: TakenLetter): Promise<WrittenDigest> {
  const access = await memberOf(parts, letter);
  if (!access) return { state: 'dropped', reason: 'GONE' };
  const told = await onBehalfOf(parts, access, { action: 'writeDigest', keeps: 'nothing' }, (em) => newsOf(em, access));
  if (told === undefined) return { state: 'dropped', reason: 'SWITCHED_OFF' };
  const next = digestAgain(told.choice.digest);
  if (told.news.length === 0) return next;
  const language: MailLanguage = letter.language === 'de' ? 'de' : 'en';
  const lines = told.news
    .slice(0, mostTold)
    .map(({ kind, told: { taskName, by, day } }) => ({ kind, taskName, by, day }));
  const facts = { name: access.name, workspace: told.workspace, lines, more: told.news.length - lines.length };
  const url = `${parts.configuration.url}/w/${letter.workspaceId}/notices`;
  const set = setLetter(mailWords[language].digest(facts), { url }, language);
  const envelope = { id: letter.id, to: { name: access.name, address: access.email }, ...set };
  return { envelope, sent: () => rememberSent(parts, access), next };
}

/** Whoever the letter is for; undefined once they left the workspace. */
async function memberOf({ orm }: PortalParts, letter: TakenLetter): Promise<MemberAccess | undefined> {
  const [user] = await (orm.em.fork() as EntityManager).execute<{ name: string; email: string }[]>(
    'select name, email from "user" where id = ?',
    [letter.userId],
  );
  if (!user || letter.userId === null) return undefined;
  try {
    return await membership({ userId: letter.userId, ...user }, letter.workspaceId, orm);
  } catch (error) {
    // Whoever belongs to the workspace no more gets no word of it.
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

interface News {
  readonly choice: NoticeChoice;
  readonly news: readonly NoticeShown[];
  readonly workspace: string;
}

async function newsOf(em: EntityManager, { userId, workspaceId }: MemberAccess): Promise<News | undefined> {
  const choice = await em.findOne(NoticeChoice, { userId });
  if (!choice || choice.digest === 'off') return undefined;
  const since = choice.mailedAt?.getTime() ?? 0;
  const news = (await noticesOf(em, userId)).filter(
    ({ readAt, madeAt }) => readAt === null && madeAt.getTime() > since && madeAt.getTime() <= Date.now(),
  );
  const { name: workspace } = await em.findOneOrFail(Workspace, { id: workspaceId ?? '' });
  return { choice, news, workspace };
}

async function rememberSent(parts: PortalParts, access: MemberAccess): Promise<void> {
  await onBehalfOf(parts, access, { action: 'sendDigest', keeps: 'changes' }, (em) =>
    em.execute('update notice_choice set mailed_at = now() where user_id = ?', [access.userId]),
  );
}
