import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { PlanRisk } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { heldPlan } from './held-plan.ts';
import { fieldsTold, type KeyedEdit, refuseStalePart } from './keyed-edit.ts';
import { SavedRisk } from './plan-risk.entity.ts';

/** How many risks a plan may have. */
export const mostRisks = 500;

/** The risks of a plan, by id. */
export function savedRisks(em: EntityManager, engagementId: string): Promise<SavedRisk[]> {
  return em.find(SavedRisk, { engagementId }, { orderBy: { key: 'asc' } });
}

/**
 * Saves a risk. Sent again it changes nothing.
 * @throws DomainError CONFLICT with both versions; TOO_MANY_RISKS.
 */
export async function savePlanRisk(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, part, version }: KeyedEdit<PlanRisk>,
): Promise<SavedRisk> {
  const { workspaceId } = await heldPlan(em, engagement);
  const risk = asKept(part);
  const saved = await em.findOne(SavedRisk, { engagementId: engagement, key: risk.id }, { refresh: true });
  const was = saved && PlanRisk.parse(saved.content);
  if (saved && isDeepStrictEqual(was, risk)) return saved;
  refuseStalePart(saved, was, { part: risk, version });
  if (!saved) await refuseTooMany(em, engagement, 1);
  const edit = { content: risk, updatedBy: name, updatedAt: new Date() };
  const kept = saved
    ? em.assign(saved, { ...edit, version: saved.version + 1 })
    : em.create(
        SavedRisk,
        { workspaceId, engagementId: engagement, key: risk.id, version: 1, ...edit },
        { persist: true },
      );
  await em.flush();
  const about = { workspaceId, engagementId: engagement, subject: 'PlanRisk', subjectId: risk.id };
  await record(em, { ...about, ...fieldsTold(was, risk) });
  return kept;
}

/** What became of risks that were to be added. */
export interface RisksAdded {
  readonly added: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * Adds risks to the register. What is there already, by its id, stays as people made it.
 * @throws DomainError TOO_MANY_RISKS.
 */
export async function addPlanRisks(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, risks }: { readonly engagement: string; readonly risks: readonly PlanRisk[] },
): Promise<RisksAdded> {
  const { workspaceId } = await heldPlan(em, engagement);
  const given = new Map(risks.map((risk) => [risk.id, asKept(risk)]));
  const known = await em.find(SavedRisk, { engagementId: engagement, key: { $in: [...given.keys()] } });
  const skipped = new Set(known.map(({ key }) => key));
  const fresh = [...given.values()].filter(({ id }) => !skipped.has(id));
  await refuseTooMany(em, engagement, fresh.length);
  for (const risk of fresh) {
    const edit = { content: risk, version: 1, updatedBy: name, updatedAt: new Date() };
    em.create(SavedRisk, { workspaceId, engagementId: engagement, key: risk.id, ...edit }, { persist: true });
  }
  await em.flush();
  if (fresh.length > 0) {
    const about = { workspaceId, engagementId: engagement, subject: 'PlanRisk', subjectId: engagement };
    await record(em, { ...about, after: { added: fresh.map(({ event }) => event) } });
  }
  return { added: fresh.map(({ id }) => id), skipped: [...skipped].sort() };
}

/**
 * Takes a risk out of the register. Sent again it changes nothing.
 * @throws DomainError CONFLICT when somebody changed it meanwhile.
 */
export async function removePlanRisk(
  em: EntityManager,
  { engagement, id, version }: { readonly engagement: string; readonly id: string; readonly version: number },
): Promise<void> {
  const { workspaceId } = await heldPlan(em, engagement);
  const saved = await em.findOne(SavedRisk, { engagementId: engagement, key: id }, { refresh: true });
  if (!saved) return;
  const was = PlanRisk.parse(saved.content);
  refuseStalePart(saved, was, { part: null, version });
  await em.remove(saved).flush();
  const about = { workspaceId, engagementId: engagement, subject: 'PlanRisk', subjectId: id };
  await record(em, { ...about, ...fieldsTold(was, null) });
}

/** As the database gives it back: it knows no negative zero. */
function asKept(risk: PlanRisk): PlanRisk {
  return PlanRisk.parse(JSON.parse(JSON.stringify(risk)));
}

async function refuseTooMany(em: EntityManager, engagementId: string, more: number): Promise<void> {
  const count = await em.count(SavedRisk, { engagementId });
  if (count + more <= mostRisks) return;
  throw new DomainError(
    'TOO_MANY_RISKS',
    `A register holds at most ${mostRisks} risks; this one would hold ${count + more}. Remove some first.`,
  );
}
