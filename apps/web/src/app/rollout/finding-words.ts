import type { Finding } from '@peerway/kernel';
import type { PlanTask } from '@peerway/rollout';

/** A finding about the plan, in words. What is named by an id is told by its name. */
export function findingWords({ code, at, detail }: Finding, tasks: ReadonlyMap<string, PlanTask>): string {
  const named = (id: string): string => tasks.get(id.replace(/^task:/, ''))?.name ?? id;
  const [where, what] = [named(at), detail.split(', ').map(named).join(', ')];
  const words = phrases[code];
  return words ? words(where, what) : $localize`Something is not right about “${where}:where:”: ${what}:what:`;
}

type Phrase = (where: string, what: string) => string;

const phrases: Readonly<Record<string, Phrase>> = {
  CYCLE: (_, what) => $localize`These wait for each other in a circle: ${what}:tasks:. Remove one of the links.`,
  UNKNOWN_LINK: (where) => $localize`“${where}:task:” waits for a line that is gone. Remove the link.`,
  UNKNOWN_PARENT: (where) => $localize`“${where}:task:” belongs under a line that is gone.`,
  PARENT_CYCLE: (_, what) => $localize`These stand under each other in a circle: ${what}:tasks:.`,
  UNKNOWN_RESOURCE: (where) => $localize`“${where}:task:” is given to somebody who is gone.`,
  UNKNOWN_CALENDAR: (where) => $localize`“${where}:task:” goes by a calendar that is gone; that of the plan counts.`,
  CALENDAR_WITHOUT_WORK: (_, what) =>
    $localize`The calendar ${what}:calendar: has no working day left; its bare week counts. Remove some of its days off.`,
  SUMMARY_HAS_WORK: (where) => $localize`“${where}:task:” has lines under it: its own people and length do not count.`,
  SUMMARY_LINKS_CHILD: (where) => $localize`“${where}:task:” is linked to a line under it; the link does not count.`,
  BEYOND_HORIZON: (where) =>
    $localize`“${where}:task:” would reach beyond the end of the plan. Shorten it, or let the plan reach further.`,
  NO_COMMON_WORKING_DAY: (where) => $localize`Those who do “${where}:task:” have no working day in common.`,
  DEMAND_ABOVE_CAPACITY: (where, what) =>
    $localize`“${where}:task:” needs more of ${what}:who: than there is at any time.`,
  SKILL_MISSING: (where, what) => $localize`Nobody on “${where}:task:” has the skill ${what}:skill:.`,
  FINISH_BY_MISSED: (where, what) => $localize`“${where}:task:” misses the day it must be finished by: ${what}:days:.`,
  PROGRESS_IN_FUTURE: (where) => $localize`“${where}:task:” has progress after the day up to which progress is known.`,
  STARTED_BEFORE_LINK: (where, what) => $localize`“${where}:task:” began before what it waits for: ${what}:tasks:.`,
  DUPLICATE_ID: (where) => $localize`Two lines have the id of “${where}:task:”; only the first counts.`,
};
