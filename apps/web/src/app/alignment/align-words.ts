import { shareWords } from '../charts/spread-data.ts';
import type { AlignPageQuery } from '../graphql/generated/graphql.ts';
import { countWord, sentence } from '../assessment/sentence-parts.ts';
import { throughWords } from './weighing-words.ts';

type Alignment = AlignPageQuery['alignment'];

/** Where the goals stand, in a sentence: what counts most, how far the weighing is, or what is missing. */
export function alignFinding({
  goals,
  weighing,
  weighings,
}: Pick<Alignment, 'goals' | 'weighing' | 'weighings'>): string {
  if (goals.length === 0) return $localize`No goals yet: write down what the organization wants to reach`;
  const open = weighings.find(({ phase }) => phase !== 'closed');
  if (open !== undefined)
    return $localize`${goalCount(goals.length)}:goals:: ${throughWords(open.participants)}:progress:`;
  const [first] = [...(weighing?.group?.goals ?? [])].sort((a, b) => b.weight - a.weight);
  const name = weighings.flatMap((each) => each.goals).find(({ id }) => id === first?.goal)?.name;
  if (first === undefined || name === undefined) return $localize`${goalCount(goals.length)}:goals:, not weighed yet`;
  return $localize`“${name}:goal:” counts most: ${shareWords(first.weight)}:share: of the whole`;
}

/** How many goals there are: 'Six goals'. */
export function goalCount(count: number): string {
  return count === 1 ? $localize`One goal` : $localize`${sentence(countWord(count))}:count: goals`;
}

/** What to do next on this stage, in order; empty when all is done. */
export type AlignStep =
  'addGoals' | 'nameOwners' | 'weigh' | 'goOn' | 'weighAgain' | 'linkLevers' | 'confirmLevers' | 'readLevers';

interface Standing extends Pick<Alignment, 'goals' | 'contributions' | 'weighing' | 'weighings' | 'state'> {
  readonly mayEdit: boolean;
  readonly mayRun: boolean;
}

const fewestGoals = 2;

/** What to do next, first things first. */
export function alignSteps({
  goals,
  contributions,
  weighing,
  weighings,
  state,
  mayEdit,
  mayRun,
}: Standing): AlignStep[] {
  if (goals.length < fewestGoals) return mayEdit ? ['addGoals'] : [];
  const steps: AlignStep[] = [];
  const isOpen = weighings.some(({ phase }) => phase !== 'closed');
  if (mayRun) {
    if (isOpen) steps.push('goOn');
    else if (weighing === null) steps.push('weigh');
    else if (state === 'stale') steps.push('weighAgain');
  }
  if (mayEdit) {
    const served = new Set(contributions.filter(({ strength }) => strength > 0).map(({ goal }) => goal));
    if (goals.some(({ id }) => !served.has(id))) steps.push('linkLevers');
    else if (contributions.some(({ confirmed }) => !confirmed)) steps.push('confirmLevers');
    if (goals.some(({ owner, measure }) => owner === null || measure === null)) steps.push('nameOwners');
  }
  if (weighing !== null && contributions.length > 0) steps.push('readLevers');
  return steps;
}

const steps: Readonly<Record<AlignStep, string>> = {
  addGoals: $localize`Write down at least two goals: in your own words, from the list, or from a file`,
  nameOwners: $localize`Say who answers for each goal, and how one sees that it is reached`,
  weigh: $localize`Let the leaders weigh the goals, each alone first`,
  goOn: $localize`See who is through with weighing`,
  weighAgain: $localize`Weigh again: goals changed since the last weighing`,
  linkLevers: $localize`Say what peer-to-peer can do for each goal`,
  confirmLevers: $localize`Confirm how much each lever serves each goal: these are expert defaults`,
  readLevers: $localize`Read which levers count most`,
};

/** A step as it is offered. */
export function stepWords(step: AlignStep): string {
  return steps[step];
}
