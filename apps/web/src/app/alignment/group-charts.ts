import type { ChartTable } from '../charts/chart-table.ts';
import type { SpreadRow } from '../charts/spread-data.ts';
import type { GroupSheetFragment, WeighingSheetFragment } from '../graphql/generated/graphql.ts';
import { heaviest } from './group-words.ts';

/** The goals of a weighing by name. */
export function goalNames({ goals }: Pick<WeighingSheetFragment, 'goals'>): ReadonlyMap<string, string> {
  return new Map(goals.map(({ id, name }) => [id, name]));
}

/** The participants of a weighing by name. */
export function peopleNames({
  participants,
}: Pick<WeighingSheetFragment, 'participants'>): ReadonlyMap<string, string> {
  return new Map(participants.map(({ id, name }) => [id, name]));
}

/** The rows of the picture: what each goal counts for the group, heaviest first, with a dot for each person. */
export function groupRows(weighing: WeighingSheetFragment, { goals, people }: GroupSheetFragment): SpreadRow[] {
  const [names, persons] = [goalNames(weighing), peopleNames(weighing)];
  return heaviest(goals).map(({ goal, weight, low, high }) => ({
    ...{ id: goal, label: names.get(goal) ?? goal, value: weight, low, high },
    dots: people.flatMap(({ participant, weights }) => {
      const said = weights.find((each) => each.goal === goal);
      return said === undefined ? [] : [{ value: said.weight, name: persons.get(participant) ?? null }];
    }),
  }));
}

/** The same figures as a table, in percent: the group, its range, how alike people see it, and each person. */
export function groupTable(weighing: WeighingSheetFragment, { goals, people }: GroupSheetFragment): ChartTable {
  const [names, persons] = [goalNames(weighing), peopleNames(weighing)];
  return {
    columns: [
      $localize`Goal`,
      $localize`Group, %`,
      $localize`Least, %`,
      $localize`Most, %`,
      $localize`Agreement, 0 to 1`,
      ...people.map(({ participant }) => persons.get(participant) ?? ''),
    ],
    rows: heaviest(goals).map(({ goal, weight, low, high, agreement }) => [
      names.get(goal) ?? goal,
      ...[weight, low, high].map(percent),
      Math.round(agreement * 100) / 100,
      ...people.map(({ weights }) => {
        const said = weights.find((each) => each.goal === goal);
        return said === undefined ? null : percent(said.weight);
      }),
    ]),
  };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
