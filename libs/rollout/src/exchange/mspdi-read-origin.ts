import { PlanId, prose } from '../plan-parts.ts';
import { type PlanTask, TaskOriginKind } from '../plan-task.ts';
import { type TaskField } from './mspdi-fields.ts';

/** Where a line came from, as our own fields say it; what they do not say stays as the plan has it. */
export function readOrigin(
  said: Partial<Record<TaskField, string | null>>,
  before: PlanTask | undefined,
): PlanTask['origin'] {
  const kind = TaskOriginKind.safeParse(said.originKind).data;
  if (kind === undefined)
    return before?.origin ?? { kind: 'imported', useCase: null, part: null, wave: null, note: null };
  const note = said.originNote === null ? before?.origin.note : prose.safeParse(said.originNote).data;
  return {
    kind,
    useCase: said.originUseCase?.slice(0, 80) ?? null,
    part: said.originPart?.slice(0, 200) ?? null,
    wave: PlanId.safeParse(said.originWave).data ?? null,
    note: note ?? null,
  };
}
