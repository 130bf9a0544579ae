/** The nine steps from "the first goal by far" to "the second by far"; how many times as much the first one counts. */
export const ratioSteps = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9] as const;

export const middleStep = 4;

const strengthsOf: Readonly<Partial<Record<number, string>>> = {
  9: $localize`:counts … more|:far and away more`,
  7: $localize`:counts … more|:much more`,
  5: $localize`:counts … more|:clearly more`,
  3: $localize`:counts … more|:a little more`,
  1: $localize`:counts …|:the same`,
};

/** How much more, in words; the goal that counts more is told by `sideOf`. Ratios between two steps take the nearer one. */
export function ratioStrength(ratio: number): string {
  return strengthsOf[Math.round(Math.max(step(ratio), 1 / step(ratio)))] ?? '';
}

/** Which of two goals counts more. */
export function sideOf(ratio: number): 'first' | 'second' | 'same' {
  const nearest = step(ratio);
  if (nearest === 1) return 'same';
  return nearest > 1 ? 'first' : 'second';
}

/** The step that a ratio is nearest to. */
export function step(ratio: number): number {
  const distance = (each: number): number => Math.abs(Math.log(each) - Math.log(ratio));
  return [...ratioSteps].reduce((best, each) => (distance(each) < distance(best) - 1e-9 ? each : best), 9);
}

/** A judgement as a sentence: '“Fewer outages” counts clearly more than “Lower costs”'. */
export function judgementWords(first: string, second: string, ratio: number): string {
  const side = sideOf(ratio);
  if (side === 'same') return $localize`“${first}:goal:” and “${second}:other:” count the same`;
  const [more, less] = side === 'first' ? [first, second] : [second, first];
  return $localize`“${more}:goal:” counts ${ratioStrength(ratio)}:howMuchMore: than “${less}:other:”`;
}
