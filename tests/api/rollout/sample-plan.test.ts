import {
  overAllocations,
  type Plan,
  type PlanGate,
  type PlanRisk,
  pilotSites,
  planSchedule,
  type PlanSchedule,
  type PlanSettings,
  type PlanTask,
} from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPortal, type RunningPortal, setUpOwner } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { planTaskFields } from './plan-fields.ts';

let running: RunningPortal;
let owner: Visitor;
let e: string;
let plan: Plan;
let schedule: PlanSchedule;
let opened: Opened;

interface Opened {
  readonly settings: PlanSettings;
  readonly today: string;
  readonly generatedAt: string | null;
  readonly staleSince: string | null;
  readonly tasks: readonly { readonly task: PlanTask }[];
  readonly baselines: readonly { readonly name: string }[];
}

const read = `query ($e: ID!) { plan(engagementId: $e) { today generatedAt staleSince baselines { name }
  settings { start horizonDays asOf currency calendar calendars { id name country week exceptions { from until works name } }
    resources { id kind name roles skills capacity calendar from until ratePerDay member }
    sites { id name networks groups systems people } scope { useCases size waves { id name sites } leftOut }
    causes { id name low high tasks } iterations seed }
  tasks { task { ${planTaskFields} } } } }`;

beforeAll(async () => {
  running = await runPortal({ PEERWAY_SAMPLE: 'on' });
  owner = await setUpOwner(running);
  e = (await owner.need<{ nodes: { id: string }[] }>('{ engagements(first: 1) { nodes { id } } }')).nodes[0]?.id ?? '';
  opened = await owner.need<Opened>(read, { e });
  plan = { settings: opened.settings, tasks: opened.tasks.map(({ task }) => task) };
  schedule = planSchedule(plan, opened.today);
});
afterAll(() => running.close());

describe('the plan of the sample', () => {
  it('is whole: nothing in it contradicts itself', () => {
    const grave = schedule.findings.filter(({ code }) => code !== 'FINISH_BY_MISSED');
    expect(grave).toEqual([]);
    expect(plan.tasks.length).toBeGreaterThan(40);
    expect(opened).toMatchObject({ staleSince: null, baselines: [{ name: 'As the board saw it' }] });
    expect(opened.generatedAt).not.toBeNull();
  });

  it('ends within two years, under way, with something critical and something promised', () => {
    const states = Object.values(schedule.tasks).map(({ state }) => state);
    expect(states).toContain('done');
    expect(states).toContain('running');
    expect(schedule.critical.length).toBeGreaterThan(3);
    expect(Date.parse(schedule.finish ?? '') - Date.parse(plan.settings.start)).toBeLessThan(730 * 86_400_000);
    expect(plan.tasks.filter(({ promised }) => promised)).toHaveLength(2);
  });

  it('has waves of which the pilot is the smallest set that shows everything', () => {
    const { sites, isProved } = pilotSites(plan.settings.sites);
    expect(isProved).toBe(true);
    expect(sites.map(({ site }) => site)).toEqual(plan.settings.scope.waves[0]?.sites);
    const placed = plan.settings.scope.waves.flatMap((wave) => wave.sites);
    expect(placed.toSorted()).toEqual(plan.settings.sites.map(({ id }) => id).toSorted());
  });

  it('gives somebody more than they have time for', () => {
    const busy = overAllocations(plan, schedule);
    expect(busy.length).toBeGreaterThan(0);
  });

  it('has a locked gate, and risks of which some are sized', async () => {
    const gates = await owner.need<{ lockedAt: string | null; gate: PlanGate }[]>(
      `query ($e: ID!) { planGates(engagementId: $e) { lockedAt gate { id criteria { figure threshold } decision { kind } } } }`,
      { e },
    );
    const locked = gates.filter(({ lockedAt }) => lockedAt !== null);
    expect(locked).toHaveLength(1);
    expect(locked[0]?.gate.criteria.some(({ threshold }) => threshold === 60)).toBe(true);
    const risks = await owner.need<{ risk: PlanRisk }[]>(
      `query ($e: ID!) { planRisks(engagementId: $e) { risk { id before { money { likely } } happened { cost } } } }`,
      { e },
    );
    expect(risks.filter(({ risk }) => risk.before !== null)).toHaveLength(3);
    expect(risks.length).toBeGreaterThan(6);
  });
});
