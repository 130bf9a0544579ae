import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { RespondentAccess } from '../access/access.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { type LateRow, keepLate, lateOf, supersedeLate } from './keep-late.ts';
import { type OwnRow, ownRow } from './own-row.ts';
import { QueuedAnswer, type QueuedAnswers, type QueuedOutcome } from './queued-answer.ts';
import { noteReceived, type Receipt, receiptsOf } from './received-answers.ts';
import { closedAtOf } from './round-state.ts';
import { type RespondentAnswer, saveAnswer, standingAnswer } from './save-answer.ts';

/** What the answers of one operation are judged by. */
interface Desk {
  readonly em: EntityManager;
  readonly access: RespondentAccess;
  readonly row: OwnRow;
  readonly late: ReadonlyMap<string, LateRow>;
  readonly received: Map<string, Receipt>;
}

const plainOutcome = { current: null, arrivedAt: null, closedAt: null, code: null, message: null };

/**
 * Saves what waited on a device, in its order. Each answer has an outcome of its own, and the same one if it is sent again,
 * even when both arrive at the same moment: the queues of one respondent are let in one after the other.
 * @throws DomainError LINK_INVALID; nothing of the whole is kept then.
 */
export async function saveQueuedAnswers(
  em: EntityManager,
  access: RespondentAccess,
  given: QueuedAnswers,
): Promise<QueuedOutcome[]> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 1)) is null as held`, [access.respondentId]);
  const row = await ownRow(em, access);
  const ids = given.map(({ id }) => String(id).toLowerCase());
  const received = await receiptsOf(em, access.respondentId, ids);
  const known = new Set(received.keys());
  const late = await lateOf(em, access.respondentId);
  const desk: Desk = { em, access, row, late: new Map(late.map((each) => [each.question, each])), received };
  const outcomes: QueuedOutcome[] = [];
  for (const each of given) outcomes.push(await outcomeOf(desk, each));
  const fresh = [...received.values()].filter(({ id }) => !known.has(id));
  await noteReceived(em, row, access.workspaceId, fresh);
  await supersedeLate(em, row, { late, received: fresh });
  return outcomes;
}

async function outcomeOf(desk: Desk, given: Readonly<Record<string, unknown>>): Promise<QueuedOutcome> {
  const id = String(given['id']);
  const parsed = QueuedAnswer.safeParse({ level: null, note: null, ...given });
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? 'This answer cannot be read.';
    return { ...plainOutcome, id, outcome: 'refused', code: 'BAD_INPUT', message: sentenceIn(languageHere(), message) };
  }
  try {
    const receipt = desk.received.get(parsed.data.id);
    const outcome = receipt ? await repeated(desk, receipt, parsed.data) : await received(desk, parsed.data);
    return { ...outcome, id };
  } catch (error) {
    // A refusal concerns this answer alone. It comes before anything is written, so the others go on.
    if (!(error instanceof DomainError)) throw error;
    const { code, details } = error;
    const message = sentenceIn(languageHere(), error.message);
    if (code === 'LINK_INVALID') throw error;
    if (code !== 'CONFLICT') return { ...plainOutcome, id, outcome: 'refused', code, message };
    return { ...plainOutcome, id, outcome: 'conflict', code, message, current: details['current'] as RespondentAnswer };
  }
}

/** The outcome that the same answer had before, with what stands now. */
async function repeated({ em, access }: Desk, receipt: Receipt, answer: QueuedAnswer): Promise<QueuedOutcome> {
  const { outcome, revision, receivedAt, closedAt, question, id } = receipt;
  if (question !== answer.question)
    throw new DomainError('BAD_INPUT', 'This id was used for another question. Give every change an id of its own.');
  const draft = draftOf(answer);
  if (outcome === 'late')
    return { ...plainOutcome, id, outcome, current: { ...draft, revision }, arrivedAt: receivedAt, closedAt };
  const current = (await standingAnswer(em, access, question)) ?? { ...draft, revision };
  return { ...plainOutcome, id, outcome, current };
}

async function received(desk: Desk, answer: QueuedAnswer): Promise<QueuedOutcome> {
  const { id, question } = answer;
  try {
    const current = await saveAnswer(desk.em, desk.access, following(answer, desk.late.get(question)));
    return note(desk, { id, question, outcome: 'saved', current, arrivedAt: null, closedAt: null });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'ROUND_CLOSED') throw error;
    // It may have been closed since the row was read, and a draft is refused by the same code.
    const row = await ownRow(desk.em, desk.access);
    const closedAt = closedAtOf(row);
    if (closedAt === null)
      throw new DomainError('ROUND_DRAFT', 'This round is not open yet. Keep the answer and send it when it is.');
    const kept = await keepLate(desk.em, desk.access, { row, closedAt, draft: draftOf(answer) });
    if (kept.isCounted)
      return note(desk, { id, question, outcome: 'saved', current: kept.answer, arrivedAt: null, closedAt: null });
    return note(desk, { id, question, outcome: 'late', current: kept.answer, arrivedAt: kept.arrivedAt, closedAt });
  }
}

/** What was changed after something that was kept apart follows the answer which that one would have followed. */
function following(answer: QueuedAnswer, late: LateRow | undefined): ReturnType<typeof draftOf> {
  const draft = draftOf(answer);
  return late?.revision === draft.revision ? { ...draft, revision: late.follows } : draft;
}

function draftOf({ question, state, level, note, revision }: QueuedAnswer) {
  return { question, state, level, note: note || null, revision };
}

type Noted = Pick<QueuedOutcome, 'id' | 'arrivedAt' | 'closedAt'> & {
  readonly question: string;
  readonly outcome: 'saved' | 'late';
  readonly current: RespondentAnswer;
};

/** Remembers the outcome, also for the same id further down in the same list. */
function note(desk: Desk, { question, ...outcome }: Noted): QueuedOutcome {
  const { id, current, arrivedAt, closedAt } = outcome;
  const { revision } = current;
  const receivedAt = arrivedAt ?? new Date();
  desk.received.set(id, { id, question, outcome: outcome.outcome, revision, receivedAt, closedAt });
  return { ...plainOutcome, ...outcome };
}
