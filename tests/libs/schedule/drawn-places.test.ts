import fc from 'fast-check';
import { type Activity, simulateSchedule } from '@peerway/schedule';
import { describe, expect, it } from 'vitest';

/** Networks with links of all types, lags, and calendars of their own; lengths are known, so that one draw says all. */
const networks = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.record({
        duration: fc.integer({ min: 0, max: 6 }),
        calendar: fc.constantFrom(undefined, 'week', 'odd'),
        demand: fc.integer({ min: 0, max: 3 }),
        earliest: fc.integer({ min: 0, max: 10 }),
        links: fc.array(
          fc.record({
            from: fc.nat({ max: Math.max(0, at - 1) }),
            type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
            lag: fc.integer({ min: -3, max: 4 }),
          }),
          { maxLength: at === 0 ? 0 : 3 },
        ),
      }),
    ),
  ),
);

const horizon = 400;
const calendars = {
  week: Array.from({ length: horizon }, (_, unit) => unit % 7 < 5),
  odd: Array.from({ length: horizon }, (_, unit) => unit % 2 === 1),
};

function activitiesOf(drawn: typeof networks extends fc.Arbitrary<infer T> ? T : never): Activity[] {
  return drawn.map(({ duration, calendar, demand, earliest, links }, at) => ({
    id: `a${at}`,
    duration,
    earliest,
    ...(calendar && { calendar }),
    demands: { crew: demand },
    predecessors: links.map(({ from, type, lag }) => ({ id: `a${from}`, type: type as 'FS', lag })),
  }));
}

/** Where things stand, worked out unit by unit from the finishes, without anything of the simulation. */
function placesOf(activities: readonly Activity[], finishes: readonly number[]) {
  return new Map(
    activities.map(({ id, duration, calendar }, at) => {
      const works = (unit: number): boolean => (calendar ? (calendars[calendar as 'week'][unit] ?? true) : true);
      const finish = finishes[at]!;
      const worked: number[] = [];
      for (let unit = finish - 1; worked.length < duration; unit -= 1) if (works(unit)) worked.unshift(unit);
      return [id, { start: worked[0] ?? finish, finish, worked }] as const;
    }),
  );
}

function finishesOf(activities: readonly Activity[], more: object): number[] {
  const all = simulateSchedule({ activities, calendars, horizon: 2000, ...more }, { iterations: 1 }).activities;
  return all.map(({ p50 }) => p50!);
}

function expectLinks(activities: readonly Activity[], places: ReturnType<typeof placesOf>): void {
  for (const { id, earliest = 0, predecessors } of activities) {
    const own = places.get(id)!;
    expect(own.start).toBeGreaterThanOrEqual(earliest);
    for (const { id: from, type, lag = 0 } of predecessors) {
      const anchor = places.get(from)![type === 'FS' || type === 'FF' ? 'finish' : 'start'];
      expect(type === 'FS' || type === 'SS' ? own.start : own.finish).toBeGreaterThanOrEqual(anchor + lag);
    }
  }
}

describe('where activities stand in a draw', () => {
  it('keeps every link, calendar and first day', () => {
    fc.assert(
      fc.property(networks, (drawn) => {
        const activities = activitiesOf(drawn);
        expectLinks(activities, placesOf(activities, finishesOf(activities, {})));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps to the capacity in every unit, and every link as well', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 3, max: 5 }), (drawn, capacity) => {
        const activities = activitiesOf(drawn);
        const availability = { crew: [capacity, 0, 0, capacity, 2, capacity] };
        const finishes = finishesOf(activities, { resources: { crew: capacity }, availability });
        const places = placesOf(activities, finishes);
        expectLinks(activities, places);
        const taken = new Map<number, number>();
        for (const { id, demands } of activities) {
          for (const unit of places.get(id)!.worked) taken.set(unit, (taken.get(unit) ?? 0) + demands!['crew']!);
        }
        for (const [unit, amount] of taken) {
          expect(amount).toBeLessThanOrEqual(availability.crew[Math.min(unit, 5)]!);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is critical exactly where one unit more delays the finish, if every unit is worked', () => {
    fc.assert(
      fc.property(networks, (drawn) => {
        const activities = activitiesOf(drawn).map((one) => ({
          id: one.id,
          duration: one.duration + 1,
          predecessors: one.predecessors.map((link) => ({ ...link, type: 'FS' as const })),
        }));
        const of = (some: readonly Activity[]) => simulateSchedule({ activities: some }, { iterations: 1 });
        const { activities: found, finish } = of(activities);
        activities.forEach((one, at) => {
          const longer = activities.map((other) => (other === one ? { ...one, duration: one.duration + 1 } : other));
          expect([one.id, found[at]!.criticality]).toEqual([one.id, of(longer).finish.p50! > finish.p50! ? 1 : 0]);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('who waits for whom', () => {
  const crew = (id: string, duration: number, after: readonly string[] = []): Activity => ({
    id,
    duration,
    predecessors: after.map((one) => ({ id: one })),
    demands: { crew: 1 },
  });

  it('is critical through the resource that was waited for', () => {
    const activities = [crew('first', 5), crew('second', 3), { id: 'aside', duration: 6, predecessors: [] }];
    const { activities: all, finish } = simulateSchedule({ activities, resources: { crew: 1 } }, { iterations: 10 });
    expect(finish.p50).toBe(8);
    expect(all.map(({ criticality }) => criticality)).toEqual([1, 1, 0]);
  });

  it('follows the priority given, wherever links allow', () => {
    const activities = [crew('a', 5), crew('b', 3), crew('c', 1, ['b'])];
    const plan = { activities, resources: { crew: 1 } };
    const finishes = (priority?: string[]): (number | undefined)[] =>
      simulateSchedule({ ...plan, ...(priority && { priority }) }, { iterations: 1 }).activities.map(({ p50 }) => p50);
    expect(finishes(['c', 'b', 'a'])).toEqual([9, 3, 4]);
    expect(finishes(['a', 'c', 'b'])).toEqual([5, 8, 9]);
  });

  it('leaves what has begun where it is, and works off what remains from then on', () => {
    const begun = { ...crew('begun', 4), begun: { start: 0, from: 10 } };
    const done = { ...crew('done', 2), pinned: { start: 1, finish: 3 } };
    const plan = { activities: [begun, done, crew('next', 2)], resources: { crew: 1 } };
    const { activities: all } = simulateSchedule({ ...plan, priority: ['next'] }, { iterations: 1 });
    expect(all.map(({ p50 }) => p50)).toEqual([14, 3, 5]);
  });

  it('never ends where the resource is gone for good: such a draw is one beyond the horizon', () => {
    const plan = { activities: [crew('a', 3)], resources: { crew: 1 }, availability: { crew: [1, 1, 0] } };
    const { drawsBeyond, finish } = simulateSchedule(plan, { iterations: 20 });
    expect([drawsBeyond, finish.p10]).toEqual([20, undefined]);
  });
});
