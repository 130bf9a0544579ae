import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { latestToday } from '../organization/save-inventory.ts';
import { catalogueFingerprint } from './catalogue-fingerprint.ts';
import { platformOf, useCasesOf } from './catalogue-of.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { DecisionRecord } from './decision-record.entity.ts';
import { decisionResult } from './decision-result.ts';
import { fingerprintOf } from './fingerprint.ts';
import { unknownUseCase } from './refuse-unfit-settings.ts';
import { heldEngagement } from './save-selection.ts';
import { wholeInputs } from './selection-inputs.ts';

/** How many decisions an engagement takes. */
export const mostDecisions = 500;

/**
 * Puts a decision on record, with what it rests on that day. Sent again it is the same one.
 * @throws DomainError BAD_INPUT naming the field; DECISIONS_FULL.
 */
export async function decide(
  em: EntityManager,
  access: MemberAccess,
  { engagement: id, draft }: { readonly engagement: string; readonly draft: DecisionDraft },
): Promise<DecisionRecord> {
  const { workspaceId } = await heldEngagement(em, id);
  const known = await em.findOne(DecisionRecord, { engagementId: id, sentAs: draft.sentAs });
  if (known) return known;
  await refuseUnfitDecision(em, draft);
  if ((await em.count(DecisionRecord, { engagementId: id })) >= mostDecisions)
    throw new DomainError('DECISIONS_FULL', `An engagement takes ${mostDecisions} decisions at most.`);
  const inputs = await wholeInputs(em, id);
  const made = em.create(DecisionRecord, {
    ...draft,
    workspaceId,
    engagementId: id,
    recordedBy: access.name,
    recordedAt: new Date(),
    inputs,
    fingerprint: fingerprintOf(inputs),
    catalogue: await catalogueFingerprint(em, inputs.settings.useCases),
    result: draft.about === 'useCases' ? await decisionResult(em, inputs) : null,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
  });
  await em.persist(made).flush();
  const after = { about: draft.about, useCase: draft.useCase, chosen: draft.chosen, decidedBy: draft.decidedBy };
  await record(em, { workspaceId, engagementId: id, subject: 'DecisionRecord', subjectId: made.id, after });
  return made;
}

/** Which decision of an engagement is meant, and why it is withdrawn. */
export interface Withdrawal {
  readonly engagement: string;
  readonly id: string;
  readonly reason: string;
}

/**
 * Withdraws a decision; what was decided stays readable. Withdrawn twice it is withdrawn once.
 * @throws NotFoundError
 */
export async function withdrawDecision(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, id, reason }: Withdrawal,
): Promise<DecisionRecord> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const decision = await em.findOneOrFail(DecisionRecord, { id, engagementId: engagement }, { refresh: true });
  if (decision.withdrawnAt) return decision;
  em.assign(decision, { withdrawnAt: new Date(), withdrawnBy: name, withdrawnReason: reason });
  await em.flush();
  const after = { withdrawn: true, reason };
  await record(em, { workspaceId, engagementId: engagement, subject: 'DecisionRecord', subjectId: id, after });
  return decision;
}

async function refuseUnfitDecision(em: EntityManager, draft: DecisionDraft): Promise<void> {
  const { about, useCase, chosen, decidedOn } = draft;
  if (decidedOn > latestToday(new Date()))
    throw new DomainError('BAD_INPUT', 'The day of a decision cannot lie in the future.', {
      field: 'input.decidedOn',
    });
  const useCases = await useCasesOf(em);
  if (useCase !== null && !useCases.has(useCase)) throw unknownUseCase(useCase, 'input.useCase');
  for (const [place, id] of chosen.entries()) {
    if (about === 'useCases' && !useCases.has(id)) throw unknownUseCase(id, `input.chosen.${place}`);
    if (about === 'platform' && !platformOf(id))
      throw new DomainError(
        'BAD_INPUT',
        `There is no platform “${id}” in the catalogue: leave it out, or name another.`,
        { field: `input.chosen.${place}`, id },
      );
  }
}
