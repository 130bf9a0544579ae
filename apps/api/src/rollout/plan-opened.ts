import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { newPlanSettings, PlanSettings, PlanTask } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { typeOf } from '../graphql/type-of.ts';
import { SavedTask } from './plan-task.entity.ts';
import { SavedPlan } from './plan.entity.ts';

export const SettingsType = typeOf(PlanSettings, 'output');
export const TaskType = typeOf(PlanTask, 'output');

@ObjectType({ description: 'One line of a plan as it is kept.' })
export class PlanTaskSaved {
  @Field(() => TaskType, { description: 'The line.' })
  task: PlanTask;

  @Field(() => Int, { description: 'Counts the edits, from 1. Send it back with the next.' })
  version: number;

  @Field(() => String, { description: 'Who edited it last.' })
  updatedBy: string;

  @Field(() => Date, { description: 'When it was edited last.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'How many comments it has.' })
  comments: number;

  @Field(() => Int, { description: 'How many files are attached to it.' })
  files: number;
}

@ObjectType({ description: 'The plan of an engagement, with what is needed to go on with it.' })
export class PlanOpened {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => SettingsType, { description: 'What holds for the whole plan; as it begins as long as nobody saved it.' })
  settings: PlanSettings;

  @Field(() => Int, {
    description: 'Counts the edits of the settings; 0 before the first. Send it back with the next.',
  })
  version: number;

  @Field(() => String, { nullable: true, description: 'Who saved the settings last; null before the first edit.' })
  updatedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When the settings were saved last.' })
  updatedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was generated last; null if it never was.' })
  generatedAt: Date | null;

  @Field(() => String, { description: 'The day by which the server goes, as YYYY-MM-DD.' })
  today: string;

  @Field(() => Boolean, { description: 'Whether you may edit it.' })
  canEdit: boolean;

  @Field(() => Boolean, { description: 'Whether you may lock the criteria of its gates.' })
  canLock: boolean;
}

/** What is kept of the settings of a plan; null before the first edit. */
export function savedPlan(em: EntityManager, engagementId: string): Promise<SavedPlan | null> {
  return em.findOne(SavedPlan, { engagementId });
}

/** The day on which this is asked. Plans know days, and days of Greenwich are those of all tests and of both engines. */
export function dayNow(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The settings as they are kept, or those that a plan begins with: it starts on the next Monday. */
export function settingsOfPlan(saved: SavedPlan | null): PlanSettings {
  return saved ? PlanSettings.parse(saved.content) : newPlanSettings(nextMonday(dayNow()));
}

function nextMonday(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7 || 7));
  return date.toISOString().slice(0, 10);
}

/** The lines of a plan as they are kept, by id. */
export async function tasksOfPlan(em: EntityManager, engagementId: string): Promise<PlanTask[]> {
  const rows = await em.find(SavedTask, { engagementId }, { orderBy: { key: 'asc' } });
  return rows.map(({ content }) => PlanTask.parse(content));
}

/** The plan of an engagement as it is kept, opened for a member. */
export async function openedPlan(em: EntityManager, access: MemberAccess, engagementId: string): Promise<PlanOpened> {
  const saved = await savedPlan(em, engagementId);
  return {
    engagementId,
    settings: settingsOfPlan(saved),
    version: saved?.version ?? 0,
    updatedBy: saved?.updatedBy ?? null,
    updatedAt: saved?.updatedAt ?? null,
    generatedAt: saved?.generatedAt ?? null,
    today: dayNow(),
    canEdit: mayHere(access, 'plan.edit', engagementId),
    canLock: mayHere(access, 'gate.lock', engagementId),
  };
}
