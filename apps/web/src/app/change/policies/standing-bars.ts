import type { PolicyStanding } from '@peerway/change';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { StackBar, StackPart } from '../../charts/stacked-bars-data.ts';
import { signingNames } from './policy-words.ts';

const states = ['signed', 'open', 'overdue', 'excepted'] as const;
const looks = [
  ['good', 'circle'],
  ['warn', 'square'],
  ['bad', 'diamond'],
  ['accent', 'triangle'],
] as const;

/** How many signed each policy in force, as bars and as a table. */
export function standingBars(
  standings: readonly PolicyStanding[],
  titleOf: (policy: string) => string,
): { readonly parts: readonly StackPart[]; readonly bars: readonly StackBar[]; readonly table: ChartTable } {
  return {
    parts: states.map((state, place) => {
      const [colour, shape] = looks[place]!;
      return { id: state, label: signingNames[state], colour, shape };
    }),
    bars: standings.map((standing) => ({
      id: standing.policy,
      label: titleOf(standing.policy),
      counts: states.map((state) => standing[state]),
    })),
    table: {
      columns: [$localize`Policy`, $localize`Binds`, ...states.map((state) => signingNames[state])],
      rows: standings.map((each) => [titleOf(each.policy), each.bound, ...states.map((state) => each[state])]),
    },
  };
}
