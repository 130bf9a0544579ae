import fc from 'fast-check';
import { planForecast, planSchedule, planSimulation, type PlanTask } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { always, risk } from './any-risk.ts';
import { after, by, done, line, milestone, monday, person, planOf, running } from './plan-of.ts';

const free = { today: monday, isWithinCapacity: false, iterations: 2000, seed: 3 };
const unsure = (low: number, likely: number, high: number): Partial<PlanTask> => ({
  estimate: { low, likely, high },
});

describe('a plan of which everything is known', () => {
  const lines = fc
    .array(
      fc.record({
        days: fc.integer({ min: 0, max: 9 }),
        kind: fc.constantFrom('task', 'task', 'task', 'milestone', 'summary'),
        link: fc.constantFrom('', 'FS', 'SS+1', 'FF', 'FS+2', 'SF+3'),
        state: fc.constantFrom('open', 'open', 'open', 'running', 'done'),
        back: fc.nat({ max: 4 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((drawn) =>
      drawn.map(({ days, kind, link, state, back }, at): PlanTask => {
        const before = at - 1 - back;
        const progress =
          kind !== 'task' || state === 'open'
            ? {}
            : state === 'done'
              ? done('2027-01-05', '2027-01-08')
              : running('2027-01-06');
        const parent = kind !== 'summary' && before >= 0 && drawn[before]!.kind === 'summary' ? `t${before}` : null;
        const links = link !== '' && before >= 0 && parent === null ? after(`t${before} ${link}`) : {};
        return {
          ...(kind === 'milestone' ? milestone(`t${at}`) : line(`t${at}`, days)),
          ...links,
          ...progress,
          parent,
        };
      }),
    );

  it('ends in every draw on the days that its schedule says, line by line', () => {
    fc.assert(
      fc.property(lines, (tasks) => {
        const plan = planOf(tasks);
        const today = '2027-01-13';
        const { tasks: scheduled, finish } = planSchedule(plan, today);
        const forecast = planForecast(plan, [], { ...free, today, iterations: 3 });
        const days = Object.values(scheduled).map((task) => [task.id, task.finish]);
        expect(Object.entries(forecast.milestones).map(([id, { p50 }]) => [id, p50])).toEqual(days);
        expect(forecast.finish).toMatchObject({ p10: finish, p90: finish, mean: finish, standardErrorDays: 0 });
        expect(forecast.plannedHolds).toMatchObject({ promised: finish, probability: 1 });
        expect(forecast.isSure).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('does not wait for the start of a summary whose tasks were done before it might begin', () => {
    const done = { actualStart: '2027-01-05', actualFinish: '2027-01-08', remainingDays: null };
    const held = { links: [{ task: 't0', type: 'FS' as const, lagDays: 2 }] };
    const tasks = [line('t0', 0), line('t1', 0, held), line('t2', 0, { parent: 't1', progress: done })];
    const today = '2027-01-13';
    const { finish } = planSchedule(planOf(tasks), today);
    const forecast = planForecast(planOf(tasks), [], { ...free, today, iterations: 3 });
    expect([finish, forecast.finish.p50]).toEqual(['2027-01-13', '2027-01-13']);
  });

  it('has no end without lines', () => {
    const forecast = planForecast(planOf([]), [], free);
    expect(forecast.finish).toMatchObject({ p50: null, mean: null, bins: [] });
    expect([forecast.planned, forecast.plannedHolds, forecast.milestones]).toEqual([null, undefined, {}]);
  });
});

describe('the forecast of a plan', () => {
  const plan = planOf([
    line('phase', 0),
    line('a', 0, { parent: 'phase', ...unsure(3, 5, 15) }),
    line('b', 0, { parent: 'phase', ...unsure(2, 4, 6), ...after('a') }),
    line('aside', 0, { ...unsure(1, 2, 3) }),
    milestone('live', { ...after('phase', 'aside'), promised: '2027-01-18' }),
  ]);

  it('ends later on average than the likely lengths say where estimates lean to the late side', () => {
    const { planned, finish, plannedHolds } = planForecast(plan, [], free);
    expect(planned).toBe('2027-01-14');
    expect(finish.p50! > planned!).toBe(true);
    expect(finish.p10! <= finish.p50! && finish.p50! <= finish.p80! && finish.p80! <= finish.p90!).toBe(true);
    expect(plannedHolds!.probability).toBeLessThan(0.5);
  });

  it('only ends on working days, and counts every draw once', () => {
    const { finish, iterations } = planForecast(plan, [], free);
    expect(finish.bins.map(({ day }) => new Date(day).getUTCDay()).filter((day) => day === 0 || day === 6)).toEqual([]);
    expect(finish.bins.reduce((sum, { count }) => sum + count, 0)).toBe(iterations);
  });

  it('says how likely a promise holds: exactly as often as the draws end by the end of that day', () => {
    const { promises, finish, iterations } = planForecast(plan, [], free);
    const kept = finish.bins.filter(({ day }) => day <= '2027-01-18').reduce((sum, { count }) => sum + count, 0);
    expect(promises).toEqual([expect.objectContaining({ task: 'live', promised: '2027-01-18' })]);
    expect(promises[0]!.probability).toBe(kept / iterations);
    expect(promises[0]!.low < promises[0]!.probability && promises[0]!.probability < promises[0]!.high).toBe(true);
  });

  it('says what leads to the end, and what its spread comes from', () => {
    const { criticality, drivers } = planForecast(plan, [], free);
    expect(Object.fromEntries(criticality.map(({ task, index }) => [task, index]))).toEqual({ a: 1, b: 1, live: 1 });
    expect(drivers.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['task a', 'task b']);
  });

  it('gives every line its days, a summary those of its last task', () => {
    const { milestones } = planForecast(plan, [], free);
    expect(Object.keys(milestones)).toEqual(
      ['a', 'aside', 'b', 'live', 'phase'].toSorted((x, y) => order(x) - order(y)),
    );
    expect(milestones['phase']).toEqual(milestones['b']);
    expect(milestones['live']).toEqual(milestones['b']);
  });

  const order = (id: string): number => planSchedule(plan, monday).order.indexOf(id);

  it('repeats to the bit, in steps of any size, and differs with another seed', () => {
    const whole = JSON.stringify(planForecast(plan, [], free));
    const simulation = planSimulation(plan, [], free);
    while (simulation.step(1));
    expect(JSON.stringify(simulation.result())).toBe(whole);
    expect(JSON.stringify(planForecast(plan, [], { ...free, seed: 4 }))).not.toBe(whole);
  });

  it('takes draws and seed from the settings of the plan unless told', () => {
    const own = planOf(plan.tasks, { iterations: 300, seed: -8 });
    expect(planForecast(own, [], { today: monday, isWithinCapacity: false })).toMatchObject({
      iterations: 300,
      seed: -8,
    });
  });
});

describe('risks in a forecast', () => {
  const plan = planOf([
    line('phase', 0),
    line('a', 5, { parent: 'phase' }),
    line('b', 5, { parent: 'phase' }),
    milestone('end', after('phase')),
  ]);
  const sized = (days: number, frequency = 1) => ({
    frequency: always(frequency),
    money: always(100),
    days: always(days),
  });
  const ends = (risks: Parameters<typeof planForecast>[1], more = {}) =>
    planForecast(plan, risks, { ...free, iterations: 10, ...more });

  it('delay what they hit by working days, a summary once whatever is under it', () => {
    expect(ends([]).finish.p50).toBe('2027-01-08');
    expect(ends([risk('r', { before: sized(2), hits: ['a'] })]).finish.p50).toBe('2027-01-12');
    expect(ends([risk('r', { before: sized(2), hits: ['phase'] })]).finish.p50).toBe('2027-01-12');
    expect(ends([risk('r', { before: sized(2, 3), hits: ['end'] })]).finish.p50).toBe('2027-01-18');
  });

  it('count in the size they have after their response, before it, or not at all', () => {
    const one = risk('r', { before: sized(10), after: sized(1), hits: ['a'] });
    expect(ends([one]).finish.p50).toBe('2027-01-11');
    expect(ends([one], { risks: 'before' }).finish.p50).toBe('2027-01-22');
    expect(ends([one], { risks: 'none' }).finish.p50).toBe('2027-01-08');
    expect(ends([one]).cost).toMatchObject({ p50: 100, mean: 100 });
  });

  it('are left alone where they are closed, and named where nobody sized them', () => {
    const closed = risk('r', { before: sized(10), hits: ['a'], state: 'closed' });
    const forecast = ends([closed, risk('unsized', { hits: ['a'] }), risk('ghost', { before: sized(3), hits: ['x'] })]);
    expect(forecast).toMatchObject({ risksDrawn: 1, risksUnsized: 1, finish: { p50: '2027-01-08' } });
  });

  it('do not delay what is done', () => {
    const over = planOf([line('a', 2, done('2027-01-04', '2027-01-05')), line('b', 3, after('a'))]);
    const hit = risk('r', { before: sized(20), hits: ['a'] });
    expect(planForecast(over, [hit], { ...free, today: '2027-01-06' }).finish.p90).toBe('2027-01-08');
  });
});

describe('causes, people and money in a forecast', () => {
  it('stretch all tasks under a summary by the same factor', () => {
    const tasks = [
      line('phase', 0),
      line('a', 20, { parent: 'phase' }),
      line('b', 20, { parent: 'phase', ...after('a') }),
    ];
    const causes = [{ id: 'c', name: 'Vendor', low: 0.5, high: 2, tasks: ['phase'] }];
    const { drivers, finish, isSure } = planForecast(planOf(tasks, { causes }), [], free);
    expect(drivers).toEqual([expect.objectContaining({ kind: 'cause', id: 'c', share: 1 })]);
    expect(finish.first! < '2027-02-26' && finish.last! > '2027-02-26').toBe(true);
    expect(isSure).toBe(false);
  });

  it('wait for people where that is asked for', () => {
    const plan = planOf([line('a', 5, by('ana')), line('b', 5, by('ana'))], { resources: [person('ana')] });
    expect(planForecast(plan, [], free).finish.p50).toBe('2027-01-08');
    const within = planForecast(plan, [], { ...free, isWithinCapacity: true });
    expect(within.finish.p50).toBe('2027-01-15');
    expect(within.criticality.map(({ index }) => index)).toEqual([1, 1]);
  });

  it('cost what the schedule says where nothing is unsure, and say that a rate is missing', () => {
    const plan = planOf(
      [
        line('a', 4, { ...by('ana'), ...done('2027-01-04', '2027-01-07'), fixedCost: 50 }),
        line('b', 6, { ...by('ana'), ...after('a'), ...running('2027-01-08') }),
        line('c', 3, { ...by('ana', 'bo'), ...after('b') }),
        milestone('m', { ...after('c'), fixedCost: 7 }),
      ],
      { resources: [person('ana', { ratePerDay: 600 }), person('bo')] },
    );
    const today = '2027-01-13';
    const { cost, costOpen, costAndTime } = planForecast(plan, [], { ...free, today });
    expect(cost?.p50).toBe(planSchedule(plan, today).cost);
    expect([costOpen, costAndTime.length]).toEqual([true, 500]);
  });

  it('count draws beyond the horizon, and name no day for what lies there', () => {
    const plan = planOf([line('a', 0, unsure(5, 10, 40))], { horizonDays: 16 });
    const { finish, drawsBeyond } = planForecast(plan, [], free);
    expect(drawsBeyond).toBeGreaterThan(100);
    expect([finish.p90, finish.mean]).toEqual([null, null]);
    expect(finish.p10 !== null && finish.p10 < '2027-01-20').toBe(true);
  });

  it('never throw, whatever the plan says', () => {
    const odd = planOf([
      line('a', 3, after('b', 'a', 'ghost')),
      line('b', 3, after('a')),
      line('c', 1, { parent: 'c', ...by('nobody') }),
      line('c', 2),
      line('d', 5000, { calendar: 'ghost' }),
    ]);
    const causes = [{ id: 'c', name: 'C', low: 1, high: 1, tasks: ['ghost'] }];
    for (const isWithinCapacity of [true, false]) {
      const forecast = planForecast({ ...odd, settings: { ...odd.settings, causes } }, [], {
        ...free,
        iterations: 5,
        isWithinCapacity,
      });
      expect(forecast.drawsBeyond).toBe(5);
    }
  });
});
