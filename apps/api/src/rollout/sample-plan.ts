import { PlanResource, PlanSite, type PlanSettings, type WorkCalendar, newPlanSettings, Wave } from '@peerway/rollout';
import * as z from 'zod';
import northlight from './northlight-plan.json' with { type: 'json' };

/** Leave of a person: from and until so many days after the first day of the plan. */
const Leave = z.tuple([z.int(), z.int(), z.string()]);

/** What the sample engagement has entered for its plan; everything in it is made up. Days count from its first day. */
const SamplePlan = z.object({
  useCases: z.array(z.string()),
  weeksAgo: z.int(),
  country: z.string(),
  sites: z.array(PlanSite),
  waves: z.array(Wave),
  people: z.array(PlanResource.safeExtend({ leave: z.array(Leave) })),
  rates: z.record(z.string(), z.number()),
});

/** The plan of the sample as it stands in its file. */
export const samplePlan: z.infer<typeof SamplePlan> = SamplePlan.parse(northlight);

const dayMs = 86_400_000;

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The Monday on which the plan of the sample began. */
export function sampleStart(now: Date): string {
  const today = now.toISOString().slice(0, 10);
  const weekday = (now.getUTCDay() + 6) % 7;
  return dayAfter(today, -weekday - 7 * samplePlan.weeksAgo);
}

/** The settings of the sample's plan: sites, waves, people with their days, and two calendars. */
export function sampleSettings(start: string): PlanSettings {
  const { useCases, sites, waves, people } = samplePlan;
  const week = [true, true, true, true, true, false, false];
  const calendar = (id: string, name: string, country: string): WorkCalendar => ({
    ...{ id, name, country, week },
    exceptions: [0, 1, 2].flatMap((year) => closures(Number(start.slice(0, 4)) + year)),
  });
  const plan = calendar('plan', 'Germany, Monday to Friday', samplePlan.country);
  const poland = calendar('poland', 'Poland, Monday to Friday', 'PL');
  const away = people
    .filter(({ leave }) => leave.length > 0)
    .map(({ id, name, leave }): WorkCalendar => ({
      ...{ ...plan, id: `of-${id}`, name },
      exceptions: [
        ...plan.exceptions,
        ...leave.map(([from, until, what]) => ({
          from: dayAfter(start, from),
          until: dayAfter(start, until),
          works: false,
          name: what,
        })),
      ],
    }));
  return {
    ...newPlanSettings(start),
    ...{
      calendars: [plan, poland, ...away],
      sites,
      resources: people.map(({ leave, ...person }) => ({
        ...person,
        calendar: leave.length > 0 ? `of-${person.id}` : person.calendar,
      })),
    },
    scope: { useCases, size: null, waves, leftOut: [] },
    causes: [{ id: 'master-control', name: 'Master control moves', low: 1, high: 1.35, tasks: [] }],
    iterations: 2000,
    seed: 7,
  };
}

function closures(year: number): WorkCalendar['exceptions'][number][] {
  return [
    { from: `${year}-05-01`, until: `${year}-05-01`, works: false, name: 'Labour Day' },
    { from: `${year}-12-24`, until: `${year + 1}-01-01`, works: false, name: 'Closed between the years' },
  ];
}
