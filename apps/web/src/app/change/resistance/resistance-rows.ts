import { type Resistance, type ResistanceCount, type ResistanceSummary, steps } from '@peerway/change';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { StackBar, StackPart } from '../../charts/stacked-bars-data.ts';
import { stepNames } from '../step-words.ts';
import { resistanceStates } from './resistance-words.ts';

/** What the log is narrowed to; empty for everything. */
export interface ResistanceFilter {
  readonly words: string;
  readonly group: string;
  readonly step: string;
  /** A state, or `overdue` or `unanswered`. */
  readonly state: string;
}

/** One line of the log. */
export interface ResistanceRow {
  readonly resistance: Resistance;
  readonly groupName: string;
  readonly isOverdue: boolean;
  readonly isUnanswered: boolean;
}

const places: Readonly<Record<Resistance['state'], number>> = { open: 0, answered: 1, settled: 2 };

/** The lines that fit, what is open and strong first, and of these what was heard last. */
export function resistanceRows(
  all: readonly Resistance[],
  { overdue, unanswered }: Pick<ResistanceSummary, 'overdue' | 'unanswered'>,
  { filter, nameOf }: { readonly filter: ResistanceFilter; readonly nameOf: (group: string) => string },
): readonly ResistanceRow[] {
  const [late, lying] = [new Set(overdue.map(({ id }) => id)), new Set(unanswered.map(({ id }) => id))];
  const words = filter.words.trim().toLowerCase();
  return all
    .map((resistance) => ({
      resistance,
      groupName: nameOf(resistance.group),
      isOverdue: late.has(resistance.id),
      isUnanswered: lying.has(resistance.id),
    }))
    .filter((row) => fits(row, filter) && (words === '' || textOf(row).includes(words)))
    .sort(({ resistance: a }, { resistance: b }) => inOrder(a, b));
}

function fits(
  { resistance, isOverdue, isUnanswered }: ResistanceRow,
  { group, step, state }: ResistanceFilter,
): boolean {
  if (group !== '' && resistance.group !== group) return false;
  if (step !== '' && resistance.step !== step) return false;
  if (state === 'overdue') return isOverdue;
  return state === 'unanswered' ? isUnanswered : state === '' || resistance.state === state;
}

function textOf({ resistance: { heard, response, owner }, groupName }: ResistanceRow): string {
  return [heard, response, owner, groupName].join('\n').toLowerCase();
}

function inOrder(a: Resistance, b: Resistance): number {
  const [first, second] = [places[a.state], places[b.state]];
  if (first !== second) return first - second;
  if (a.strength !== b.strength) return b.strength - a.strength;
  if (a.heardOn !== b.heardOn) return a.heardOn < b.heardOn ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** What is counted in the bars. */
export const resistanceParts: readonly StackPart[] = [
  { id: 'open', label: resistanceStates.open, colour: 'warn', shape: 'triangle' },
  { id: 'answered', label: resistanceStates.answered, colour: 'accent', shape: 'circle' },
  { id: 'settled', label: resistanceStates.settled, colour: 'good', shape: 'square' },
];

const countsOf = ({ open, answered, settled }: ResistanceCount): readonly number[] => [open, answered, settled];

/** Objections by the step that they stand before, in the order of the steps. */
export function barsBySteps({ bySteps }: ResistanceSummary): readonly StackBar[] {
  return bySteps.map((each) => ({ id: each.step, label: stepNames[each.step], counts: countsOf(each) }));
}

/** Objections by group, the one with most that is open first; twelve at most, the others together. */
export function barsByGroups({ byGroups }: ResistanceSummary, nameOf: (group: string) => string): readonly StackBar[] {
  const most = 12;
  const shown = byGroups.slice(0, most).map((each) => ({ id: each.group, label: nameOf(each.group), counts: countsOf(each) })); // prettier-ignore
  const others = byGroups.slice(most).map(countsOf);
  if (others.length === 0) return shown;
  const together = [0, 1, 2].map((place) => others.reduce((sum, counts) => sum + counts[place]!, 0));
  return [...shown, { id: '', label: $localize`Other groups`, counts: together }];
}

/** The bars as a table. */
export function barsTable(first: string, bars: readonly StackBar[]): ChartTable {
  return {
    columns: [first, ...resistanceParts.map(({ label }) => label)],
    rows: bars.map(({ label, counts }) => [label, ...counts]),
  };
}

/** What the log comes to, in one sentence. */
export function resistanceFinding({ all, bySteps, overdue }: ResistanceSummary): string {
  if (all.all === 0) return $localize`Nothing has been heard against it yet`;
  if (overdue.length > 0)
    return overdue.length === 1
      ? $localize`One objection should have been answered by now`
      : $localize`${overdue.length}:count: objections should have been answered by now`;
  if (all.open === 0) return $localize`Everything that was heard has an answer`;
  const most = [...bySteps].sort((a, b) => b.open - a.open || steps.indexOf(a.step) - steps.indexOf(b.step))[0]!;
  return all.open === 1
    ? $localize`One objection is open, before “${stepNames[most.step]}:step:”`
    : $localize`${all.open}:count: objections are open, most of them before “${stepNames[most.step]}:step:”`;
}
