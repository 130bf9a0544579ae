import type { Ranking, ScoreTable } from '@peerway/use-cases';
import type { Bubble, BubbleTone } from '../../charts/bubbles-data.ts';
import type { ChartTable } from '../../charts/chart-table.ts';

/** From which risk on (likelihood × impact, 1 to 25) a use case counts as medium and as high: expert default. */
const riskLines = { medium: 12, high: 16 } as const;

/** The tone of a risk; what is not known is shown as medium, and its table says so. */
export function riskTone(risk: number | null): BubbleTone {
  if (risk === null) return 'medium';
  return risk >= riskLines.high ? 'high' : risk >= riskLines.medium ? 'medium' : 'low';
}

/** The use cases as bubbles: value against feasibility, effort as size, risk as tone. What has neither is left out. */
export function rankedBubbles(
  { useCases }: Ranking,
  table: ScoreTable,
  nameOf: (id: string) => string,
): readonly Bubble[] {
  return useCases.flatMap(({ useCase, value, feasibility, cost, risk }, place) => {
    if (value === null || feasibility === null) return [];
    return [
      {
        id: useCase,
        label: nameOf(useCase),
        sign: String(place + 1),
        x: value,
        y: feasibility,
        xRange: reach(table, useCase, ['lever']),
        yRange: reach(table, useCase, ['readiness', 'prerequisites']),
        size: cost,
        tone: riskTone(risk),
      },
    ];
  });
}

/** The figures behind the bubbles. */
export function bubbleTable({ useCases }: Ranking, nameOf: (id: string) => string): ChartTable {
  return {
    columns: [
      $localize`Use case`,
      $localize`Place`,
      $localize`Value, points of 100`,
      $localize`Feasibility, points of 100`,
      $localize`Effort, person-weeks`,
      $localize`Risk, 1 to 25`,
    ],
    rows: useCases.map(({ useCase, value, feasibility, cost, risk }, place) => [
      nameOf(useCase),
      place + 1,
      value,
      feasibility,
      cost,
      risk,
    ]),
  };
}

/** How far the mean points of some criteria may reach, by their weights; null where nothing is unsure. */
function reach(table: ScoreTable, useCase: string, kinds: readonly string[]): readonly [number, number] | null {
  const cells = table.rows.find((row) => row.useCase === useCase)?.cells ?? [];
  let [low, high, total] = [0, 0, 0];
  table.criteria.forEach(({ kind, weight }, at) => {
    const cell = cells[at];
    if (cell === undefined || !kinds.includes(kind)) return;
    low += weight * cell.pointsLow;
    high += weight * cell.pointsHigh;
    total += weight;
  });
  return total === 0 || high - low < 1e-9 ? null : [low / total, high / total];
}
