import { nameList } from '../assessment/sentence-parts.ts';
import { shareWords } from '../charts/spread-data.ts';
import type { GroupSheetFragment, WeighingSheetFragment } from '../graphql/generated/graphql.ts';
import { judgementWords } from './ratio-words.ts';
import { throughWords } from './weighing-words.ts';

type Group = GroupSheetFragment;
type Disagreement = Group['disagreements'][number];
type Consistency = Group['consistency'];
type Named = ReadonlyMap<string, string>;

/** Where a weighing stands, in a sentence: what counts most, or who is through. */
export function weighingFinding(weighing: WeighingSheetFragment): string {
  const [first, second] = heaviest(weighing.group?.goals ?? []);
  const nameOf = (goal: string): string => weighing.goals.find(({ id }) => id === goal)?.name ?? goal;
  if (first === undefined)
    return $localize`${weighing.name}:weighing:: ${throughWords(weighing.participants)}:progress:`;
  // Whose ranges do not overlap is ahead for everybody.
  return second !== undefined && first.low <= second.high && second.weight > 0
    ? $localize`“${nameOf(first.goal)}:goal:” counts most, “${nameOf(second.goal)}:other:” comes next`
    : $localize`“${nameOf(first.goal)}:goal:” counts most, whoever one asks`;
}

/** Goals by what they count, heaviest first. */
export function heaviest<Weighed extends { readonly weight: number }>(goals: readonly Weighed[]): Weighed[] {
  return [...goals].sort((a, b) => b.weight - a.weight);
}

const [high, some] = [0.85, 0.65];

/** How far the group agrees, in a sentence. */
export function consensusWords(
  { consensus, counted, disagreements }: Pick<Group, 'consensus' | 'counted' | 'disagreements'>,
  names: Named,
): string {
  if (counted === 0) return $localize`Nobody has finished yet`;
  if (consensus === null || counted < 2) return $localize`One person has finished: there is nobody to agree with yet`;
  const furthest = disagreements.find(({ kind }) => kind === 'goal')?.goal;
  const name = furthest === undefined ? undefined : names.get(furthest);
  if (consensus >= high && name === undefined) return $localize`The group sees it alike`;
  if (consensus >= some)
    return name === undefined
      ? $localize`The group agrees on the whole`
      : $localize`The group agrees on the whole, least on “${name}:goal:”`;
  return name === undefined
    ? $localize`The group sees it differently`
    : $localize`The group sees it differently, most of all “${name}:goal:”`;
}

/** What people differ about. */
export function disagreementTitle({ kind, goal, second }: Disagreement, names: Named): string {
  const first = names.get(goal) ?? goal;
  return kind === 'pair' && second !== null
    ? $localize`“${first}:goal:” or “${names.get(second) ?? second}:other:”?`
    : $localize`How much does “${first}:goal:” count?`;
}

/** Who stands where in it, in a sentence. */
export function disagreementWords(
  { kind, goal, second, low, high, lowest, highest }: Disagreement,
  names: Named,
  people: Named,
): string {
  const [few, many] = [listed(lowest, people), listed(highest, people)];
  if (kind === 'pair' && second !== null) {
    const [first, other] = [names.get(goal) ?? goal, names.get(second) ?? second];
    const [least, most] = [judgementWords(first, other, low), judgementWords(first, other, high)];
    return many === '' || few === ''
      ? $localize`From “${least}:judgement:” to “${most}:otherJudgement:”`
      : $localize`${many}:people:: ${most}:judgement:. ${few}:others:: ${least}:otherJudgement:.`;
  }
  return many === '' || few === ''
    ? $localize`Between ${shareWords(low)}:low: and ${shareWords(high)}:high: of the whole`
    : $localize`${many}:people: ${shareWords(high)}:high:, ${few}:others: ${shareWords(low)}:low: of the whole`;
}

function listed(ids: readonly string[], people: Named): string {
  return nameList(
    ids.map((id) => people.get(id) ?? '').filter((name) => name !== ''),
    3,
  );
}

/** How well somebody's judgements fit each other, in a sentence; nothing to say is undefined. */
export function consistencyWords({ verdict, revisit }: Consistency, person: string | null): string | undefined {
  if (verdict !== 'revisit' && verdict !== 'tolerable') return undefined;
  if (revisit.length === 0) return undefined;
  const count = revisit.length;
  if (person === null)
    return verdict === 'revisit'
      ? $localize`Taken together, the group’s comparisons contradict each other`
      : $localize`Taken together, the group’s comparisons fit fairly well`;
  if (verdict === 'tolerable') return $localize`${person}:person:’s comparisons fit fairly well; these fit least`;
  return count === 1
    ? $localize`One of ${person}:person:’s comparisons contradicts the others`
    : $localize`${count}:count: of ${person}:person:’s comparisons contradict the others`;
}

/** A judgement worth another look: what was said, and what the others say together. */
export function revisitWords({ first, second, said, implied }: Consistency['revisit'][number], names: Named): string {
  const [a, b] = [names.get(first) ?? first, names.get(second) ?? second];
  return $localize`Said: ${judgementWords(a, b, said)}:judgement:. The other comparisons together: ${judgementWords(a, b, implied)}:implied:.`;
}
