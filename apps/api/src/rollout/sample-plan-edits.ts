import { newTask, type PlanGate, type PlanResource, type PlanRisk, type PlanTask } from '@peerway/rollout';
import { dayAfter, samplePlan } from './sample-plan.ts';

const of = 'software-update-distribution';
/** The lines of the sample that its people edited most. */
export const sampleLines = {
  baseline: `${of}.stage-1.work`,
  lab: `${of}.stage-2.work`,
  labGate: `${of}.stage-2.gate`,
  pilot: `${of}.stage-3.work`,
  pilotGate: `${of}.stage-3.gate`,
  firstGate: `${of}.stage-1.gate`,
  lastGate: `${of}.stage-5.gate`,
  council: 't-works-council',
};

/** The roles that have names already, with the person; from the wave rollout on they are still open. */
function personFor(resource: string): string | undefined {
  return samplePlan.people.find(({ roles }) => roles.some((role) => role === resource))?.id;
}

/** The plan before anything happened: names for the first stages, a line of their own, a longer lab. */
export function staffed(tasks: readonly PlanTask[]): PlanTask[] {
  const isLater = ({ id }: PlanTask): boolean => /\.stage-[45]\./.test(id);
  const named = tasks.map((task) =>
    isLater(task)
      ? task
      : {
          ...task,
          assignments: task.assignments.map(({ resource, share }) => ({
            resource: personFor(resource) ?? resource,
            share,
          })),
        },
  );
  const council = {
    ...newTask(sampleLines.council, 'Tell the works council what devices upload'),
    ...{ parent: `${of}.stage-3.ready`, rank: 1, estimate: { low: 3, likely: 5, high: 15 } },
    assignments: [{ resource: 'sofia', share: 0.2 }],
    note: 'The council meets every second Thursday.',
  };
  const wait = { task: council.id, type: 'FS' as const, lagDays: 0 };
  return [
    ...named.map((task) => (task.id === sampleLines.pilot ? { ...task, links: [...task.links, wait] } : task)),
    council,
  ];
}

/** What happened since, and what people changed after the baseline was taken. */
export function underWay(tasks: readonly PlanTask[], start: string, today: string): PlanTask[] {
  const ready = tasks.filter(({ origin }) => origin.kind === 'readiness').map(({ id }) => id);
  const asked = tasks.filter(({ name }) => name.startsWith('Find out')).map(({ id }) => id);
  const changes = new Map<string, Partial<PlanTask>>([
    [sampleLines.baseline, { progress: progress(start, dayAfter(start, 11)) }],
    [
      sampleLines.lab,
      { estimate: { low: 8, likely: 15, high: 30 }, note: 'Both firewalls of Cologne are in the lab.' },
    ],
    [sampleLines.pilotGate, { promised: dayAfter(start, 130) }],
    [sampleLines.lastGate, { promised: dayAfter(start, 380) }],
    ...asked
      .slice(0, 2)
      .map((id, at) => [id, { progress: progress(dayAfter(start, 1 + at), dayAfter(start, 3 + at)) }] as const),
    ...ready.slice(0, 1).map((id) => [id, { progress: progress(dayAfter(start, 7), null, 6) }] as const),
    ...ready
      .slice(1, 2)
      .map((id) => [id, { progress: progress(dayAfter(start, 14), null, 9), finishBy: dayAfter(today, 4) }] as const),
  ]);
  return tasks.map((task) => ({ ...task, ...changes.get(task.id) }));
}

function progress(
  actualStart: string,
  actualFinish: string | null,
  remainingDays: number | null = null,
): PlanTask['progress'] {
  return { actualStart, actualFinish, remainingDays: actualFinish === null ? remainingDays : null };
}

/** Roles that joined with the lines, with what a day of them costs. */
export function priced(resources: readonly PlanResource[]): PlanResource[] {
  return resources.map((each) => ({ ...each, ratePerDay: each.ratePerDay ?? samplePlan.rates[each.id] ?? null }));
}

/** The gates with thresholds: that of the pilot is measured, that before it goes by the training, the first was passed. */
export function judged(gates: readonly PlanGate[], start: string): PlanGate[] {
  return gates.map((gate) => {
    if (gate.id === sampleLines.firstGate) return passed(gate, dayAfter(start, 11));
    if (gate.id === sampleLines.labGate) return { ...gate, criteria: [...gate.criteria, everybodyTrained] };
    if (gate.id !== sampleLines.pilotGate) return gate;
    const figures = [
      {
        id: 'lead-kpi',
        text: 'Peers deliver most of the bytes in two patch weeks in a row.',
        figure: 'Peer-served share',
        operator: 'atLeast',
        threshold: 60,
        unit: '%',
        measure: null,
        stops: true,
      },
      {
        id: 'wan',
        text: 'The lines of the pilot sites breathe in patch week.',
        figure: 'Peak WAN use during patch week',
        operator: 'atMost',
        threshold: 70,
        unit: '% of link',
        measure: null,
        stops: false,
      },
    ] as const;
    return { ...gate, criteria: [...gate.criteria.filter(({ id }) => id !== 'lead-kpi'), ...figures] };
  });
}

const everybodyTrained = {
  id: 'people-trained',
  text: 'Nobody goes live untrained.',
  figure: 'People trained',
  operator: 'atLeast',
  threshold: 100,
  unit: '%',
  measure: 'trained',
  stops: true,
} as const;

function passed(gate: PlanGate, day: string): PlanGate {
  return {
    ...gate,
    results: gate.criteria.map(({ id }) => ({ criterion: id, value: null, holds: true, note: null, day })),
    decision: { kind: 'go', reason: 'Four weeks of figures are recorded, and the board signed the stop rule.', day },
  };
}

/** The risks that somebody has sized, by the end of their id; the others keep the catalogue's levels. */
export function sized(risks: readonly PlanRisk[], start: string): PlanRisk[] {
  const spread = (low: number, likely: number, high: number) => ({ low, likely, high });
  const sizes: Readonly<Record<string, Partial<PlanRisk>>> = {
    r1: {
      before: { frequency: spread(0.2, 0.4, 0.7), money: spread(6_000, 15_000, 40_000), days: spread(3, 8, 20) },
      after: { frequency: spread(0.05, 0.1, 0.3), money: spread(4_000, 9_000, 25_000), days: spread(2, 5, 12) },
      ...{ hits: [sampleLines.pilot], owner: 'jonas', due: dayAfter(start, 35) },
      trigger: 'Fewer than half of the devices of a subnet find a peer in the lab.',
    },
    r2: {
      before: { frequency: spread(0.3, 0.8, 2), money: spread(1_000, 4_000, 12_000), days: spread(1, 2, 5) },
      ...{ after: null, hits: [sampleLines.pilot], owner: 'ruth', trigger: 'Complaints about Wi-Fi on patch days.' },
      happened: [{ day: dayAfter(start, 9), cost: 1_800, days: 1, note: 'Leipzig, during the first measurement.' }],
    },
    r4: {
      before: { frequency: spread(0.1, 0.2, 0.5), money: spread(2_000, 5_000, 9_000), days: spread(1, 3, 6) },
      ...{ after: null, hits: [sampleLines.lab], owner: 'ruth' },
    },
  };
  return risks.map((risk) => ({ ...risk, ...sizes[risk.origin.part?.split('-').at(-1) ?? ''] }));
}
