import type { EntityManager } from '@mikro-orm/postgresql';
import type { GoalPlace, WeighingAnswers, WeighingMethod } from '@peerway/alignment';
import { DomainError } from '@peerway/kernel';
import type { ParticipantAccess } from '../access/access.ts';
import { actAs, actorOf } from '../operations/actor.ts';
import { record } from '../operations/record.ts';
import { answeredIn } from './answered-in.ts';
import type { JudgementDraft, PointsDraft } from './given-answers.ts';
import { forgetAnswers } from './given-in.ts';
import { holdWeighing } from './hold-alignment.ts';
import { ownParticipant, type OwnParticipant } from './own-participant.ts';
import { saidElsewhere } from './said-elsewhere.ts';
import { withJudgement, withPoints } from './with-answer.ts';

type Change = (own: OwnParticipant) => WeighingAnswers;

/** Saves what one says about a pair. @throws DomainError CONFLICT when another window said something else meanwhile. */
export function saveJudgement(
  em: EntityManager,
  access: ParticipantAccess,
  draft: JudgementDraft,
): Promise<OwnParticipant> {
  return save(em, access, {
    method: 'pairwise',
    goals: [draft.first, draft.second],
    change: ({ answers }) => withJudgement(answers, draft),
  });
}

/** Saves the points for some goals. @throws DomainError CONFLICT when another window gave others meanwhile. */
export function savePoints(
  em: EntityManager,
  access: ParticipantAccess,
  drafts: readonly PointsDraft[],
): Promise<OwnParticipant> {
  const change: Change = ({ answers }) => drafts.reduce(withPoints, answers);
  return save(em, access, { method: 'points', goals: drafts.map(({ goal }) => goal), change });
}

/** An order of goals, and the revision that was shown. */
export interface OrderEdit {
  readonly places: readonly GoalPlace[];
  readonly revision: number;
}

/** Saves an order of goals as a whole. @throws DomainError CONFLICT when another window saved another one meanwhile. */
export function savePlaces(
  em: EntityManager,
  access: ParticipantAccess,
  { places, revision }: OrderEdit,
): Promise<OwnParticipant> {
  const change: Change = (own) => {
    const isSame = JSON.stringify(own.answers.places) === JSON.stringify(places);
    if (!isSame && own.revision !== revision)
      throw saidElsewhere({ places: own.answers.places, revision: own.revision }, { places });
    return { ...own.answers, places };
  };
  return save(em, access, { method: 'ranking', goals: places.map(({ goal }) => goal), change });
}

interface Saving {
  readonly method: WeighingMethod;
  readonly goals: readonly string[];
  readonly change: Change;
}

/** Windows of the same person wait for each other; saying the same again changes nothing. */
async function save(
  em: EntityManager,
  access: ParticipantAccess,
  { method, goals, change }: Saving,
): Promise<OwnParticipant> {
  const { weighingId } = await ownParticipant(em, access);
  await holdWeighing(em, weighingId, 'together');
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 15)) is null as held', [access.participantId]);
  const own = await ownParticipant(em, access);
  refuseUnfit(own, { method, goals });
  const answers = change(own);
  if (JSON.stringify(answers) === JSON.stringify(own.answers)) return own;
  await keep(em, own, answers);
  actAs(em, { ...actorOf(em), name: own.name });
  const { workspaceId, engagementId } = own;
  // Whoever reads the trail learns that somebody answers, and nothing of what.
  await record(em, { workspaceId, engagementId, subject: 'Judgement', subjectId: weighingId });
  return { ...own, answers, revision: own.revision + 1 };
}

function refuseUnfit(own: OwnParticipant, { method, goals }: Omit<Saving, 'change'>): void {
  if (own.phase === 'closed')
    throw new DomainError(
      'WEIGHING_CLOSED',
      'This weighing is closed and takes no more answers. What you saved before counts.',
    );
  if (own.method !== method)
    throw new DomainError('BAD_INPUT', 'This weighing asks in another way. Load the page again.', { field: 'method' });
  const known = new Set(own.goals.map(({ id }) => id));
  const unknown = goals.find((goal) => !known.has(goal));
  if (unknown !== undefined)
    throw new DomainError('BAD_INPUT', 'This goal is not part of this weighing. Load the page again.', {
      field: 'goal',
      goal: unknown,
    });
}

async function keep(em: EntityManager, own: OwnParticipant, answers: WeighingAnswers): Promise<void> {
  await em.execute(
    `insert into participant_answers (workspace_id, engagement_id, weighing_id, participant_id, answers, revision, saved_at)
     values (?, ?, ?, ?, ?::jsonb, 1, now())
     on conflict (participant_id) do update set answers = excluded.answers, revision = participant_answers.revision + 1, saved_at = now()`,
    [own.workspaceId, own.engagementId, own.weighingId, own.participantId, JSON.stringify(answers)],
  );
  await em.execute(`update participant set answered = ?, started_at = coalesce(started_at, now()) where id = ?`, [
    answeredIn(own.method, answers),
    own.participantId,
  ]);
  forgetAnswers(em, own.weighingId);
}
