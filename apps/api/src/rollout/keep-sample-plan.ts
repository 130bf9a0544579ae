import type { EntityManager } from '@mikro-orm/postgresql';
import { baselineOf, generatedPlan, generatedRisks, type Plan, planSchedule, PlanTask } from '@peerway/rollout';
import type { SelectionPlace } from '../use-cases/keep-sample-selection.ts';
import { Baseline } from './baseline.entity.ts';
import { wholeGenerationInputs } from './generation-inputs.ts';
import { GeneratedBefore } from './plan-generation.ts';
import { SavedGate } from './plan-gate.entity.ts';
import { SavedRisk } from './plan-risk.entity.ts';
import { SavedTask } from './plan-task.entity.ts';
import { SavedPlan } from './plan.entity.ts';
import { judged, priced, sampleLines, sized, staffed, underWay } from './sample-plan-edits.ts';
import { dayAfter, sampleSettings, sampleStart } from './sample-plan.ts';

const sampleBy = 'Peerway';

/**
 * Keeps the plan of the sample engagement: generated as any other, then staffed, frozen as a baseline, and under way for three
 * weeks, with a gate whose criteria are locked and risks of which some are sized. Everything that people added is made up.
 */
export async function keepSamplePlan(em: EntityManager, place: SelectionPlace): Promise<void> {
  const { workspaceId, engagementId, now } = place;
  const start = sampleStart(now);
  const today = now.toISOString().slice(0, 10);
  const asked = sampleSettings(start);
  const { useCases } = asked.scope;
  const inputs = await wholeGenerationInputs(em, workspaceId, { engagement: engagementId, useCases });
  const made = generatedPlan(inputs, asked);
  const present = new Set(asked.resources.map(({ id }) => id));
  const resources = priced([...asked.resources, ...made.resources.filter(({ id }) => !present.has(id))]);
  const planned = staffed(made.tasks);
  const causes = asked.causes.map((cause) => ({ ...cause, tasks: laterLines(planned) }));
  const settings = { ...asked, resources, causes };
  const tasks = underWay(planned, start, today).map((task) => PlanTask.parse(task));
  const of = { workspaceId, engagementId };
  const edited = { version: 1, updatedBy: sampleBy, updatedAt: now };
  const generated = GeneratedBefore.parse({ tasks: made.tasks, gates: made.gates });
  em.create(SavedPlan, { ...of, content: settings, generated, generatedAt: now, ...edited }, { persist: true });
  for (const content of tasks) em.create(SavedTask, { ...of, key: content.id, content, ...edited }, { persist: true });
  for (const content of judged(made.gates, start)) {
    const isLocked = content.id === sampleLines.pilotGate;
    const locked = { lockedAt: isLocked ? now : null, lockedBy: isLocked ? 'Sofia Brandt' : null };
    em.create(SavedGate, { ...of, key: content.id, content, ...edited, ...locked }, { persist: true });
  }
  for (const content of sized(generatedRisks(inputs, useCases), start))
    em.create(SavedRisk, { ...of, key: content.id, content, ...edited }, { persist: true });
  keepBaseline(em, { ...of, plan: { settings, tasks: planned }, start });
  await em.flush();
}

function keepBaseline(
  em: EntityManager,
  { plan, start, ...of }: { workspaceId: string; engagementId: string; plan: Plan; start: string },
): void {
  const content = baselineOf(plan, planSchedule(plan, start), start);
  const takenAt = new Date(dayAfter(start, 1));
  const taken = { number: 1, name: 'As the board saw it', takenBy: 'Sofia Brandt', takenAt };
  if (content) em.create(Baseline, { ...of, ...taken, content }, { persist: true });
}

/** What the move of master control makes early or late: the waves. */
function laterLines(tasks: readonly PlanTask[]): string[] {
  return tasks.filter(({ id, kind }) => kind === 'task' && /\.stage-4\.wave-\d+$/.test(id)).map(({ id }) => id);
}
