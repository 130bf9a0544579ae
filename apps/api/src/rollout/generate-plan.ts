import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { editPlan } from './edit-plan.ts';
import { heldPlan } from './held-plan.ts';
import { keepGeneratedGates } from './keep-generated-gates.ts';
import { type GenerationWish, type PlanGeneration, planGeneration } from './plan-generation.ts';
import type { PlanEdit } from './plan-edit.ts';
import { planStanding } from './plan-standing.ts';
import { SavedPlan } from './plan.entity.ts';

/** A generation, with the version of the plan that whoever asks has seen; 0 where nothing was saved before. */
export interface GenerationOrder extends GenerationWish {
  readonly version: number;
}

/**
 * Generates the plan of an engagement: lines, gates and roles, merged with what people have, all of it or nothing. Sent again it
 * changes nothing.
 * @throws DomainError CONFLICT when somebody saved the plan's settings or generated meanwhile; BAD_INPUT; TOO_MANY_TASKS.
 */
export async function generatePlan(em: EntityManager, access: MemberAccess, order: GenerationOrder): Promise<void> {
  const { engagement } = order;
  const { workspaceId } = await heldPlan(em, engagement);
  const generation = await planGeneration(em, access, order);
  const edits = editsOf(generation);
  if (edits.length === 0 && isAsBefore(generation)) return lookedAt(em, engagement);
  await keepPlan(em, access, { ...order, workspaceId, generation });
  await editPlan(em, access, { engagement, edits });
  await keepGeneratedGates(em, access, { engagement, workspaceId, generation });
  const counts = Object.groupBy(generation.changes, ({ kind }) => kind);
  const told = Object.fromEntries(Object.entries(counts).map(([kind, changes]) => [kind, changes.length]));
  await record(em, {
    ...{ workspaceId, engagementId: engagement, subject: 'PlanGeneration', subjectId: engagement },
    before: null,
    after: { useCases: order.scope.useCases, waves: order.scope.waves.map(({ name }) => name), ...told },
  });
}

/** What changed since changes nothing in the plan: it is as good as generated now. */
async function lookedAt(em: EntityManager, engagement: string): Promise<void> {
  const { changes } = await planStanding(em, engagement);
  if (changes.length > 0)
    await em.execute('update plan set generated_at = ? where engagement_id = ?', [new Date(), engagement]);
}

/** The lines that become others, with the versions they have now: nobody else writes them meanwhile. */
function editsOf({ rows, tasks }: PlanGeneration): PlanEdit[] {
  const kept = new Map(rows.map((row) => [row.key, row]));
  const here = new Set(tasks.map(({ id }) => id));
  const written = tasks
    .filter((task) => !isDeepStrictEqual(kept.get(task.id)?.content, task))
    .map((task): PlanEdit => ({ id: task.id, version: kept.get(task.id)?.version ?? 0, task }));
  const gone = rows.filter(({ key }) => !here.has(key));
  return [...written, ...gone.map(({ key, version }): PlanEdit => ({ id: key, version, task: null }))];
}

function isAsBefore({ saved, settings, generated, before }: PlanGeneration): boolean {
  return isDeepStrictEqual(saved?.content, settings) && isDeepStrictEqual(before, generated);
}

async function keepPlan(
  em: EntityManager,
  { name }: MemberAccess,
  {
    engagement,
    workspaceId,
    version,
    generation,
  }: GenerationOrder & { workspaceId: string; generation: PlanGeneration },
): Promise<void> {
  const { saved, settings, generated } = generation;
  const now = new Date();
  const edit = { content: settings, generated, generatedAt: now, updatedBy: name, updatedAt: now };
  if (saved) return editVersion(em, saved, version, edit);
  if (version !== 0)
    throw new DomainError(
      'CONFLICT',
      'Somebody else changed this meanwhile. Look at their version and save yours again.',
      { current: { version: 0 }, yours: { scope: settings.scope } },
    );
  await em.persist(em.create(SavedPlan, { workspaceId, engagementId: engagement, version: 1, ...edit })).flush();
}
