import type { WeighingMethod } from '@peerway/alignment';
import { countWord, sentence } from '../assessment/sentence-parts.ts';
import type { Tone } from '../ui/chip.ts';

export const methods: readonly WeighingMethod[] = ['pairwise', 'points', 'ranking'];

/** How goals are weighed, in a few words. */
export const methodWords: Readonly<Record<WeighingMethod, string>> = {
  pairwise: $localize`:way of weighing goals|:Two at a time`,
  points: $localize`:way of weighing goals|:By points`,
  ranking: $localize`:way of weighing goals|:In order`,
};

/** What a way of weighing is good for. */
export const methodMeanings: Readonly<Record<WeighingMethod, string>> = {
  pairwise: $localize`Two goals, one question: which counts more, and how much more? The most careful way; it also shows where somebody contradicts themselves.`,
  points: $localize`Everybody gives each goal points. Quick, and good for people who like numbers.`,
  ranking: $localize`Everybody puts the goals in order. The quickest way; the distances between the places are an assumption then.`,
};

/** The method behind it, for those who want to know. */
export const methodNames: Readonly<Record<WeighingMethod, string>> = {
  pairwise: $localize`Pairwise comparison (Saaty 1977); the group by the geometric mean of its judgements.`,
  points: $localize`Direct rating; the group by the geometric mean of everybody’s shares.`,
  ranking: $localize`Weights from ranks; the group by the geometric mean of everybody’s shares.`,
};

const secondsOf: Readonly<Record<WeighingMethod, number>> = { pairwise: 10, points: 12, ranking: 12 };

/** How many questions a way of weighing asks for so many goals, and about how many minutes they take. */
export function weighingEffort(method: WeighingMethod, goals: number): { asked: number; minutes: number } {
  const asked = method === 'pairwise' ? (goals * (goals - 1)) / 2 : goals;
  return { asked, minutes: Math.max(1, Math.ceil((asked * secondsOf[method]) / 60)) };
}

/** The same in words: '15 questions, about 3 minutes'. */
export function effortWords(method: WeighingMethod, asked: number, minutes: number): string {
  const time = minutes === 1 ? $localize`about a minute` : $localize`about ${minutes}:minutes: minutes`;
  if (method === 'ranking') return $localize`One list of ${asked}:goals: goals, ${time}:time:`;
  if (method === 'points') return $localize`${asked}:goals: goals to give points to, ${time}:time:`;
  return asked === 1 ? $localize`One question, ${time}:time:` : $localize`${asked}:questions: questions, ${time}:time:`;
}

export type Phase = 'alone' | 'together' | 'closed';

const phases: Readonly<Record<Phase, readonly [word: string, tone: Tone]>> = {
  alone: [$localize`:phase of a weighing|:everybody alone`, 'accent'],
  together: [$localize`:phase of a weighing|:together`, 'accent'],
  closed: [$localize`:phase of a weighing|:closed`, 'good'],
};

/** How far a weighing has come, as a word with its tone. */
export function phaseWords(phase: Phase): readonly [word: string, tone: Tone] {
  return phases[phase];
}

interface Progressing {
  readonly answered: number;
  readonly finishedAt: string | null;
}

/** How many people are through, as it stands within a sentence. */
export function throughWords(people: readonly Progressing[]): string {
  const through = people.filter(({ finishedAt }) => finishedAt !== null).length;
  const all = people.length;
  if (all === 0) return $localize`nobody is asked yet`;
  if (all === 1) return through === 1 ? $localize`the one person asked is through` : $localize`one person is asked`;
  if (through === all) return $localize`all ${countWord(all)}:count: are through`;
  if (through === 0) return $localize`${countWord(all)}:count: are asked, nobody is through`;
  return through === 1
    ? $localize`one of ${countWord(all)}:all: is through`
    : $localize`${countWord(through)}:count: of ${countWord(all)}:all: are through`;
}

/** The same as a sentence of its own. */
export function throughSentence(people: readonly Progressing[]): string {
  return sentence(throughWords(people));
}
