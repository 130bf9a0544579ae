import { isoDay } from '@peerway/schedule';
import {
  newPlanSettings,
  newTask,
  type Plan,
  type PlanResource,
  type PlanTask,
  type WorkCalendar,
} from '@peerway/rollout';
import fc from 'fast-check';

const day = fc.integer({ min: 18_000, max: 30_000 }).map(isoDay);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const words = fc
  .array(
    fc.constantFrom(
      'Größe',
      'a;b',
      '=1+1',
      "it's",
      '<b>&amp;',
      '"so"',
      '1,5',
      'x\\y',
      '-3',
      '日本',
      '😀',
      '@home',
      'a,b',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));
const prose = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const id = (kind: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.uuid({ version: 4 }).map((uuid) => `t-${uuid}`),
    fc.integer({ min: 0, max: 9999 }).map((n) => `${kind}.x_${n}:y`),
  );
const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const estimate = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map((days) => days.sort((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));
const week = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).filter((days) => days.includes(true));
const exception = fc
  .record({ a: day, length: fc.integer({ min: 0, max: 20 }), works: fc.boolean(), name: maybe(words) })
  .map(({ a, length, works, name }) => ({ from: a, until: shifted(a, length), works, name }));
const calendar: fc.Arbitrary<WorkCalendar> = fc.record({
  id: id('calendar'),
  name: words,
  country: maybe(fc.constantFrom('DE', 'CH')),
  week,
  exceptions: fc.array(exception, { maxLength: 3 }),
});
const progress = fc.oneof(
  fc.constant({ actualStart: null, actualFinish: null, remainingDays: null }),
  fc.record({
    actualStart: day,
    actualFinish: fc.constant(null),
    remainingDays: maybe(fc.integer({ min: 0, max: 90 })),
  }),
  fc
    .tuple(day, fc.integer({ min: 0, max: 100 }))
    .map(([start, length]) => ({ actualStart: start, actualFinish: shifted(start, length), remainingDays: null })),
);

function shifted(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A task whose place, links, people and calendar are chosen later. */
const lone: fc.Arbitrary<PlanTask> = fc
  .record({
    id: id('task'),
    rank: fc.integer({ min: -500, max: 500 }).map((n) => n / 2),
    kind: fc.constantFrom<PlanTask['kind']>('task', 'milestone', 'gate'),
    name: words,
    note: maybe(prose),
    estimate,
    noEarlierThan: maybe(day),
    finishBy: maybe(day),
    promised: maybe(day),
    heldUntil: maybe(day),
    skills: fc.array(words, { maxLength: 3 }),
    fixedCost: maybe(money),
    progress,
    origin: fc.record({
      kind: fc.constantFrom<PlanTask['origin']['kind']>('typed', 'stage', 'risk', 'imported'),
      useCase: maybe(fc.constant('mesh-vpn')),
      part: maybe(fc.constant('stage-2')),
      wave: maybe(fc.constant('wave-1')),
      note: maybe(words),
    }),
  })
  .map((task) => ({ ...newTask(task.id, task.name), ...task }));

const resource = (calendars: readonly WorkCalendar[]): fc.Arbitrary<PlanResource> =>
  fc.record({
    id: id('resource'),
    kind: fc.constantFrom<PlanResource['kind']>('role', 'person', 'equipment'),
    name: words,
    roles: fc.array(id('role'), { maxLength: 2 }),
    skills: fc.array(words, { maxLength: 2 }),
    capacity: fc.integer({ min: 1, max: 400 }).map((n) => n / 20),
    calendar: maybe(fc.constantFrom(...calendars.map((each) => each.id))),
    from: maybe(fc.constant('2026-02-28')),
    until: maybe(fc.constant('2028-02-29')),
    ratePerDay: maybe(money),
    member: maybe(fc.constant('member-7')),
  });

/** Lines that stand under earlier ones, wait for any others, and are done by people of the plan. A summary has no progress. */
function hung(
  tasks: readonly PlanTask[],
  { calendars, resources }: Pick<Plan['settings'], 'calendars' | 'resources'>,
): fc.Arbitrary<PlanTask[]> {
  const choices = fc.record({
    parent: fc.nat(),
    links: fc.array(
      fc.record({
        to: fc.nat(),
        type: fc.constantFrom<'FS' | 'SS' | 'FF' | 'SF'>('FS', 'SS', 'FF', 'SF'),
        lagDays: fc.integer({ min: -20, max: 20 }),
      }),
      { maxLength: 2 },
    ),
    people: fc.array(fc.record({ who: fc.nat(), share: fc.integer({ min: 5, max: 300 }).map((n) => n / 100) }), {
      maxLength: 2,
    }),
    calendar: maybe(fc.nat()),
  });
  return fc.array(choices, { minLength: tasks.length, maxLength: tasks.length }).map((all) => {
    const placed = tasks.map((task, index) => {
      const choice = all[index] ?? { parent: 0, links: [], people: [], calendar: null };
      return {
        ...task,
        parent: choice.parent % 3 === 0 ? null : (tasks[choice.parent % Math.max(1, index)]?.id ?? null),
        links: choice.links.flatMap(({ to, ...rest }) => {
          const other = tasks[to % tasks.length]?.id;
          return other === undefined || other === task.id ? [] : [{ task: other, ...rest }];
        }),
        assignments: choice.people.flatMap(({ who, share }) => {
          const one = resources[who % Math.max(1, resources.length)];
          return one ? [{ resource: one.id, share }] : [];
        }),
        calendar: choice.calendar === null ? null : (calendars[choice.calendar % calendars.length]?.id ?? null),
      };
    });
    const parents = new Set(placed.map(({ parent }) => parent));
    const idle = { actualStart: null, actualFinish: null, remainingDays: null };
    return placed
      .map((task, index) => (index === 0 ? { ...task, parent: null } : task))
      .map((task) => (parents.has(task.id) ? { ...task, progress: idle } : task));
  });
}

/** Plans of every shape, with all that a plan can say. */
export const drawnPlan: fc.Arbitrary<Plan> = fc
  .record({
    start: day,
    asOf: maybe(day),
    currency: fc.constantFrom('EUR', 'CHF'),
    calendars: fc.uniqueArray(calendar, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    tasks: fc.uniqueArray(lone, { minLength: 0, maxLength: 8, selector: ({ id }) => id }),
  })
  .chain(({ tasks, ...head }) =>
    fc.uniqueArray(resource(head.calendars), { maxLength: 3, selector: ({ id }) => id }).chain((resources) =>
      hung(tasks, { calendars: head.calendars, resources }).map((lines) => ({
        settings: { ...newPlanSettings(head.start), ...head, resources, calendar: head.calendars[0]?.id ?? '' },
        tasks: lines,
      })),
    ),
  );

/** The lines of a plan in one order, so that plans can be compared. */
export function sorted(plan: Plan | null): Plan | null {
  return plan && { ...plan, tasks: [...plan.tasks].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
