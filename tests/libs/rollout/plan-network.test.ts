import { type Plan, planDifference, planSchedule, PlanTask, resourceLoad } from '@peerway/rollout';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, by, line, monday, person, planOf } from './plan-of.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'gone'];
const id = fc.constantFrom(...ids);
const day = fc
  .integer({ min: 0, max: 400 })
  .map((at) => new Date(Date.UTC(2026, 10, 1) + at * 864e5).toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const link = fc.record({
  task: id,
  type: fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const, 'SF' as const),
  lagDays: fc.integer({ min: -20, max: 20 }),
});
const progress = fc
  .tuple(maybe(day), maybe(day), maybe(fc.integer({ min: 0, max: 30 })))
  .map(([one, two, remainingDays]) => {
    if (one === null) return { actualStart: null, actualFinish: null, remainingDays };
    const actualFinish = two !== null && two >= one ? two : null;
    return { actualStart: one, actualFinish, remainingDays };
  });
const task = fc
  .record({
    parent: maybe(id),
    rank: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom('task' as const, 'milestone' as const, 'gate' as const),
    days: fc.integer({ min: 0, max: 30 }),
    links: fc.array(link, { maxLength: 3 }),
    noEarlierThan: maybe(day),
    finishBy: maybe(day),
    calendar: maybe(fc.constantFrom('short', 'never', 'gone')),
    assignments: fc.array(
      fc.record({ resource: fc.constantFrom('ana', 'ben', 'gone'), share: fc.constantFrom(0.5, 1, 3) }),
      {
        maxLength: 2,
      },
    ),
    progress,
  })
  .map(({ days, ...said }) => line('x', days, said));
const exceptions = [{ from: '2020-01-01', until: '2100-12-31', works: false, name: null }];
const week = [true, false, true, false, false, false, false];
const plan: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(fc.tuple(id, task), { maxLength: 12 }), fc.integer({ min: 1, max: 400 }))
  .map(([tasks, horizonDays]) => {
    const empty = planOf(tasks.filter(([own]) => own !== 'gone').map(([own, one]) => ({ ...one, id: own })));
    const calendars = [
      ...empty.settings.calendars,
      { id: 'short', name: 'Short', country: null, week, exceptions: [] },
      { id: 'never', name: 'Never', country: null, week, exceptions },
    ];
    const resources = [
      person('ana', { calendar: 'short' }),
      person('ben', { from: '2027-02-01', until: '2027-03-01' }),
    ];
    return { ...empty, settings: { ...empty.settings, calendars, resources, horizonDays } };
  });

describe('the dates of any plan', () => {
  it('are given without a refusal, each line once, with whole floats and days in order', () => {
    fc.assert(
      fc.property(plan, day, (any, today) => {
        for (const one of any.tasks) expect(PlanTask.safeParse(one).success).toBe(true);
        const { order, tasks, findings, start, finish } = planSchedule(any, today);
        expect([...order].sort()).toEqual([...new Set(any.tasks.map((one) => one.id))].sort());
        for (const one of Object.values(tasks)) {
          expect(one.start <= one.finish).toBe(true);
          expect(one.start >= start && one.finish <= finish!).toBe(true);
          expect(one.doneShare >= 0 && one.doneShare <= 1).toBe(true);
          expect(Number.isInteger(one.totalFloatDays) && Number.isInteger(one.freeFloatDays)).toBe(true);
          expect(one.freeFloatDays).toBeGreaterThanOrEqual(0);
        }
        for (const { code, at } of findings)
          expect(`${code} ${at}`).toMatch(/^[A-Z_]+ (task:|resource:|calendar:|settings)/);
      }),
      { numRuns: 400 },
    );
  });

  it('do not depend on the order in which lines are kept', () => {
    fc.assert(
      fc.property(plan, (any) => {
        const first = new Map(any.tasks.toReversed().map((one) => [one.id, one]));
        const [one, two] = [[...first.values()], [...first.values()].reverse()].map((tasks) =>
          planSchedule({ ...any, tasks }, monday),
        );
        expect(two!.tasks).toEqual(one!.tasks);
      }),
    );
  });

  it('have nothing that moved, and a load for each resource, when looked at twice', () => {
    fc.assert(
      fc.property(plan, (any) => {
        const dated = { plan: any, schedule: planSchedule(any, monday) };
        expect(planDifference(dated, dated).moved).toEqual([]);
        expect(resourceLoad(any, dated.schedule)).toHaveLength(2);
      }),
    );
  });

  // How long it takes is for the bench; here, that twice as many lines do not take four times as long.
  it('take time that grows with the lines, not with their square', () => {
    const planOfLines = (count: number): ReturnType<typeof planOf> => {
      const lines = Array.from({ length: count }, (_, at) => {
        const parent = at % 20 === 0 ? null : `t${at - (at % 20)}`;
        const links = at % 20 > 1 ? after(`t${at - 1}`) : at === count / 2 ? after('t0') : {};
        return line(`t${at}`, 2 + (at % 3), { parent, rank: at, ...links, ...by(`p${at % 12}`) });
      });
      return planOf(lines, { resources: people });
    };
    const people = Array.from({ length: 12 }, (_, at) => person(`p${at}`, { ratePerDay: 400 + at }));
    // The best of many: other work on the machine is not what is measured.
    const best = (plan: ReturnType<typeof planOf>): number =>
      Math.min(
        ...Array.from({ length: 15 }, () => {
          const before = performance.now();
          planSchedule(plan, monday);
          return performance.now() - before;
        }),
      );
    const [small, large] = [planOfLines(500), planOfLines(2000)];
    best(large);
    expect(best(large) / best(small)).toBeLessThan(11);
  });
});
