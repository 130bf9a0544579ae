import { candidatesFor, costByMonth, overAllocations, type Plan, planSchedule, resourceLoad } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { after, by, line, milestone, monday, person, planOf } from './plan-of.ts';

const ana = person('ana', { capacity: 0.6, ratePerDay: 500, roles: ['engineer'], skills: ['WireGuard'] });
const ben = person('ben', { ratePerDay: 400, roles: ['engineer'], skills: ['wireguard '] });
const engineer = { ...person('engineer', { capacity: 2 }), kind: 'role' as const };

function dated(plan: Plan) {
  return { plan, schedule: planSchedule(plan, monday) };
}

describe('the load of people', () => {
  it('is what their tasks ask for, day by day, against what there is; nobody is there at a weekend', () => {
    const { plan, schedule } = dated(
      planOf([line('a', 6, by('ana')), line('b', 2, { assignments: [{ resource: 'ana', share: 0.3 }] })], {
        resources: [ana],
      }),
    );
    const [load] = resourceLoad(plan, schedule);
    expect(load).toMatchObject({ start: monday, demandDays: 6.6, capacityDays: 3.6, tasks: ['a', 'b'] });
    expect(load!.demand).toEqual([1.3, 1.3, 1, 1, 1, 0, 0, 1]);
    expect(load!.capacity).toEqual([0.6, 0.6, 0.6, 0.6, 0.6, 0, 0, 0.6]);
  });

  it('is too much from the first day to the last of a run, with the worst of them and who shares it', () => {
    const { plan, schedule } = dated(
      planOf([line('a', 6, by('ben')), line('b', 2, { ...by('ben') }), line('c', 1, { ...by('ben'), ...after('a') })], {
        resources: [ben, ana],
      }),
    );
    expect(overAllocations(plan, schedule)).toEqual([
      {
        resource: 'ben',
        from: monday,
        until: '2027-01-05',
        days: 2,
        demand: 2,
        capacity: 1,
        excessDays: 2,
        tasks: ['a', 'b'],
      },
    ]);
  });
});

describe('the cost by month', () => {
  it('adds up to the cost of the plan, time where it is worked and money evenly', () => {
    const { plan, schedule } = dated(
      planOf(
        [
          line('a', 25, { ...by('ben'), fixedCost: 3300 }),
          milestone('m', { ...after('a'), fixedCost: 50 }),
          line('s', 1, { fixedCost: 10 }),
          line('t', 2, { parent: 's' }),
        ],
        { resources: [ben] },
      ),
    );
    const months = costByMonth(plan, schedule);
    expect(months.map(({ month }) => month)).toEqual(['2027-01', '2027-02']);
    // 20 working days of January and 5 of February; 28 and 5 of 33 days from the start to the finish.
    expect(months[0]).toMatchObject({ people: 8000 });
    expect(months[0]!.fixed).toBeCloseTo(2810, 8);
    expect(months[1]!.people).toBe(2000);
    expect(months[1]!.fixed).toBeCloseTo(550, 8);
    expect(months.at(-1)!.cumulative).toBeCloseTo(schedule.cost!, 8);
  });
});

describe('candidates for a role', () => {
  it('are those who fill it, with what they lack, the one with free days first', () => {
    const { plan, schedule } = dated(
      planOf(
        [
          line('a', 5, { ...by('engineer'), skills: ['WireGuard', 'BGP'] }),
          line('b', 3, { assignments: [{ resource: 'ben', share: 1 }] }),
        ],
        { resources: [engineer, ana, ben, person('cem')] },
      ),
    );
    expect(candidatesFor(plan, schedule, { task: 'a', role: 'engineer' })).toEqual([
      { resource: 'ben', fillsRole: true, missingSkills: ['BGP'], daysThere: 5, daysFree: 2, ratePerDay: 400 },
      { resource: 'ana', fillsRole: true, missingSkills: ['BGP'], daysThere: 5, daysFree: 0, ratePerDay: 500 },
    ]);
    expect(candidatesFor(plan, schedule, { task: 'b', role: 'engineer' })).toEqual([]);
  });
});
