import { type Plan, planSchedule, type PlanTask } from '@peerway/rollout';
import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { FeedShows } from './calendar-feed.entity.ts';

/** What a calendar of a plan is made of. */
export interface CalendarParts {
  readonly plan: Plan;
  readonly shows: FeedShows;
  readonly name: string;
  readonly engagementId: string;
  /** The memberships of whoever subscribed. */
  readonly memberIds: readonly string[];
  /** The page of the plan. */
  readonly url: string;
  readonly today: string;
  /** When the plan was edited last. */
  readonly editedAt: Date;
  readonly words: { readonly promised: string };
}

const dayMs = 86_400_000;
const firstEdition = Date.UTC(2026, 0, 1);
const refreshSeconds = 3600;

/**
 * A plan as a calendar (RFC 5545): events of whole days without a time zone, with ids that stay. Dates that are still ahead move with the
 * day as well as with edits, so whatever is later of both says how new an event is.
 */
export function calendarOfPlan(parts: CalendarParts): string {
  const { plan, today, editedAt, name, url } = parts;
  const changed = new Date(Math.max(editedAt.getTime(), Date.parse(today)));
  const stamps = {
    stamp: changed,
    lastModified: changed,
    sequence: Math.floor((changed.getTime() - firstEdition) / 60_000),
  };
  const { order, tasks } = planSchedule(plan, today);
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  const events = order.flatMap((id): ICalEventData[] => {
    const [task, dates] = [byId.get(id), tasks[id]];
    if (!task || !dates || dates.isSummary || !isShown(task, parts)) return [];
    const about = { url: `${url}?task=${encodeURIComponent(id)}`, ...stamps };
    const own = {
      ...about,
      ...wholeDays(dates.start, dates.finish),
      id: `${id}@${parts.engagementId}`,
      summary: task.name,
    };
    if (task.promised === null) return [own];
    const summary = `${task.name}: ${parts.words.promised}`;
    const promised = {
      ...about,
      ...wholeDays(task.promised, task.promised),
      id: `${id}.promised@${parts.engagementId}`,
      summary,
    };
    return [own, promised];
  });
  return ical({
    name,
    prodId: { company: 'Peerway', product: 'Plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
    events,
  }).toString();
}

function isShown(task: PlanTask, { shows, plan, memberIds }: CalendarParts): boolean {
  if (shows === 'all') return true;
  if (shows === 'milestones') return task.kind !== 'task' || task.promised !== null;
  const own = plan.settings.resources.filter(({ member }) => member !== null && memberIds.includes(member));
  return task.assignments.some(({ resource }) => own.some(({ id }) => id === resource));
}

/** The end of whole days is the day after the last. */
function wholeDays(start: string, finish: string): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency'> {
  return {
    start: new Date(start),
    end: new Date(Date.parse(finish) + dayMs),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}
