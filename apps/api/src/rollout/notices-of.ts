import type { EntityManager } from '@mikro-orm/postgresql';
import { type PlanSchedule, planSchedule, PlanSettings, PlanTask } from '@peerway/rollout';
import { Notice, type NoticeKind, type NoticeTold } from './notice.entity.ts';
import { dayNow } from './plan-opened.ts';

/** Word for one member, kept or worked out from the plan of today. */
export interface NoticeShown {
  /** Identifies it among the notices of this member: the engagement and the cause. */
  readonly id: string;
  readonly engagementId: string;
  readonly kind: NoticeKind;
  readonly task: string | null;
  readonly told: NoticeTold;
  readonly cause: string;
  readonly madeAt: Date;
  readonly readAt: Date | null;
}

/** How many kept notices are looked at; those of days come on top. */
const mostKept = 200;
/** What is due within so many days is said. */
const soonDays = 3;
const dayMs = 86_400_000;

/**
 * The notices of one member, latest first: those that were kept, and what is due or overdue of their tasks today. Nobody has to
 * write the latter: they follow from the plans, and are kept only once they were read.
 */
export async function noticesOf(em: EntityManager, userId: string): Promise<NoticeShown[]> {
  const kept = await em.find(Notice, { userId }, { orderBy: { madeAt: 'desc', id: 'desc' }, limit: mostKept });
  const read = new Map(kept.map((notice) => [`${notice.engagementId} ${notice.cause}`, notice.readAt]));
  const days = (await dueNotices(em, userId, dayNow())).map((notice) => ({
    ...notice,
    readAt: read.get(notice.id) ?? null,
  }));
  const said = kept
    .filter(({ kind }) => kind === 'mentioned' || kind === 'assigned')
    .map(({ engagementId, kind, task, told, cause, madeAt, readAt }) => {
      return { id: `${engagementId} ${cause}`, engagementId, kind, task, told, cause, madeAt, readAt };
    });
  return [...days, ...said].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime() || a.id.localeCompare(b.id));
}

async function dueNotices(em: EntityManager, userId: string, today: string): Promise<Omit<NoticeShown, 'readAt'>[]> {
  const plans = await em.execute<{ engagementId: string; content: unknown }[]>(
    `select engagement_id as "engagementId", content from plan
     where content -> 'resources' @> jsonb_build_array(jsonb_build_object('member', ?::text)) order by engagement_id`,
    [userId],
  );
  const found: Omit<NoticeShown, 'readAt'>[] = [];
  for (const { engagementId, content } of plans) {
    const settings = PlanSettings.parse(content);
    const rows = await em.execute<{ content: unknown }[]>(
      'select content from plan_task where engagement_id = ? order by key',
      [engagementId],
    );
    const tasks = rows.map((row) => PlanTask.parse(row.content));
    const own = new Set(settings.resources.filter(({ member }) => member === userId).map(({ id }) => id));
    const schedule = planSchedule({ settings, tasks }, today);
    for (const task of tasks) {
      const due = dueState(task, schedule, today);
      if (due === undefined || !task.assignments.some(({ resource }) => own.has(resource))) continue;
      const cause = `${due.kind}:${task.id}:${due.day}`;
      const told = { taskName: task.name, by: null, day: due.day };
      const madeAt = new Date(
        due.kind === 'due' ? Date.parse(due.day) - soonDays * dayMs : Date.parse(due.day) + dayMs,
      );
      found.push({ id: `${engagementId} ${cause}`, engagementId, kind: due.kind, task: task.id, told, cause, madeAt });
    }
  }
  return found;
}

/** Whether a task is due within days, or overdue by the day it must be finished or was promised for. */
function dueState(
  task: PlanTask,
  schedule: PlanSchedule,
  today: string,
): { readonly kind: 'due' | 'overdue'; readonly day: string } | undefined {
  const dates = schedule.tasks[task.id];
  if (!dates || dates.isSummary || task.progress.actualFinish !== null) return undefined;
  const limits = [task.finishBy, task.promised].filter((day): day is string => day !== null).sort();
  const [limit] = limits;
  if (limit !== undefined && limit < today) return { kind: 'overdue', day: limit };
  const day = limit !== undefined && limit < dates.finish ? limit : dates.finish;
  const soon = new Date(Date.parse(today) + soonDays * dayMs).toISOString().slice(0, 10);
  return day <= soon ? { kind: day < today ? 'overdue' : 'due', day } : undefined;
}
