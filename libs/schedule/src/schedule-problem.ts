/** How two activities hang together: which end of the one waits for which end of the other. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** An activity that another waits for. */
export interface Predecessor {
  readonly id: string;
  /** FS unless given: the other begins when this one has finished. */
  readonly type?: LinkType;
  /** In units of time after that end; negative for a lead. 0 unless given. */
  readonly lag?: number;
}

/** The units in which work is possible, from unit 0 on: `works[t]` says whether unit t counts. */
export type WorkingUnits = readonly boolean[];

/** A piece of work with a length in whole units of time. */
export interface Activity {
  readonly id: string;
  /** Whole units of working time, 0 for a milestone. */
  readonly duration: number;
  readonly predecessors: readonly Predecessor[];
  /** How much of each resource it takes while it works; absent: none. */
  readonly demands?: Readonly<Record<string, number>>;
  /** It begins no earlier than at this unit; 0 unless given. */
  readonly earliest?: number;
  /** It should be finished by this unit: late times are counted back from there. Never a reason to be infeasible. */
  readonly due?: number;
  /** It has begun or is done: it stands exactly here, whatever else holds. */
  readonly pinned?: { readonly start: number; readonly finish: number };
  /** The id of the calendar it works by; every unit works unless given. */
  readonly calendar?: string;
}

/** A network of activities, without limits on resources. */
export interface Network {
  readonly activities: readonly Activity[];
  /** By id. A calendar ends with its list: what would work beyond it is refused, with the activity's name. */
  readonly calendars?: Readonly<Record<string, WorkingUnits>>;
  /** The calendar in which lags are counted; every unit counts unless given. */
  readonly lagCalendar?: string;
}

/** A network with limited resources: how much of each there is in every unit of time. */
export interface ScheduleProblem extends Network {
  readonly resources: Readonly<Record<string, number>>;
  /** Where a resource is there only in some units, or only in part: what replaces its figure, unit by unit; the last holds on. */
  readonly availability?: Readonly<Record<string, readonly number[]>>;
}
