import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DomainError, Finding } from '@peerway/kernel';
import {
  generatedPlan,
  mergedPlan,
  PlanChange,
  PlanGate,
  type PlanScope,
  PlanSettings,
  PlanTask,
  type TakenChange,
} from '@peerway/rollout';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { typeOf } from '../graphql/type-of.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { unknownUseCase } from '../use-cases/refuse-unfit-settings.ts';
import { generationInputs } from './generation-inputs.ts';
import { savedPlan, settingsOfPlan } from './plan-opened.ts';
import { SavedTask } from './plan-task.entity.ts';
import type { SavedPlan } from './plan.entity.ts';
import { mostTasks } from './refuse-unfit-outline.ts';

const ChangeType = typeOf(PlanChange, 'output');
const FindingType = typeOf(Finding, 'output');

/** What was generated last: the next generation is compared with it. */
export const GeneratedBefore = z.object({ tasks: z.array(PlanTask).readonly(), gates: z.array(PlanGate).readonly() });
export type GeneratedBefore = z.infer<typeof GeneratedBefore>;

@ObjectType({ description: 'What generating the plan would do, before it is done.' })
export class PlanGenerationPreview {
  @Field(() => Int, { description: 'The version of the plan that this rests on. Send it back to generate.' })
  version: number;

  @Field(() => [ChangeType], {
    description: 'Everything that changes, or stays as people have it although generated otherwise.',
  })
  changes: readonly PlanChange[];

  @Field(() => Int, { description: 'How many lines the plan has afterwards.' })
  lines: number;

  @Field(() => [String], { description: 'The roles that join the plan.' })
  roles: readonly string[];

  @Field(() => [FindingType], { description: 'What does not fit together in what was chosen.' })
  findings: readonly Finding[];
}

/** What a plan is generated for: a scope, and what is taken although people wrote otherwise. */
export interface GenerationWish {
  readonly engagement: string;
  readonly scope: PlanScope;
  readonly takeTheirs: readonly TakenChange[];
}

/** Everything that generating comes to, before anything is written. */
export interface PlanGeneration {
  readonly saved: SavedPlan | null;
  readonly rows: readonly SavedTask[];
  readonly settings: PlanSettings;
  readonly tasks: readonly PlanTask[];
  readonly changes: readonly PlanChange[];
  readonly findings: readonly Finding[];
  readonly newRoles: readonly string[];
  readonly generated: GeneratedBefore;
  readonly before: GeneratedBefore | null;
}

/**
 * What generating the plan of an engagement comes to: the generator's lines merged with those that people have.
 * @throws DomainError BAD_INPUT for a use case that is not there; TOO_MANY_TASKS.
 */
export async function planGeneration(
  em: EntityManager,
  access: MemberAccess,
  { engagement, scope, takeTheirs }: GenerationWish,
): Promise<PlanGeneration> {
  const known = await useCasesOf(em);
  const unknown = scope.useCases.find((id) => !known.has(id));
  if (unknown !== undefined) throw unknownUseCase(unknown, 'scope.useCases');
  const saved = await savedPlan(em, engagement);
  const was = settingsOfPlan(saved);
  const inputs = await generationInputs(em, access, { engagement, useCases: scope.useCases });
  const made = generatedPlan(inputs, { ...was, scope });
  if (made.tasks.length > mostTasks) throw tooManyLines(made.tasks.length);
  const generated = asKept({ tasks: made.tasks, gates: made.gates });
  const before = saved?.generated ? GeneratedBefore.parse(saved.generated) : null;
  const rows = await em.find(SavedTask, { engagementId: engagement }, { orderBy: { key: 'asc' }, refresh: true });
  const ours = rows.map(({ content }) => PlanTask.parse(content));
  const merged = mergedPlan({ base: before?.tasks ?? [], ours, theirs: generated.tasks, take: takeTheirs });
  const used = new Set(merged.tasks.flatMap(({ assignments }) => assignments.map(({ resource }) => resource)));
  const present = new Set(was.resources.map(({ id }) => id));
  const added = made.resources.filter(({ id }) => used.has(id) && !present.has(id));
  return {
    ...{ saved, rows, generated, before },
    settings: settingsKept({ ...was, scope, resources: [...was.resources, ...added] }),
    tasks: merged.tasks,
    changes: merged.changes,
    findings: made.findings,
    newRoles: added.map(({ name }) => name),
  };
}

/** What is shown of a generation before it is done. */
export function previewOf({ saved, changes, tasks, newRoles, findings }: PlanGeneration): PlanGenerationPreview {
  return { version: saved?.version ?? 0, changes, lines: tasks.length, roles: newRoles, findings };
}

/** As the database gives it back, and as it would come from people: what differs then was somebody's doing. */
function asKept(generated: GeneratedBefore): GeneratedBefore {
  return GeneratedBefore.parse(JSON.parse(JSON.stringify(generated)));
}

function settingsKept(settings: PlanSettings): PlanSettings {
  const kept = PlanSettings.safeParse(JSON.parse(JSON.stringify(settings)));
  if (kept.success) return kept.data;
  throw new DomainError('BAD_INPUT', kept.error.issues[0]?.message ?? '', { field: 'scope' });
}

function tooManyLines(lines: number): DomainError {
  return new DomainError(
    'TOO_MANY_TASKS',
    `A plan has at most ${mostTasks} lines; this one would have ${lines}. Split the engagement or plan in larger pieces.`,
  );
}
