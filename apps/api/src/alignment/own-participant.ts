import type { EntityManager } from '@mikro-orm/postgresql';
import { WeighingAnswers, type WeighingMethod } from '@peerway/alignment';
import type { Access, ParticipantAccess } from '../access/access.ts';
import { invalidLink } from '../access/links.ts';
import type { WeighedGoal, WeighingPhase } from './weighing.entity.ts';

/** What somebody who weighs by link stands on: their own row and the weighing. */
export interface OwnParticipant {
  readonly participantId: string;
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly name: string;
  readonly finishedAt: Date | null;
  readonly weighingId: string;
  readonly weighingName: string;
  readonly method: WeighingMethod;
  readonly phase: WeighingPhase;
  readonly goals: readonly WeighedGoal[];
  readonly answers: WeighingAnswers;
  /** Counts the answers that were saved; 0 before the first. */
  readonly revision: number;
}

type Row = Omit<OwnParticipant, 'finishedAt' | 'answers' | 'revision'> & {
  readonly linkIssue: number;
  readonly finishedAt: Date | string | null;
  readonly answers: unknown;
  readonly revision: number | null;
};

/** Nothing said yet. */
export const noAnswers: WeighingAnswers = { judgements: [], points: [], places: [] };

/** @throws RangeError where the guard lets in somebody else. */
export function weighingBy(access: Access): ParticipantAccess {
  if (access.kind !== 'participant') throw new RangeError('only participants are let in here');
  return access;
}

/**
 * Reads the row of somebody who weighs by link, with what they said so far.
 * @throws DomainError LINK_INVALID when they were taken out or the link was issued anew.
 */
export async function ownParticipant(em: EntityManager, access: ParticipantAccess): Promise<OwnParticipant> {
  const rows = await em.execute<Row[]>(
    `select person.id as "participantId", person.workspace_id as "workspaceId", person.engagement_id as "engagementId", person.name,
       person.link_issue as "linkIssue", person.finished_at as "finishedAt", weighing.id as "weighingId", weighing.name as "weighingName",
       weighing.method, weighing.phase, weighing.goals, said.answers, said.revision
     from participant person join weighing on weighing.id = person.weighing_id
     left join participant_answers said on said.participant_id = person.id where person.id = ?`,
    [access.participantId],
  );
  const [row] = rows;
  if (!row || row.linkIssue !== access.linkIssue) throw invalidLink();
  const { finishedAt, answers, revision } = row;
  return {
    ...row,
    finishedAt: finishedAt === null ? null : new Date(finishedAt),
    answers: answers === null ? noAnswers : WeighingAnswers.parse(answers),
    revision: revision ?? 0,
  };
}
