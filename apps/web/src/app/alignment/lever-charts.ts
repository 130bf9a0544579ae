import type { Lever } from '@peerway/kernel';
import type { ChartTable } from '../charts/chart-table.ts';
import type { Flow, FlowLink } from '../charts/flow-data.ts';
import type { HeatRow } from '../charts/heat-map.ts';
import type { SpreadRow } from '../charts/spread-data.ts';
import type { LeversPageQuery } from '../graphql/generated/graphql.ts';
import { leverName, leverOrder, leverWords } from './lever-words.ts';
import { strengthWords } from './strength-words.ts';

type Alignment = LeversPageQuery['alignment'];
type Contributions = Pick<Alignment, 'goals' | 'contributions'>;

/** The columns of the table: the seven levers. */
export function leverColumns(): { id: Lever; label: string }[] {
  return leverOrder.map((id) => ({ id, label: leverWords[id] }));
}

/** What stands in a cell; undefined as long as nobody has said. */
export function contributionAt({ contributions }: Pick<Alignment, 'contributions'>, goal: string, lever: string) {
  return contributions.find((each) => each.goal === goal && each.lever === lever);
}

/** The rows of the table: a goal each, with how much every lever serves it. */
export function contributionRows(alignment: Contributions): HeatRow[] {
  return alignment.goals.map(({ id, name }) => ({
    id,
    label: name,
    cells: leverOrder.map((lever) => {
      const said = contributionAt(alignment, id, lever);
      if (said === undefined) return { kind: 'value', value: 1, words: '–' };
      const { short, shade } = strengthWords(said.strength);
      return { kind: 'value', value: shade, words: short, isOpen: !said.confirmed };
    }),
  }));
}

/** The same as a table of numbers: 0 not at all, 1 somewhat, 3 clearly, 9 decisively. */
export function contributionTable(alignment: Contributions): ChartTable {
  return {
    columns: [$localize`Goal`, ...leverOrder.map((lever) => leverWords[lever])],
    rows: alignment.goals.map(({ id, name }) => [
      name,
      ...leverOrder.map((lever) => contributionAt(alignment, id, lever)?.strength ?? null),
    ]),
  };
}

/** What each lever counts, heaviest first, with the range over people. */
export function leverRows({ levers }: Alignment['levers']): SpreadRow[] {
  return levers.map(({ lever, weight, low, high }) => ({
    ...{ id: lever, label: leverName(lever), value: weight, low, high },
    dots: [],
  }));
}

export function leverTable({ levers }: Alignment['levers'], goals: Alignment['goals']): ChartTable {
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return {
    columns: [
      $localize`Lever`,
      $localize`Weight, %`,
      $localize`Least, %`,
      $localize`Most, %`,
      ...goals.map(({ name }) => $localize`from ${name}:goal:, %`),
    ],
    rows: levers.map(({ lever, weight, low, high, byGoal }) => [
      leverName(lever),
      ...[weight, low, high].map(percent),
      ...goals.map(({ id }) => percent(byGoal.find(({ goal }) => goal === id)?.share ?? 0)),
    ]),
  };
}

/** A use case as far as the picture shows it. */
export interface FlowUseCase {
  readonly id: string;
  readonly name: string;
  readonly levers: readonly string[];
}

/** From goals over levers to use cases: a lever's weight comes from its goals and goes to the use cases that serve it, evenly. */
export function alignmentFlow(alignment: Pick<Alignment, 'goals' | 'levers'>, useCases: readonly FlowUseCase[]): Flow {
  const { goals, levers } = { goals: alignment.goals, levers: alignment.levers.levers };
  const links: FlowLink[] = levers.flatMap(({ lever, byGoal }) =>
    byGoal.filter(({ share }) => share > 0).map(({ goal, share }) => ({ from: goal, to: lever, value: share })),
  );
  const used = levers.flatMap(({ lever, weight }) => {
    const serving = useCases.filter((each) => each.levers.includes(lever));
    return serving.map(({ id }) => ({ from: lever, to: id, value: weight / serving.length }));
  });
  const order = levers.map(({ lever }) => lever as string);
  return {
    columns: [
      besideLevers(goals, links, order).map(({ id, name }) => ({ id, label: name })),
      levers.map(({ lever }) => ({ id: lever, label: leverName(lever) })),
      ...(useCases.length === 0
        ? []
        : [besideLevers(useCases, used, order).map(({ id, name }) => ({ id, label: name }))]),
    ],
    links: [...links, ...used.filter(({ value }) => value > 0)],
  };
}

/** Each at the height of the levers that it is linked with, so that few ribbons cross. */
function besideLevers<Each extends { readonly id: string }>(
  things: readonly Each[],
  links: readonly FlowLink[],
  order: readonly string[],
): Each[] {
  const heightOf = ({ id }: Each): number => {
    const mine = links.filter(({ from, to }) => from === id || to === id);
    const total = mine.reduce((sum, { value }) => sum + value, 0);
    const sum = mine.reduce((all, { from, to, value }) => all + value * order.indexOf(from === id ? to : from), 0);
    return total === 0 ? order.length : sum / total;
  };
  return [...things].sort((a, b) => heightOf(a) - heightOf(b));
}

/** The use cases that serve what counts most: by the sum of the weights of their levers, so many of them. */
export function leadingUseCases(
  { levers }: Alignment['levers'],
  useCases: readonly FlowUseCase[],
  most: number,
): readonly FlowUseCase[] {
  const weights = new Map(levers.map(({ lever, weight }) => [lever as string, weight]));
  const worth = ({ levers: served }: FlowUseCase): number =>
    served.reduce((sum, lever) => sum + (weights.get(lever) ?? 0), 0);
  return [...useCases].sort((a, b) => worth(b) - worth(a) || a.id.localeCompare(b.id)).slice(0, most);
}

/** The flow as a table: from, to, percent of the whole. */
export function flowTable({ columns, links }: Flow): ChartTable {
  const names = new Map(columns.flat().map(({ id, label }) => [id, label]));
  return {
    columns: [$localize`:column of a table|:From`, $localize`:column of a table|:To`, $localize`Share, %`],
    rows: links.map(({ from, to, value }) => [
      names.get(from) ?? from,
      names.get(to) ?? to,
      Math.round(value * 1000) / 10,
    ]),
  };
}
