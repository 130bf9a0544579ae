import { meanIntervalOfCounts, rwgOfCounts, withheldPlaces } from '@peerway/statistics';
import { steps } from './change-step.ts';
import type { Pulse, PulseAnswer } from './pulse.ts';
import { pulseFloor } from './pulse.ts';
import type { PulseFigure, PulseResult, PulseShown } from './pulse-result.ts';
import { stuckStep } from './stuck-step.ts';

/** Levels that people of one group chose, and how many of them chose the same ones; once unless said. */
export type CountedAnswer = Omit<PulseAnswer, 'words'> & { readonly times?: number };

/** What a result is made from. */
export type PulseInputs = {
  readonly pulse: Pulse;
  readonly answers: readonly CountedAnswer[];
  /** The groups to tell of, asked or not, in the order wanted. */
  readonly groups: readonly string[];
};

/**
 * What a pulse came to: each step by group and for all, so that no sum or difference of what is shown, over any groups, is about
 * fewer people than the floor.
 *
 * A step with fewer answers than the floor is shown nowhere. On every other step the groups under the floor are withheld together
 * with the smallest others, until those withheld reach the floor; a group that is withheld on the whole is withheld on every step.
 * Every shown figure then is a sum of blocks, each empty or at or above the floor, and so is every difference. A group asked that
 * `groups` does not name counts in the whole. Levels: mean with Student's interval (1908), agreement r_wg of James, Demaree and
 * Wolf (1984).
 *
 * @example
 * pulseResult({ pulse: { id: 'p', groups: ['all'], closesOn: '2026-05-01', floor: 5 }, answers: [], groups: ['all'] }).answers; // => null
 */
export function pulseResult({ pulse, answers, groups }: PulseInputs): PulseResult {
  const tally = tallied(pulse, answers);
  const floor = Math.max(pulse.floor, pulseFloor);
  const places = pulse.groups.map((_group, place) => place);
  const order = [...places].sort((a, b) => tally.people[a]! - tally.people[b]! || a - b);
  const before = withheldPlaces(tally.people, { order, floor });
  const ofSteps = steps.map((step, column) => {
    const sizes = places.map((place) => answersIn(tally.counts[column]![place]!));
    const counts = summed(tally.counts[column]!);
    const withheld = new Set(withheldPlaces(sizes, { order, floor, before }));
    const isShown = answersIn(counts) >= floor;
    const stateOf = (place: number): PulseShown => {
      if (!isShown || sizes[place]! < floor) return 'tooFew';
      return withheld.has(place) ? 'hidden' : 'shown';
    };
    return {
      all: figure(step, isShown ? 'shown' : 'tooFew', counts),
      at: (place: number): PulseFigure =>
        place < 0 ? figure(step, 'notAsked', []) : figure(step, stateOf(place), tally.counts[column]![place]!),
    };
  });
  const everybody = tally.people.reduce((sum, people) => sum + people, 0);
  return {
    pulse: pulse.id,
    closesOn: pulse.closesOn,
    floor,
    answers: everybody >= floor ? everybody : null,
    all: ofGroup(
      null,
      ofSteps.map(({ all }) => all),
    ),
    groups: groups.map((group) => {
      const place = pulse.groups.indexOf(group);
      return ofGroup(
        group,
        ofSteps.map(({ at }) => at(place)),
      );
    }),
  };
}

function ofGroup(group: string | null, figures: readonly PulseFigure[]): PulseResult['all'] {
  return { group, steps: figures, stuck: stuckStep(figures) };
}

/** How many people of each group said anything, and at step and group, how many chose each level. */
type PulseTally = { readonly people: number[]; readonly counts: readonly (readonly number[][])[] };

function tallied({ groups }: Pulse, answers: readonly CountedAnswer[]): PulseTally {
  const placeOf = new Map(groups.map((group, place) => [group, place]));
  const people = groups.map(() => 0);
  const counts = steps.map(() => groups.map(() => [0, 0, 0, 0, 0]));
  for (const answer of answers) {
    const place = placeOf.get(answer.group);
    if (place === undefined || steps.every((step) => answer[step] === null)) continue;
    const times = answer.times ?? 1;
    people[place]! += times;
    steps.forEach((step, column) => {
      const level = answer[step];
      if (level !== null) counts[column]![place]![level - 1]! += times;
    });
  }
  return { people, counts };
}

const answersIn = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function summed(lists: readonly (readonly number[])[]): number[] {
  return [0, 1, 2, 3, 4].map((level) => answersIn(lists.map((counts) => counts[level]!)));
}

function figure(step: PulseFigure['step'], state: PulseShown, counts: readonly number[]): PulseFigure {
  const mean = state === 'shown' ? meanIntervalOfCounts(counts) : undefined;
  if (!mean) return { step, state, answers: null, mean: null, low: null, high: null, agreement: null, counts: [] };
  return {
    step,
    state,
    answers: answersIn(counts),
    ...mean,
    agreement: rwgOfCounts(counts) ?? null,
    counts: [...counts],
  };
}
