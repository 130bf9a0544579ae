import { type Plan, planSchedule, type PlanTask } from '@peerway/rollout';
import type { FeedShows } from './calendar-feed.entity.ts';
import type { CalendarDays } from './written-calendar.ts';

/** What a calendar of a plan is made of. */
export interface PlanCalendarParts {
  readonly plan: Plan;
  readonly shows: FeedShows;
  readonly engagementId: string;
  /** The memberships of whoever subscribed. */
  readonly memberIds: readonly string[];
  /** The page of the engagement. */
  readonly url: string;
  readonly today: string;
  readonly words: { readonly promised: string };
}

/** The days of a plan: its lines as they are scheduled today, and the days that were promised. */
export function calendarOfPlan(parts: PlanCalendarParts): CalendarDays[] {
  const { plan, today, url, engagementId } = parts;
  const { order, tasks } = planSchedule(plan, today);
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  return order.flatMap((id) => {
    const [task, dates] = [byId.get(id), tasks[id]];
    if (!task || !dates || dates.isSummary || !isShown(task, parts)) return [];
    const page = `${url}/plan?task=${encodeURIComponent(id)}`;
    const { start, finish } = dates;
    const own = { id: `${id}@${engagementId}`, summary: task.name, start, finish, url: page };
    if (task.promised === null) return [own];
    const promised = { start: task.promised, finish: task.promised, url: page };
    return [
      own,
      { id: `${id}.promised@${engagementId}`, summary: `${task.name}: ${parts.words.promised}`, ...promised },
    ];
  });
}

function isShown(task: PlanTask, { shows, plan, memberIds }: PlanCalendarParts): boolean {
  if (shows === 'all') return true;
  if (shows === 'milestones') return task.kind !== 'task' || task.promised !== null;
  const own = plan.settings.resources.filter(({ member }) => member !== null && memberIds.includes(member));
  return task.assignments.some(({ resource }) => own.some(({ id }) => id === resource));
}
