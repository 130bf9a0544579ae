import type { Activity, RiskEvents, SharedCause, SimulationPlan, UnsureActivity } from '@peerway/schedule';
import { planNetwork, type PlanNetwork } from './plan-network.ts';
import { remainingEstimate } from './remaining-estimate.ts';
import type { RiskSize } from './plan-risk.ts';
import type { Plan } from './plan-settings.ts';
import type { ForecastOptions, ForecastRisk } from './plan-forecast.ts';
import type { PlanTask } from './plan-task.ts';

/** A plan as something that can be drawn. */
export interface ForecastNetwork {
  readonly network: PlanNetwork;
  readonly simulation: SimulationPlan;
  /** The name of the activity at whose finish a line is finished. */
  readonly finishOf: (id: string) => string;
  /** The promises, in the order in which they are simulated. */
  readonly promised: readonly { readonly task: string; readonly day: string }[];
  readonly risksDrawn: number;
  readonly risksUnsized: number;
}

/**
 * What is drawn of a plan: the network of `planNetwork` with three points instead of one, the end of every summary as a milestone, the
 * open risks in the size that is wanted, and the shared causes.
 */
export function forecastNetwork(plan: Plan, risks: readonly ForecastRisk[], options: ForecastOptions): ForecastNetwork {
  const network = planNetwork(plan, options.today);
  const { outline, time, problem, horizon } = network;
  const finishOf = (id: string): string => (outline.lines.get(id)!.children.length === 0 ? id : `${id}/finish`);
  const wanted = options.risks ?? 'after';
  const open = wanted === 'none' ? [] : risks.filter(({ state }) => state === 'open');
  const sized = open.flatMap((risk) => {
    const size = wanted === 'after' ? (risk.after ?? risk.before) : risk.before;
    return size === null ? [] : [{ risk, size }];
  });
  const events = sized.map(({ risk, size }) => riskEvents(risk, size, { network, finishOf }));
  const hit = new Set(events.flatMap(({ hits }) => hits));
  const known = problem.activities.map((activity) => unsure(activity, { network, isHit: hit.has(activity.id) }));
  const added = summaryEnds(network, finishOf).map((activity) =>
    unsure(activity, { network, isHit: hit.has(activity.id) }),
  );
  const promised = outline.order.flatMap((task) => {
    const day = outline.lines.get(task)!.task.promised;
    return day === null ? [] : [{ task, day }];
  });
  const simulation: SimulationPlan = {
    activities: [...known, ...added],
    // Asked for last: a task of no likely length brings its calendar only here.
    calendars: Object.fromEntries(time.units),
    lagCalendar: time.planCalendar,
    risks: events,
    causes: plan.settings.causes.map((cause) => sharedCause(cause, network)),
    promises: promised.map(({ task, day }) => ({ id: finishOf(task), by: time.unitOf(day) + 1 })),
    horizon,
    ...(options.isWithinCapacity && { resources: problem.resources }),
  };
  return {
    network,
    simulation,
    finishOf,
    promised,
    risksDrawn: sized.length,
    risksUnsized: open.length - sized.length,
  };
}

/** The ends of summaries that nothing in the network hangs on: a risk may hit them, and somebody may have been promised them. */
function summaryEnds({ outline, activities }: PlanNetwork, finishOf: (id: string) => string): Activity[] {
  return outline.order.flatMap((id) => {
    const { children } = outline.lines.get(id)!;
    if (children.length === 0 || activities.has(finishOf(id))) return [];
    return [{ id: finishOf(id), duration: 0, predecessors: children.map((child) => ({ id: finishOf(child) })) }];
  });
}

interface Around {
  readonly network: PlanNetwork;
  readonly isHit: boolean;
}

function unsure(activity: Activity, around: Around): UnsureActivity {
  const { network, isHit } = around;
  const { outline, time } = network;
  const [id = '', end] = activity.id.split('/');
  const { task } = outline.lines.get(id)!;
  if (end !== undefined) {
    // The money of a summary beside that of its tasks; a delay of its end counts in working days of the plan.
    const cost = end === 'finish' ? { cost: { fixed: task.fixedCost ?? 0 } } : {};
    // Tasks that were done before their summary might begin do not wait for it, and nor does the end of the plan.
    const aside = end === 'start' ? { isAside: true } : {};
    return { ...activity, ...cost, ...aside, ...(isHit && { calendar: time.planCalendar }) };
  }
  if (task.kind !== 'task') {
    return { ...activity, cost: { fixed: task.fixedCost ?? 0 }, ...(isHit && { calendar: time.planCalendar }) };
  }
  return unsureTask(activity, task, network);
}

function unsureTask(activity: Activity, task: PlanTask, network: PlanNetwork): UnsureActivity {
  const { time, resources, asOf } = network;
  const people = task.assignments.flatMap(({ resource }) => resources.get(resource) ?? []);
  const calendar = activity.calendar ?? time.calendarOf(task, people);
  const perUnit = task.assignments.reduce(
    (sum, { resource, share }) => sum + share * (resources.get(resource)?.ratePerDay ?? 0),
    0,
  );
  const fixed = task.fixedCost ?? 0;
  const { pinned, ...rest } = activity;
  if (task.progress.actualFinish !== null) return { ...activity, calendar, cost: { fixed, perUnit } };
  if (!pinned) return { ...rest, calendar, duration: task.estimate, cost: { fixed, perUnit } };
  const worked = pinned.start < asOf ? time.working(calendar).between(pinned.start, asOf) : 0;
  return {
    ...rest,
    calendar,
    duration: remainingEstimate(task, worked),
    begun: { start: pinned.start, from: Math.max(pinned.start, asOf) },
    cost: { fixed: fixed + perUnit * worked, perUnit },
  };
}

interface Hitting {
  readonly network: PlanNetwork;
  readonly finishOf: (id: string) => string;
}

function riskEvents({ id, hits }: ForecastRisk, size: RiskSize, { network, finishOf }: Hitting): RiskEvents {
  const open = hits.filter((hit) => network.outline.lines.has(hit) && !isDone(hit, network));
  return { id, frequency: size.frequency, delay: size.days, money: size.money, hits: open.map(finishOf) };
}

function isDone(id: string, { outline, leaves }: PlanNetwork): boolean {
  const own = leaves.get(id) ?? [id];
  return own.every((leaf) => outline.lines.get(leaf)!.task.progress.actualFinish !== null);
}

function sharedCause({ id, low, high, tasks }: Plan['settings']['causes'][number], network: PlanNetwork): SharedCause {
  const leaves = tasks
    .filter((task) => network.outline.lines.has(task))
    .flatMap((task) => network.leaves.get(task) ?? [task]);
  return { id, factor: { low, likely: 1, high }, activities: [...new Set(leaves)] };
}
