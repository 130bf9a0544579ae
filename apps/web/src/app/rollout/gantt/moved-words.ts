import type { MovedTask, PlanDifference, PlanTask } from '@peerway/rollout';

/** Why something cannot be done with lines of the chart. */
export const refusalWords = {
  itself: $localize`A line cannot wait for itself.`,
  family: $localize`A line cannot wait for one that it stands under, nor for one under it.`,
  known: $localize`These two are linked already.`,
  circle: $localize`They would wait for each other in a circle: the other one already waits for this one.`,
  one: $localize`Pick out two lines or more first: each then waits for the one above it.`,
  begun: $localize`What has begun is where it is: change its progress instead.`,
} as const;

/** What an edit moved, and why, in one or two sentences. */
export function movedWords(
  { moved, finishDays }: PlanDifference,
  tasks: ReadonlyMap<string, PlanTask>,
  day: (iso: string) => string,
): string {
  const lines = moved.filter(({ because }) => because.kind !== 'children');
  const others = lines.filter(({ because }) => because.kind !== 'edited');
  const end =
    finishDays === 0
      ? $localize`The end of the plan stays.`
      : finishDays > 0
        ? days(
            finishDays,
            $localize`The end of the plan is one day later.`,
            $localize`The end of the plan is ${finishDays}:days: days later.`,
          )
        : days(
            -finishDays,
            $localize`The end of the plan is one day earlier.`,
            $localize`The end of the plan is ${-finishDays}:days: days earlier.`,
          );
  if (lines.length === 0) return $localize`No dates moved.`;
  const first = others.toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days))[0];
  if (first === undefined) {
    const own = lines[0]!;
    return `${$localize`“${nameOf(own.task, tasks)}:task:” now ends on ${day(own.finish.to)}:day:; nothing else moved.`} ${end}`;
  }
  return `${followWords(first, { count: others.length, tasks, day })} ${end}`;
}

function followWords(
  first: MovedTask,
  { count, tasks, day }: { count: number; tasks: ReadonlyMap<string, PlanTask>; day: (iso: string) => string },
): string {
  const name = nameOf(first.task, tasks);
  const finish = day(first.finish.to);
  const of = 'of' in first.because ? [first.because.of].flat()[0] : undefined;
  const why = of === undefined ? undefined : nameOf(of, tasks);
  if (why === undefined)
    return days(
      count,
      $localize`One line moved with it: “${name}:task:” now ends on ${finish}:day:.`,
      $localize`${count}:count: lines moved with it, most of all “${name}:task:”: it now ends on ${finish}:day:.`,
    );
  return days(
    count,
    $localize`One line moved with it: “${name}:task:” now ends on ${finish}:day:, since it waits for “${why}:other:”.`,
    $localize`${count}:count: lines moved with it, most of all “${name}:task:”: it now ends on ${finish}:day:, since it waits for “${why}:other:”.`,
  );
}

function nameOf(id: string, tasks: ReadonlyMap<string, PlanTask>): string {
  return tasks.get(id)?.name ?? id;
}

function days(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
