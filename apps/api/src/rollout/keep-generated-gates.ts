import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PlanGate } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { SavedGate } from './plan-gate.entity.ts';
import { mostGates } from './plan-gates.ts';
import type { PlanGeneration } from './plan-generation.ts';

/**
 * Keeps the gates of a generation: new ones join, and those that nobody touched since become what is generated now. A gate that
 * people edited, in which something was found or decided, or whose rules are locked, stays as it is; and none is removed.
 */
export async function keepGeneratedGates(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, workspaceId, generation }: { engagement: string; workspaceId: string; generation: PlanGeneration },
): Promise<void> {
  const { generated, before, tasks } = generation;
  const lines = new Set(tasks.map(({ id }) => id));
  const kept = await em.find(SavedGate, { engagementId: engagement }, { refresh: true });
  const byKey = new Map(kept.map((gate) => [gate.key, gate]));
  const last = new Map(before?.gates.map((gate) => [gate.id, gate]));
  const updated = { updatedBy: name, updatedAt: new Date() };
  let room = mostGates - kept.length;
  for (const gate of generated.gates) {
    const saved = byKey.get(gate.id);
    if (saved) {
      const isUntouched = !saved.lockedAt && isDeepStrictEqual(PlanGate.parse(saved.content), last.get(gate.id));
      if (isUntouched && !isDeepStrictEqual(last.get(gate.id), gate))
        em.assign(saved, { content: gate, version: saved.version + 1, ...updated });
    } else if (lines.has(gate.id) && room > 0) {
      room -= 1;
      const fresh = { workspaceId, engagementId: engagement, key: gate.id, content: gate, version: 1, ...updated };
      em.create(SavedGate, fresh, { persist: true });
    }
  }
  await em.flush();
}
