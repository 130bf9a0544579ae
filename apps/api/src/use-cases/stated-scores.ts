import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { defaultCriteria, type StatedScore } from '@peerway/use-cases';
import { record } from '../operations/record.ts';
import { useCasesOf } from './catalogue-of.ts';
import type { SaidKind, SaidPlace } from './record-said.ts';
import { RecordedScore } from './stated-score.entity.ts';
import { unknownUseCase } from './refuse-unfit-settings.ts';
import { heldEngagement } from './save-selection.ts';
import { settingsIn } from './selection-inputs.ts';
import { forgetSelectionRows } from './selection-rows.ts';

/** Scores that people gave or confirmed. */
export const statedScores: SaidKind<StatedScore> = {
  subject: 'StatedScore',
  keyOf: ({ useCase, criterion }) => `${useCase} ${criterion}`,
  refuseUnfit: refuseUnknown,
  rowsAbout: (em, engagementId, said) => {
    const useCase = { $in: [...new Set(said.map((one) => one.useCase))] };
    return em.find(RecordedScore, { engagementId, useCase }, { refresh: true });
  },
  keep: (em, row, fresh) => {
    const { useCase, criterion } = fresh.said;
    if (row instanceof RecordedScore) em.assign(row, fresh);
    else em.persist(em.create(RecordedScore, { useCase, criterion, ...fresh }));
  },
};

/** Which score of an engagement is meant. */
export interface ScorePlace {
  readonly engagement: string;
  readonly useCase: string;
  readonly criterion: string;
}

/** Takes back a score; taken back twice it is gone once. */
export async function withdrawScore(em: EntityManager, { engagement, useCase, criterion }: ScorePlace): Promise<void> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const row = await em.findOne(RecordedScore, { engagementId: engagement, useCase, criterion });
  if (!row) return;
  const before = row.said;
  await em.remove(row).flush();
  forgetSelectionRows(em, engagement);
  const { subject } = statedScores;
  await record(em, { workspaceId, engagementId: engagement, subject, subjectId: engagement, before });
}

async function refuseUnknown({ em, access, engagement }: SaidPlace, scores: readonly StatedScore[]): Promise<void> {
  const known = await useCasesOf(em);
  const { criteria, size } = await settingsIn(em, access, engagement);
  // A tree without criteria stands for the usual ones.
  const counting = criteria.length > 0 ? criteria : defaultCriteria(size ?? 'medium');
  const leaves = new Set(counting.filter(({ kind }) => kind !== 'group').map(({ id }) => id));
  for (const [place, { useCase, criterion, value, low, high }] of scores.entries()) {
    if (!known.has(useCase)) throw unknownUseCase(useCase, `scores.${place}.useCase`);
    if (!leaves.has(criterion))
      throw new DomainError(
        'BAD_INPUT',
        `There is no criterion “${criterion}” that takes scores here: leave it out, or name another.`,
        { field: `scores.${place}.criterion`, id: criterion },
      );
    if ((low ?? value ?? -Infinity) > (value ?? Infinity) || (high ?? Infinity) < (value ?? low ?? -Infinity))
      throw new DomainError(
        'BAD_INPUT',
        'A score lies between the least and the most that it may be. Check all three.',
        {
          field: `scores.${place}.value`,
          id: criterion,
        },
      );
  }
}
