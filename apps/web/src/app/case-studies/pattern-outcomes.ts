import { caseStatuses, type CaseStatus, type PatternOutcomes } from '@peerway/case-studies';
import type { ChartTable } from '../charts/chart-table.ts';
import type { MarkShape } from '../charts/mark-shapes.ts';
import type { ColourName } from '../charts/palette.ts';
import type { StackBar, StackPart } from '../charts/stacked-bars-data.ts';
import { sentence } from '../assessment/sentence-parts.ts';
import { patternLabel, statusWords } from './case-words.ts';

/** How each end of a case is drawn, in every picture alike. */
export const statusMarks: Readonly<Record<CaseStatus, { readonly colour: ColourName; readonly shape: MarkShape }>> = {
  running: { colour: 'good', shape: 'circle' },
  ended: { colour: 'ink-2', shape: 'square' },
  replaced: { colour: 'warn', shape: 'triangle' },
  abandoned: { colour: 'bad', shape: 'cross' },
  pivoted: { colour: 'accent', shape: 'diamond' },
};

/** The ends of cases as a legend lists them. */
export function statusParts(): StackPart[] {
  return caseStatuses.map((status) => ({ id: status, label: sentence(statusWords[status]), ...statusMarks[status] }));
}

/** A bar for each pattern. */
export function outcomeBars(outcomes: readonly PatternOutcomes[]): StackBar[] {
  return outcomes.map(({ pattern, cases, byStatus }) => ({
    id: pattern,
    label: `${patternLabel(pattern)}\u00A0(${cases})`,
    counts: byStatus.map(({ count }) => count),
  }));
}

/** The same as a table. */
export function outcomeTable(outcomes: readonly PatternOutcomes[]): ChartTable {
  return {
    columns: [
      $localize`Pattern`,
      $localize`:column of a table|:Cases`,
      ...caseStatuses.map((status) => sentence(statusWords[status])),
    ],
    rows: outcomes.map(({ pattern, cases, byStatus }) => [
      patternLabel(pattern),
      cases,
      ...byStatus.map(({ count }) => count),
    ]),
  };
}

/** What the picture shows: how it went with the two patterns that most cases used. */
export function outcomeFinding(outcomes: readonly PatternOutcomes[]): string {
  const [first, second] = outcomes;
  if (first === undefined) return $localize`There is no case to count`;
  const name = patternLabel(first.pattern);
  if (second === undefined)
    return $localize`${name}:pattern:: ${runningOf(first)}:running: of ${first.cases}:cases: were running when last documented`;
  return $localize`${name}:pattern:: ${runningOf(first)}:running: of ${first.cases}:cases: were running when last documented. ${patternLabel(second.pattern)}:secondPattern:: ${runningOf(second)}:secondRunning: of ${second.cases}:secondCases:`;
}

function runningOf({ byStatus }: PatternOutcomes): number {
  return byStatus.find(({ status }) => status === 'running')?.count ?? 0;
}
