import { DomainError } from '@peerway/kernel';
import { CalendarTable } from './calendar-table.ts';
import { linkOrder } from './link-order.ts';
import type { LinkType } from './schedule-problem.ts';
import { checkedSimulation } from './checked-simulation.ts';
import type { SimulationPlan, UnsureActivity } from './simulation-plan.ts';

/** How an activity is placed. */
export const placing = { free: 0, begun: 1, pinned: 2 } as const;
/** Which ends a link holds together. */
export const linkKinds: Readonly<Record<LinkType, number>> = { FS: 0, SS: 1, FF: 2, SF: 3 };

/** A network in typed arrays: activities by number, each after all that it waits for. */
export interface CompiledNetwork {
  readonly activities: readonly UnsureActivity[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly placed: Uint8Array;
  /** Free: no earlier than; begun: from where what remains is worked; pinned: the start. */
  readonly from: Int32Array;
  /** Begun or pinned: where it starts; pinned: where it finishes. */
  readonly fixedStart: Int32Array;
  readonly fixedFinish: Int32Array;
  /** Undefined where every unit is worked. */
  readonly calendars: readonly (CalendarTable | undefined)[];
  readonly lagCalendar: CalendarTable | undefined;
  /** The links of activity a: from firstLink[a] up to firstLink[a + 1]. */
  readonly firstLink: Int32Array;
  readonly linkFrom: Int32Array;
  readonly linkKind: Uint8Array;
  readonly linkLag: Int32Array;
  readonly horizon: number;
}

const defaultHorizon = 1_000_000;

/**
 * Makes a network ready for inner loops; whatever it cannot mean is refused by name.
 *
 * @throws DomainError CYCLE, UNKNOWN_PREDECESSOR, SELF_LINK, DUPLICATE_ID, UNKNOWN_CALENDAR, BAD_DURATION, TOO_MANY_ACTIVITIES
 */
export function compiledNetwork(plan: SimulationPlan): CompiledNetwork {
  checkedSimulation(plan);
  const activities = linkOrder(plan.activities);
  const numberOf = new Map(activities.map(({ id }, at) => [id, at]));
  const tables = new Map(Object.entries(plan.calendars ?? {}).map(([id, units]) => [id, new CalendarTable(units)]));
  const calendarOf = (id: string | undefined): CalendarTable | undefined => {
    if (id === undefined) return undefined;
    const table = tables.get(id);
    if (!table) throw new DomainError('UNKNOWN_CALENDAR', `There is no calendar "${id}".`, { calendar: id });
    return table;
  };
  const longest = Math.max(0, ...[...tables.values()].map(({ lastUnit }) => lastUnit));
  const whole = (figure: (activity: UnsureActivity) => number): Int32Array => Int32Array.from(activities, figure);
  return {
    activities,
    numberOf,
    placed: Uint8Array.from(activities, ({ pinned, begun }) =>
      pinned ? placing.pinned : begun ? placing.begun : placing.free,
    ),
    from: whole(({ pinned, begun, earliest }) => pinned?.start ?? begun?.from ?? Math.max(0, earliest ?? 0)),
    fixedStart: whole(({ pinned, begun }) => pinned?.start ?? begun?.start ?? 0),
    fixedFinish: whole(({ pinned }) => pinned?.finish ?? 0),
    calendars: activities.map(({ calendar }) => calendarOf(calendar)),
    lagCalendar: calendarOf(plan.lagCalendar),
    ...links(activities, numberOf),
    horizon: plan.horizon ?? (longest > 0 ? longest : defaultHorizon),
  };
}

type Links = Pick<CompiledNetwork, 'firstLink' | 'linkFrom' | 'linkKind' | 'linkLag'>;

function links(activities: readonly UnsureActivity[], numberOf: ReadonlyMap<string, number>): Links {
  const all = activities.flatMap(({ predecessors }) => predecessors);
  const firstLink = new Int32Array(activities.length + 1);
  activities.forEach(({ predecessors }, at) => (firstLink[at + 1] = firstLink[at]! + predecessors.length));
  return {
    firstLink,
    linkFrom: Int32Array.from(all, ({ id }) => numberOf.get(id)!),
    linkKind: Uint8Array.from(all, ({ type }) => linkKinds[type ?? 'FS']),
    linkLag: Int32Array.from(all, ({ lag }) => lag ?? 0),
  };
}
