import type { Flow } from '../charts/flow-data.ts';
import { shareWords } from '../charts/spread-data.ts';
import type { LeversPageQuery } from '../graphql/generated/graphql.ts';
import { leverName } from './lever-words.ts';

type Alignment = LeversPageQuery['alignment'];

/** Which lever counts most, in a sentence. */
export function leversFinding({ levers }: Pick<Alignment, 'levers'>): string {
  const [first, second] = levers.levers;
  if (first === undefined || first.weight === 0) return $localize`No lever serves any goal yet`;
  if (second === undefined || second.weight === 0)
    return $localize`Only one lever serves these goals: ${leverName(first.lever)}:lever:`;
  return $localize`${leverName(first.lever)}:lever: counts most (${shareWords(first.weight)}:share:), then ${leverName(second.lever)}:other: (${shareWords(second.weight)}:otherShare:)`;
}

const bases: Readonly<Record<Alignment['basis'], string>> = {
  closed: $localize`The goals count as the leaders weighed them.`,
  together: $localize`The goals count as weighed so far: the weighing is not closed yet.`,
  assumed: $localize`Assumption: nobody has weighed the goals yet, so all count the same here.`,
};

/** What the weights rest on. */
export function basisWords(basis: Alignment['basis']): string {
  return bases[basis];
}

const decisive = 9;

/** What the table of goals and levers shows, in a sentence. */
export function matrixFinding({ goals, contributions }: Pick<Alignment, 'goals' | 'contributions'>): string {
  const unserved = goals.filter(({ id }) => !contributions.some(({ goal, strength }) => goal === id && strength > 0));
  if (contributions.length === 0) return $localize`Nobody has said yet what serves the goals`;
  const [first] = unserved;
  if (first !== undefined) {
    return unserved.length === 1
      ? $localize`No lever serves “${first.name}:goal:”`
      : $localize`No lever serves ${unserved.length}:count: of the ${goals.length}:all: goals`;
  }
  const served = goals.filter(({ id }) =>
    contributions.some(({ goal, strength }) => goal === id && strength === decisive),
  );
  return served.length === goals.length
    ? $localize`Every goal has a lever that serves it decisively`
    : $localize`${served.length}:count: of ${goals.length}:all: goals have a lever that serves them decisively`;
}

/** How sure the order of the levers is, in a sentence. */
export function spreadFinding({ levers }: Alignment['levers']): string {
  const [first, second] = levers;
  if (first === undefined || second === undefined) return $localize`What each lever counts`;
  return first.low > second.high
    ? $localize`${leverName(first.lever)}:lever: comes first, whoever one asks`
    : $localize`Which lever comes first depends on whom one asks`;
}

/** What the picture of the flow shows, in a sentence. */
export function flowFinding({ columns, links }: Flow): string {
  const labels = new Map(columns.flat().map(({ id, label }) => [id, label]));
  const last = new Set((columns.length > 2 ? (columns.at(-1) ?? []) : []).map(({ id }) => id));
  const sums = new Map<string, number>();
  for (const { to, value } of links) if (last.has(to)) sums.set(to, (sums.get(to) ?? 0) + value);
  const [most] = [...sums].sort((a, b) => b[1] - a[1]);
  return most === undefined
    ? $localize`Which goals give the levers their weight`
    : $localize`Most of what the goals ask for leads to ${labels.get(most[0]) ?? ''}:useCase:`;
}
