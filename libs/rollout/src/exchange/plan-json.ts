import { jsonDepth } from '@peerway/kernel';
import * as z from 'zod';
import { type PlanGate } from '../plan-gate.ts';
import { type PlanRisk } from '../plan-risk.ts';
import { newPlanSettings, type Plan, PlanSettings } from '../plan-settings.ts';
import { PlanTask } from '../plan-task.ts';
import { FileReport, planFileLimits, type PlanReading, type PlanWriting, refused } from './plan-file.ts';

const form = 'peerway-plan';
const version = 1;
const deepest = 20;
const Envelope = z.object({ format: z.literal(form), version: z.literal(version) });
const Body = z.object({ settings: z.unknown(), tasks: z.array(z.unknown()) });

/** What is written beside the plan, for whoever reads the file: it is not read again. */
export interface JsonBeside {
  readonly risks?: readonly PlanRisk[];
  readonly gates?: readonly PlanGate[];
}

/**
 * Writes a plan as JSON, whole: it comes back as it went out.
 *
 * @example
 * planJson({ settings: newPlanSettings('2027-01-04'), tasks: [] }).report; // => []
 */
export function planJson({ settings, tasks }: Plan, beside: JsonBeside = {}): PlanWriting {
  return { text: `${JSON.stringify({ format: form, version, settings, tasks, ...beside }, null, 2)}\n`, report: [] };
}

/**
 * Reads a plan that `planJson` wrote. A line that is not understood is left out and reported; without settings that are
 * understood, those of the known plan hold.
 *
 * @example
 * planFromJson('[]').report; // => [{ code: 'NOT_A_PLAN', at: 'file', detail: '' }]
 */
export function planFromJson(text: string, known: Plan | null = null): PlanReading {
  if (text.length > planFileLimits.characters) return refused('FILE_TOO_LARGE', planFileLimits.characters);
  if (jsonDepth(text) > deepest) return refused('JSON_TOO_DEEP', deepest);
  const content = parsed(text);
  const body = Body.safeParse(content);
  if (!body.success || !Envelope.safeParse(content).success) return refused('NOT_A_PLAN');
  if (body.data.tasks.length > planFileLimits.tasks) return refused('TOO_MANY_TASKS', planFileLimits.tasks);
  const report = new FileReport();
  const tasks = body.data.tasks.flatMap((task, index) => taskOf(task, index, report));
  const settings = settingsOf(body.data.settings, known, report);
  reportRest(content, report);
  return { plan: { settings, tasks: withoutTwins(tasks, report) }, report: report.findings };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function taskOf(task: unknown, index: number, report: FileReport): PlanTask[] {
  const read = PlanTask.safeParse(task);
  if (read.success) return [read.data];
  const issue = read.error.issues[0];
  report.add('LINE_NOT_UNDERSTOOD', `line:${index + 1}`, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  return [];
}

function settingsOf(written: unknown, known: Plan | null, report: FileReport): PlanSettings {
  const read = PlanSettings.safeParse(written);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  report.add('SETTINGS_NOT_UNDERSTOOD', 'plan', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  return known?.settings ?? newPlanSettings('2027-01-04');
}

function withoutTwins(tasks: readonly PlanTask[], report: FileReport): PlanTask[] {
  const seen = new Set<string>();
  return tasks.filter(({ id, name }) => {
    if (seen.has(id)) report.add('DUPLICATE_ID', `task:${name}`, id);
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

function reportRest(content: unknown, report: FileReport): void {
  const read = new Set(['format', 'version', 'settings', 'tasks']);
  for (const key of Object.keys(Object(content)))
    if (!read.has(key)) report.add('ELEMENT_NOT_READ', 'file', key.slice(0, 80));
}
