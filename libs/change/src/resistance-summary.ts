import type { ChangeStep } from './change-step.ts';
import { steps } from './change-step.ts';
import type { Resistance } from './pulse.ts';

/** How much is held against the change at one step, or by one group. */
export type ResistanceCount = {
  readonly all: number;
  readonly open: number;
  readonly answered: number;
  readonly settled: number;
  /** Of those not settled, how many work against it. */
  readonly strong: number;
};

/** What is held against the change, counted. */
export type ResistanceSummary = {
  readonly all: ResistanceCount;
  /** For each step, in order. */
  readonly bySteps: readonly (ResistanceCount & { readonly step: ChangeStep })[];
  /** For each group about which something was heard; the one with most that is open first. */
  readonly byGroups: readonly (ResistanceCount & { readonly group: string })[];
  /** Not settled, and due before today; the longest overdue first. */
  readonly overdue: readonly Resistance[];
  /** Not settled, and nobody said what is done about it or who does it. */
  readonly unanswered: readonly Resistance[];
};

/**
 * What is held against the change, by step and by group, and what is left lying.
 *
 * @example
 * resistanceSummary([], '2026-05-01').all.open; // => 0
 */
export function resistanceSummary(resistances: readonly Resistance[], today: string): ResistanceSummary {
  const byGroup = Map.groupBy(resistances, ({ group }) => group);
  const unsettled = resistances.filter(({ state }) => state !== 'settled');
  return {
    all: counted(resistances),
    bySteps: steps.map((step) => ({ step, ...counted(resistances.filter((each) => each.step === step)) })),
    byGroups: [...byGroup]
      .map(([group, heard]) => ({ group, ...counted(heard) }))
      .sort((a, b) => b.open - a.open || b.all - a.all || (a.group < b.group ? -1 : 1)),
    overdue: unsettled
      .filter(({ dueOn }) => dueOn !== null && dueOn < today)
      .sort((a, b) => (a.dueOn! < b.dueOn! ? -1 : a.dueOn! > b.dueOn! ? 1 : 0)),
    unanswered: unsettled.filter(({ response, owner }) => response === null || owner === null),
  };
}

function counted(heard: readonly Resistance[]): ResistanceCount {
  const inState = (state: Resistance['state']): number => heard.filter((each) => each.state === state).length;
  return {
    all: heard.length,
    open: inState('open'),
    answered: inState('answered'),
    settled: inState('settled'),
    strong: heard.filter(({ strength, state }) => strength === 3 && state !== 'settled').length,
  };
}
