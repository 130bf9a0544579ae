import type { SpreadRow } from '../../charts/spread-data.ts';
import type { MyWeighing } from './my-weighing.ts';

type Weighed = Pick<MyWeighing, 'goals' | 'own' | 'group' | 'fellows' | 'participant' | 'name'>;

/** What each goal counts, heaviest first: for oneself, and for the group with everybody's dot once that may be seen. */
export function ownRows({ goals, own, group, fellows, participant, name }: Weighed): SpreadRow[] {
  const names = new Map(goals.map((goal) => [goal.id, goal.name]));
  const fellowNames = new Map(fellows.map((fellow) => [fellow.id, fellow.name]));
  const people = (group?.people ?? []).filter((person) => person.participant !== participant);
  const all = [...people, { participant, weights: own.weights }];
  const rows = group?.goals ?? own.weights.map(({ goal, weight }) => ({ goal, weight, low: weight, high: weight }));
  return [...rows]
    .sort((a, b) => b.weight - a.weight)
    .map(({ goal, weight, low, high }) => ({
      ...{ id: goal, label: names.get(goal) ?? goal, value: weight, low, high },
      dots: group === null ? [] : all.flatMap((person) => dotOf(person, goal, nameOf)),
    }));

  function nameOf(id: string): string {
    return id === participant ? name : (fellowNames.get(id) ?? '');
  }
}

function dotOf(
  {
    participant,
    weights,
  }: { readonly participant: string; readonly weights: readonly { goal: string; weight: number }[] },
  goal: string,
  nameOf: (id: string) => string,
): { value: number; name: string }[] {
  const said = weights.find((each) => each.goal === goal);
  return said === undefined ? [] : [{ value: said.weight, name: nameOf(participant) }];
}
