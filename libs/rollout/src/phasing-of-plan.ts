import { dayNumber } from '@peerway/schedule';
import type { PlanSchedule, ScheduledTask } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import { type StageKind, stageKinds } from './stage-kind.ts';

/** When the money of one use case moves by the plan, in months from the start of a business case. */
export interface PlanPhasing {
  readonly useCase: string;
  /** The month in which one-off money begins to be spent, from 0. */
  readonly spendFrom: number;
  /** Over how many months it is spent, at least 1. */
  readonly spendMonths: number;
  /** The month after which yearly costs and benefits begin. */
  readonly effectFrom: number;
  /** How many months benefits take to full effect. */
  readonly rampMonths: number;
}

const DAYS_PER_MONTH = 365.25 / 12;
const latestMonth = 360;
const longestMonths = 120;

/** From the first to after the last day of something, as day numbers. */
interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * When the money of each use case moves by the dates of a plan. It is spent from its first line until everybody has it; the effect
 * begins when the first wave begins, the trial being over, and grows until the last wave is finished. Where no stage goes out in
 * waves, and where people drew the plan by hand, the effect begins with the last day. Running it afterwards is no one-off spending.
 *
 * Months begin at `caseStart`, or at the start of the plan where it is null; a month begun counts as one, what lies before counts
 * from month 0. In the order of the use cases of the plan's scope, then by name; none for a use case without lines.
 *
 * @example
 * phasingOfPlan({ settings: newPlanSettings('2027-01-04'), tasks: [] }, planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04'), null); // => []
 */
export function phasingOfPlan(plan: Plan, schedule: PlanSchedule, caseStart: string | null): PlanPhasing[] {
  const start = dayNumber(caseStart ?? plan.settings.start);
  const leaves = plan.tasks.flatMap((task) => {
    const dates = schedule.tasks[task.id];
    return task.origin.useCase === null || !dates || dates.isSummary ? [] : [{ ...task.origin, span: spanOf(dates) }];
  });
  const byUseCase = Map.groupBy(leaves, ({ useCase }) => useCase ?? '');
  const { useCases: chosen } = plan.settings.scope;
  const rest = [...byUseCase.keys()].filter((id) => !chosen.includes(id)).sort();
  return [...new Set(chosen), ...rest].flatMap((useCase) => {
    const lines = byUseCase.get(useCase);
    return lines ? [monthsOf(useCase, lines, start)] : [];
  });
}

interface Line {
  readonly kind: string;
  readonly part: string | null;
  readonly span: Span;
}

function monthsOf(useCase: string, lines: readonly Line[], start: number): PlanPhasing {
  const kinds = kindsOf(lines);
  const running = (line: Line): boolean => kinds.get(line.part ?? '') === 'operation';
  const oneOff = lines.filter((line) => !running(line));
  const all = around((oneOff.length > 0 ? oneOff : lines).map(({ span }) => span));
  const waves = oneOff.filter(({ kind, part }) => kind === 'stage' && kinds.get(part ?? '') === 'wave');
  const spread = waves.length > 0 ? around(waves.map(({ span }) => span)) : { from: all.until, until: all.until };
  const begun = (day: number): number => Math.max(0, Math.ceil((day - start) / DAYS_PER_MONTH));
  const spendFrom = Math.min(latestMonth, Math.max(0, Math.floor((all.from - start) / DAYS_PER_MONTH)));
  const effectFrom = Math.min(latestMonth, begun(spread.from));
  return {
    useCase,
    spendFrom,
    spendMonths: Math.min(longestMonths, Math.max(1, begun(all.until) - spendFrom)),
    effectFrom,
    rampMonths: Math.min(longestMonths, Math.max(0, begun(spread.until) - effectFrom)),
  };
}

/** What the stages of a use case are for, by their names in the order in which they begin. */
function kindsOf(lines: readonly Line[]): ReadonlyMap<string, StageKind> {
  const stages = lines.filter(({ kind, part }) => kind === 'stage' && part !== null);
  const spans = [...Map.groupBy(stages, ({ part }) => part ?? '')].map(([name, of]) => ({
    name,
    ...around(of.map(({ span }) => span)),
  }));
  const ordered = spans.sort((a, b) => a.from - b.from || a.until - b.until || (a.name < b.name ? -1 : 1));
  const kinds = stageKinds(ordered);
  return new Map(ordered.map(({ name }, place) => [name, kinds[place] ?? 'preparation']));
}

function spanOf({ start, finish }: ScheduledTask): Span {
  return { from: dayNumber(start), until: dayNumber(finish) + 1 };
}

function around(spans: readonly Span[]): Span {
  return spans.reduce((whole, span) => ({
    from: Math.min(whole.from, span.from),
    until: Math.max(whole.until, span.until),
  }));
}
