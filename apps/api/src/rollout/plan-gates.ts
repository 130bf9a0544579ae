import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { gateDifference, PlanGate } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { record } from '../operations/record.ts';
import { GateChange } from './gate-change.entity.ts';
import { heldPlan } from './held-plan.ts';
import { fieldsTold, type KeyedEdit, refuseStalePart } from './keyed-edit.ts';
import { SavedGate } from './plan-gate.entity.ts';
import { refuseUnfitGate } from './refuse-unfit-gate.ts';

/** How many gates a plan may have. */
export const mostGates = 200;

/** An edit of a gate; a reason is needed for one of the rules after they were locked. */
export interface GateSaving extends KeyedEdit<PlanGate> {
  readonly reason: string | null;
}

/**
 * Saves a gate. Sent again it changes nothing. An edit of the rules after they were locked is kept for ever beside it, with its reason.
 * @throws DomainError CONFLICT with both versions; FORBIDDEN for rules that are locked and decisions; REASON_NEEDED; BAD_INPUT;
 * TOO_MANY_GATES.
 */
export async function savePlanGate(em: EntityManager, access: MemberAccess, edit: GateSaving): Promise<SavedGate> {
  const { engagement, version } = edit;
  const { workspaceId } = await heldPlan(em, engagement);
  const gate = PlanGate.parse(JSON.parse(JSON.stringify(edit.part)));
  const saved = await em.findOne(SavedGate, { engagementId: engagement, key: gate.id }, { refresh: true });
  const was = saved && PlanGate.parse(saved.content);
  if (saved && isDeepStrictEqual(was, gate)) return saved;
  refuseStalePart(saved, was, { part: gate, version });
  refuseUnfitGate(gate);
  refuseDecision(access, engagement, { was, gate });
  const about = { workspaceId, engagementId: engagement };
  if (saved?.lockedAt && was) await keepChange(em, access, { ...about, was, gate, reason: edit.reason });
  const update = { content: gate, updatedBy: access.name, updatedAt: new Date() };
  if (!saved) await refuseTooMany(em, engagement);
  const kept = saved
    ? em.assign(saved, { ...update, version: saved.version + 1 })
    : em.create(SavedGate, { ...about, key: gate.id, version: 1, ...update }, { persist: true });
  await em.flush();
  await record(em, { ...about, subject: 'PlanGate', subjectId: gate.id, ...fieldsTold(was, gate) });
  return kept;
}

/**
 * Locks the rules of a gate: from then on every edit of them is kept for ever. Sent again it changes nothing.
 * @throws DomainError NOT_FOUND; CONFLICT when somebody changed the gate meanwhile; GATE_EMPTY without any criterion.
 */
export async function lockPlanGate(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, id, version }: { readonly engagement: string; readonly id: string; readonly version: number },
): Promise<SavedGate> {
  const { workspaceId } = await heldPlan(em, engagement);
  const saved = await em.findOneOrFail(SavedGate, { engagementId: engagement, key: id }, { refresh: true });
  if (saved.lockedAt) return saved;
  const gate = PlanGate.parse(saved.content);
  refuseStalePart(saved, gate, { part: gate, version });
  if (gate.criteria.length === 0)
    throw new DomainError('GATE_EMPTY', 'There is nothing to lock: write down at least one criterion first.');
  em.assign(saved, { lockedAt: new Date(), lockedBy: name, version: saved.version + 1 });
  await em.flush();
  const { criteria, stopRules } = gate;
  const about = { workspaceId, engagementId: engagement, subject: 'PlanGate', subjectId: id };
  await record(em, { ...about, before: null, after: { locked: true, criteria, stopRules } });
  return saved;
}

interface LockedEdit {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly was: PlanGate;
  readonly gate: PlanGate;
  readonly reason: string | null;
}

async function keepChange(em: EntityManager, access: MemberAccess, edit: LockedEdit): Promise<void> {
  const { workspaceId, engagementId, was, gate, reason } = edit;
  if (gateDifference(was, gate).length === 0) return;
  if (!mayHere(access, 'gate.lock', engagementId))
    throw new DomainError(
      'FORBIDDEN',
      'The criteria of this gate are locked. Ask somebody who may lock gates to change them.',
    );
  if (reason === null)
    throw new DomainError(
      'REASON_NEEDED',
      'The criteria of this gate are locked: say why they change. The change stays visible for ever.',
      { field: 'reason' },
    );
  const written = { changedBy: access.name, changedAt: new Date(), reason, before: was, after: gate };
  await em.persist(em.create(GateChange, { workspaceId, engagementId, gate: gate.id, ...written })).flush();
}

function refuseDecision(
  access: MemberAccess,
  engagement: string,
  { was, gate }: { readonly was: PlanGate | null; readonly gate: PlanGate },
): void {
  const isSame = isDeepStrictEqual(was?.decision ?? null, gate.decision);
  if (isSame || mayHere(access, 'decision.record', engagement)) return;
  throw new DomainError('FORBIDDEN', 'A gate is decided by owners, consultants and executives. Ask one of them.');
}

async function refuseTooMany(em: EntityManager, engagementId: string): Promise<void> {
  if ((await em.count(SavedGate, { engagementId })) < mostGates) return;
  throw new DomainError('TOO_MANY_GATES', `A plan has at most ${mostGates} gates.`);
}
