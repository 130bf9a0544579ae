import { type PulseAnswer, steps } from '@peerway/change';
import { seededRandom } from '@peerway/kernel';
import { normal } from '../assessment/sample/draw-answers.ts';
import type { SamplePulse } from './sample-change.ts';

/** Draws what the people of a sample pulse answered; the same to the last level every time. */
export function drawPulse({ seed, spread, answers, words, asksWords }: SamplePulse): PulseAnswer[] {
  const random = seededRandom(seed);
  return answers.flatMap(({ group, people, means }) => {
    const said = words.filter((each) => each.group === group);
    return Array.from({ length: people }, (_nobody, person): PulseAnswer => {
      const level = (place: number): number =>
        Math.min(5, Math.max(1, Math.round((means[place] ?? 3) + spread * normal(random))));
      const [know, want, can, does, keep] = steps.map((_step, place) => level(place)) as [number, number, number, number, number]; // prettier-ignore
      return { group, know, want, can, do: does, keep, words: asksWords ? (said[person]?.text ?? null) : null };
    });
  });
}
