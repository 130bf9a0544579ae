import type { GenerationInputs } from './generation-inputs.ts';
import { roleId } from './generated-ids.ts';
import { asLine } from './generated-line.ts';
import type { PlanResource } from './plan-resource.ts';
import type { PlanTask } from './plan-task.ts';

/**
 * The roles that the lines name: those that the plan has are as they are there, the others are one full-time person each, or as
 * many as one line of theirs takes.
 */
export function generatedRoles(
  tasks: readonly PlanTask[],
  inputs: GenerationInputs,
  existing: readonly PlanResource[],
): PlanResource[] {
  const names = roleNames(inputs);
  const kept = new Map(existing.map((resource) => [resource.id, resource]));
  const most = new Map<string, number>();
  for (const { assignments } of tasks)
    for (const { resource, share } of assignments) most.set(resource, Math.max(most.get(resource) ?? 0, share));
  return [...most].map(([id, share]) => kept.get(id) ?? role(id, names.get(id) ?? id, Math.max(1, Math.ceil(share))));
}

function role(id: string, name: string, capacity: number): PlanResource {
  const always = { calendar: null, from: null, until: null, ratePerDay: null, member: null };
  return { id, kind: 'role', name: asLine(name), roles: [], skills: [], capacity, ...always };
}

function roleNames({ useCases, actions }: GenerationInputs): Map<string, string> {
  const all = [
    'Legal counsel',
    ...useCases.flatMap(({ rolloutStages }) => rolloutStages.flatMap(({ roles }) => roles)),
    ...actions.map(({ ownerRole }) => ownerRole),
  ];
  return new Map(all.toReversed().map((name) => [roleId(name), name]));
}
