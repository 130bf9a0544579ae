import { DomainError } from '@peerway/kernel';
import { type CapacitySchedule, type ScheduleProblem, scheduleWithinCapacity } from '@peerway/schedule';
import { longer } from './activity-places.ts';
import { planNetwork, type PlanNetwork } from './plan-network.ts';
import { planSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import type { PlanTask } from './plan-task.ts';

/** A task that begins later so that the people there are suffice. */
export interface PlanMove {
  readonly task: string;
  /** The day on which it would begin if there were enough of everybody. */
  readonly from: string;
  readonly to: string;
  /** By how many working days of the plan. */
  readonly days: number;
  readonly because: {
    /** It waits for somebody who is taken, or for a task that was itself moved. */
    readonly kind: 'resource' | 'predecessor';
    /** The resource, or the task. */
    readonly of: string;
    /** The tasks that take the resource in its stead; the tasks that let it begin no earlier. */
    readonly blockers: readonly string[];
  };
}

/** A plan that fits the people there are. */
export interface PlanWithinCapacity {
  /** In the order of the days on which they begin. */
  readonly moves: readonly PlanMove[];
  /** The last day with these moves; null for a plan without tasks. */
  readonly finish: string | null;
  /** The last day if there were enough of everybody. */
  readonly unlimitedFinish: string | null;
  /** No plan with these people can end before this day. */
  readonly lowerBoundFinish: string | null;
  /** How many schedules were tried. */
  readonly schedulesGenerated: number;
}

/** How long to look for a short plan. */
export interface CapacityOptions {
  /** 500 unless given. */
  readonly maxSchedules?: number;
  /** That of the plan unless given: the same seed gives the same plan. */
  readonly seed?: number;
}

const fewSchedules = 500;
/** How many days beyond its horizon a plan may need. */
const mostDaysBeyond = 20_000;

/**
 * When to begin each task so that nobody is asked for more than there is, as short as a search finds it; moves that were accepted
 * before stand. What has begun stays where it is.
 *
 * @throws DomainError TOO_LONG for a plan that these people could not end in a lifetime.
 *
 * @example
 * planWithinCapacity({ settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'Map')] }, '2027-01-04').moves; // => []
 */
export function planWithinCapacity(plan: Plan, today: string, options: CapacityOptions = {}): PlanWithinCapacity {
  const network = planNetwork(plan, today);
  const unlimitedFinish = planSchedule(plan, today).finish;
  if (unlimitedFinish === null)
    return { moves: [], finish: null, unlimitedFinish, lowerBoundFinish: null, schedulesGenerated: 0 };
  const found = withinCapacity(network.problem, {
    maxSchedules: fewSchedules,
    seed: plan.settings.seed,
    ...options,
  });
  const moves = planMoves(network, found);
  const { finish } = planSchedule({ ...plan, tasks: acceptedMoves(plan.tasks, moves) }, today);
  return {
    moves,
    finish,
    unlimitedFinish,
    lowerBoundFinish: network.time.dayOf(Math.max(0, found.lowerBound - 1)),
    schedulesGenerated: found.schedulesGenerated,
  };
}

/**
 * The tasks with moves accepted: what waits for somebody is held until its day, what only follows it moves by itself.
 *
 * @example
 * acceptedMoves([newTask('a', 'Map')], [{ task: 'a', from: '2027-01-04', to: '2027-01-06', days: 2, because: { kind: 'resource', of: 'ana', blockers: ['b'] } }])[0]?.heldUntil; // => '2027-01-06'
 */
export function acceptedMoves(tasks: readonly PlanTask[], moves: readonly PlanMove[]): PlanTask[] {
  const held = new Map(moves.filter(({ because }) => because.kind === 'resource').map(({ task, to }) => [task, to]));
  return tasks.map((task) => {
    const heldUntil = held.get(task.id);
    return heldUntil === undefined ? task : { ...task, heldUntil };
  });
}

function planMoves({ outline, time }: PlanNetwork, { moves }: CapacitySchedule): PlanMove[] {
  const days = time.working(time.planCalendar);
  const lines = (ids: readonly string[]) => ids.filter((id) => outline.lines.has(id));
  return moves.flatMap(({ id, from, to, because }): PlanMove[] => {
    if (!outline.lines.has(id)) return [];
    // Where a task waits for the beginning or the end of a summary, that summary is named.
    const of = because.kind === 'resource' ? because.id : because.id.split('/')[0]!;
    return [
      {
        task: id,
        from: time.dayOf(from),
        to: time.dayOf(to),
        days: days.between(from, to),
        because: { kind: because.kind, of, blockers: lines(because.blockers) },
      },
    ];
  });
}

/** Tries within the horizon; a plan that needs more days than that gets them, all of them worked. */
function withinCapacity(problem: ScheduleProblem, options: CapacityOptions): CapacitySchedule {
  try {
    return scheduleWithinCapacity(problem, options);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'BEYOND_CALENDAR') throw error;
    return scheduleWithinCapacity(longer(problem, mostDaysBeyond), options);
  }
}
