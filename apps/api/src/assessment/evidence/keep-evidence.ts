import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { evidenceLimits } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import type { RespondentAccess } from '../../access/access.ts';
import { countAttemptWithin } from '../../access/attempts.ts';
import { tellPolicies } from '../../access/settings-in-transaction.ts';
import { run } from '../../dump/table-rows.ts';
import { actAs, actorOf } from '../../operations/actor.ts';
import { record } from '../../operations/record.ts';
import { audienceName } from '../asked-questions.ts';
import { bankIn } from '../bank-in.ts';
import { type OwnRow, ownRow } from '../own-row.ts';
import { Respondent } from '../respondent.entity.ts';
import { stateOf } from '../round-state.ts';
import { refuseUnasked } from '../save-answer.ts';
import { Evidence } from './evidence.entity.ts';

const partBytes = 256 * 1024;

/** What a respondent wants to add: to which question, and under which id of their device. */
export interface EvidenceWish {
  readonly question: string;
  readonly sentAs: string;
}

/** What is added. */
export type NewEvidence = Pick<Evidence, 'kind' | 'name' | 'url' | 'mediaType' | 'bytes' | 'sha256'>;

/**
 * Whether a piece of evidence would be taken, before any of it is.
 * @returns the piece when it was added before under the same id
 * @throws DomainError LINK_INVALID, FORBIDDEN in an anonymous round, ROUND_CLOSED, BAD_INPUT, EVIDENCE_FULL, RATE_LIMITED
 */
export async function admitEvidence(
  em: EntityManager,
  access: RespondentAccess,
  { question, sentAs }: EvidenceWish,
): Promise<{ readonly row: OwnRow; readonly known: Evidence | undefined }> {
  const row = await ownRow(em, access);
  if (row.anonymity === 'anonymous')
    throw new DomainError('FORBIDDEN', 'This round is anonymous and takes no evidence: it would tell who gave it.');
  const state = stateOf(row);
  if (state !== 'open')
    throw new DomainError(
      'ROUND_CLOSED',
      state === 'closed'
        ? 'This round is closed and takes no more evidence. What you added before stays.'
        : 'This round is not open yet. Come back when it is.',
    );
  refuseUnasked(await bankIn(em, row.bankVersion), row, question);
  const own = await em.find(Evidence, { respondent: row.respondentId });
  const known = own.find((piece) => piece.sentAs === sentAs);
  if (known && known.question !== question)
    throw new DomainError(
      'BAD_INPUT',
      'This id was used for another question. Give every piece of evidence an id of its own.',
    );
  if (!known) refuseFull(own.filter((piece) => piece.question === question).length);
  return { row, known };
}

function refuseFull(count: number): void {
  if (count >= evidenceLimits.perAnswer)
    throw new DomainError(
      'EVIDENCE_FULL',
      `An answer takes ${evidenceLimits.perAnswer} pieces of evidence at most. Remove one first.`,
    );
}

/**
 * Keeps a piece of evidence in the open transaction, with its content in parts. Sent again under the same id it is the same piece.
 * @throws DomainError as `admitEvidence` does
 */
export async function keepEvidence(
  em: EntityManager,
  access: RespondentAccess,
  {
    wish,
    made,
    content,
  }: { readonly wish: EvidenceWish; readonly made: NewEvidence; readonly content: Buffer | undefined },
): Promise<Evidence> {
  // Closing a round and removing somebody wait for this, as they wait for answers; pieces of one engagement come in turn.
  const { engagementId, roundId } = await ownRow(em, access);
  await em.execute(
    `select pg_advisory_xact_lock_shared(hashtextextended(?, 0)) is null as held, pg_advisory_xact_lock(hashtextextended(?, 2)) is null as counted`,
    [roundId, engagementId],
  );
  const { row, known } = await admitEvidence(em, access, wish);
  if (known) return refuseOther(known, made);
  await countAttemptWithin(em, `evidence:${access.respondentId}`, { max: 120, windowSeconds: 600 });
  await refuseTooMuch(em, row, made.bytes);
  const piece = em.create(Evidence, {
    ...made,
    ...wish,
    workspaceId: access.workspaceId,
    engagementId,
    roundId,
    respondent: ref(em.getReference(Respondent, row.respondentId)),
    addedAt: new Date(),
  });
  await em.persist(piece).flush();
  if (content) await keepParts(em, piece, content);
  await recordEvidence(em, row, { before: null, after: piece });
  return piece;
}

function refuseOther(known: Evidence, made: NewEvidence): Evidence {
  if (known.sha256 === made.sha256 && known.url === made.url) return known;
  throw new DomainError(
    'BAD_INPUT',
    'This id was used for something else. Give every piece of evidence an id of its own.',
  );
}

async function refuseTooMuch(em: EntityManager, { respondentId, engagementId }: OwnRow, bytes: number): Promise<void> {
  const own = await sumOf(em, `respondent_id = ?`, respondentId);
  if (own + bytes > evidenceLimits.respondentBytes)
    throw new DomainError(
      'EVIDENCE_FULL',
      `Your files have ${Math.round(evidenceLimits.respondentBytes / 1024 / 1024)} MB together at most. Remove one first, or give a link.`,
    );
  // A respondent sees their own evidence alone: for this sum, and nothing else, the transaction sees what members see.
  await tellPolicies(em, { respondent: '', engagements: engagementId, answers: engagementId });
  const all = await sumOf(em, `engagement_id = ?`, engagementId);
  await tellPolicies(em, { respondent: respondentId, engagements: '', answers: '' });
  if (all + bytes > evidenceLimits.engagementBytes)
    throw new DomainError(
      'EVIDENCE_FULL',
      'The files of this engagement take all the room there is for them. Give a link instead, and tell the person who sent you this page.',
    );
}

async function sumOf(em: EntityManager, whose: string, id: string): Promise<number> {
  const [sum] = await em.execute<{ bytes: string | number }[]>(
    `select coalesce(sum(bytes), 0) as bytes from evidence where ${whose}`,
    [id],
  );
  return Number(sum?.bytes ?? 0);
}

async function keepParts(
  em: EntityManager,
  { id, workspaceId, engagementId }: Evidence,
  content: Buffer,
): Promise<void> {
  for (let place = 0; place * partBytes < content.length; place += 1) {
    const part = content.subarray(place * partBytes, (place + 1) * partBytes);
    await run(
      em,
      `insert into evidence_part (workspace_id, engagement_id, evidence_id, place, content) values ($1, $2, $3, $4, $5)`,
      [workspaceId, engagementId, id, place, part],
    );
  }
}

/** The content of a file, part by part, each read when it is asked for. */
export async function evidencePart(em: EntityManager, id: string, place: number): Promise<Buffer | undefined> {
  const sql = `select content from evidence_part where evidence_id = $1 and place = $2`;
  const [part] = await run<{ content: Uint8Array }>(em, sql, [id, place]);
  return part && Buffer.from(part.content);
}

/** How many parts the content of a file has. */
export function partsOf({ bytes }: Pick<Evidence, 'bytes'>): number {
  return Math.ceil(bytes / partBytes);
}

/**
 * Removes a piece of one's own; one that is gone already stays gone.
 * @throws DomainError ROUND_CLOSED: what a closed round rests on stands.
 */
export async function removeOwnEvidence(em: EntityManager, access: RespondentAccess, id: string): Promise<void> {
  const row = await ownRow(em, access);
  if (stateOf(row) !== 'open')
    throw new DomainError(
      'ROUND_CLOSED',
      'This round is closed, and its evidence stands. Ask the person who sent you the link.',
    );
  const piece = await em.findOne(Evidence, { id, respondent: row.respondentId });
  if (!piece) return;
  await em.remove(piece).flush();
  await recordEvidence(em, row, { before: piece, after: null });
}

/** The trail says who gave or removed what; never what is in it, and of a link not where it leads. */
async function recordEvidence(
  em: EntityManager,
  row: OwnRow,
  { before, after }: { readonly before: Evidence | null; readonly after: Evidence | null },
): Promise<void> {
  const piece = after ?? before;
  if (!piece) return;
  const name = row.name ?? `${audienceName(await bankIn(em, row.bankVersion), row.audience)}, link ${row.place}`;
  actAs(em, { ...actorOf(em), name });
  await record(em, {
    workspaceId: piece.workspaceId,
    engagementId: piece.engagementId,
    subject: 'Evidence',
    subjectId: piece.id,
    before: before && told(before),
    after: after && told(after),
  });
}

/** What the audit trail says of a piece of evidence. */
export function told({ question, kind, name, mediaType, bytes, sha256 }: Evidence): object {
  return kind === 'link' ? { question, kind } : { question, kind, name, mediaType, bytes, sha256 };
}
