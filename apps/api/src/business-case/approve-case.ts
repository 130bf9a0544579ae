import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCase, type CaseFigure, caseResult } from '@peerway/business-case';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { sha256 } from '../use-cases/fingerprint.ts';
import { heldEngagement } from '../use-cases/save-selection.ts';
import { ApprovedCase } from './approved-case.entity.ts';
import { SavedBusinessCase } from './business-case.entity.ts';
import { SavedCapacityModel } from './capacity-model.entity.ts';
import { type CaseHeadline, headlineOf } from './case-headline.ts';
import { caseModelOf } from './case-model-of.ts';
import type { FrozenCapacity } from './frozen-capacity.ts';

/** How many approvals an engagement takes. */
export const mostApprovals = 200;

/** Which version of a case is approved, and what is said with it. */
export interface Approval {
  readonly engagement: string;
  readonly version: number;
  readonly note: string;
}

/**
 * Freezes the business case as it was saved, with the capacity models and the headline of that moment. What is approved last
 * stands; the same version again is then the same approval. Going back to what an earlier one froze is a new approval.
 * @throws DomainError CONFLICT when another version stands now; CASE_OPEN while there is no headline; APPROVALS_FULL.
 */
export async function approveCase(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, version, note }: Approval,
): Promise<ApprovedCase> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const content = await contentOf(em, engagement, version);
  const capacity = await capacityNow(em, engagement);
  const fingerprint = sha256({ content, capacity });
  const standing = await standingApproval(em, engagement);
  if (standing?.caseVersion === version && standing.fingerprint === fingerprint) return standing;
  const before = await em.count(ApprovedCase, { engagementId: engagement });
  if (before >= mostApprovals)
    throw new DomainError('APPROVALS_FULL', `An engagement takes ${mostApprovals} approvals at most.`);
  const headline = await headlineNow(em, content);
  refuseOpen(headline.npv);
  const approved = em.create(ApprovedCase, {
    ...{ workspaceId, engagementId: engagement, number: before + 1, caseVersion: version, note },
    ...{ approvedBy: name, approvedAt: new Date(), content, capacity, headline, fingerprint },
    ...{ withdrawnAt: null, withdrawnBy: null, withdrawnReason: null },
  });
  await em.persist(approved).flush();
  const after = { number: approved.number, caseVersion: version, note, npv: headline.npv.value };
  await record(em, { workspaceId, engagementId: engagement, subject: 'ApprovedCase', subjectId: approved.id, after });
  return approved;
}

async function standingApproval(em: EntityManager, engagementId: string): Promise<ApprovedCase | null> {
  return em.findOne(ApprovedCase, { engagementId, withdrawnAt: null }, { orderBy: { number: 'desc' } });
}

/** What a case comes to on what the catalogue knows today. */
export async function headlineNow(em: EntityManager, content: BusinessCase): Promise<CaseHeadline> {
  return headlineOf(caseResult(await caseModelOf(em, content)));
}

async function contentOf(em: EntityManager, engagementId: string, version: number): Promise<BusinessCase> {
  const saved = await em.findOne(SavedBusinessCase, { engagementId }, { refresh: true });
  if (saved?.version !== version)
    throw new DomainError(
      'CONFLICT',
      'Somebody changed the business case meanwhile. Look at it as it is now, and approve that.',
      { current: { version: saved?.version ?? 0 }, yours: { version } },
    );
  return BusinessCase.parse(saved.content);
}

async function capacityNow(em: EntityManager, engagementId: string): Promise<FrozenCapacity> {
  const models = await em.find(SavedCapacityModel, { engagementId }, { orderBy: { useCase: 'asc' } });
  return models.map(({ useCase, input }) => ({ useCase, input: input as FrozenCapacity[number]['input'] }));
}

function refuseOpen({ value, reason }: CaseFigure): void {
  if (value !== null) return;
  const remedy =
    reason === 'DISCOUNT_RATE_MISSING'
      ? 'There is no present value to approve: set a discount rate in the settings of the case first.'
      : 'There is no present value to approve: give values until one line of money at least can be computed.';
  throw new DomainError('CASE_OPEN', remedy, { reason });
}

/** Which approval of an engagement is meant, and why it is withdrawn. */
export interface ApprovalWithdrawal {
  readonly engagement: string;
  readonly id: string;
  readonly reason: string;
}

/**
 * Withdraws an approval; what was approved stays readable. Withdrawn twice it is withdrawn once.
 * @throws NotFoundError
 */
export async function withdrawApproval(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, id, reason }: ApprovalWithdrawal,
): Promise<ApprovedCase> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const approved = await em.findOneOrFail(ApprovedCase, { id, engagementId: engagement }, { refresh: true });
  if (approved.withdrawnAt) return approved;
  em.assign(approved, { withdrawnAt: new Date(), withdrawnBy: name, withdrawnReason: reason });
  await em.flush();
  const after = { withdrawn: true, reason };
  await record(em, { workspaceId, engagementId: engagement, subject: 'ApprovedCase', subjectId: id, after });
  return approved;
}
