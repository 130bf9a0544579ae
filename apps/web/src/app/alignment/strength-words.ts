/** How much a lever serves a goal: the numbers that count, from none to most. */
export const strengths = [0, 1, 3, 9] as const;

interface StrengthWords {
  /** For a cell of the table. */
  readonly short: string;
  /** As a choice. */
  readonly long: string;
  /** The shade of the heat map, 1 to 5. */
  readonly shade: number;
}

const words: Readonly<Partial<Record<number, StrengthWords>>> = {
  0: { short: $localize`:how much a lever serves a goal|:no`, long: $localize`Does not serve it`, shade: 1 },
  1: { short: $localize`:how much a lever serves a goal|:some`, long: $localize`Serves it somewhat`, shade: 2 },
  3: { short: $localize`:how much a lever serves a goal|:clear`, long: $localize`Serves it clearly`, shade: 3 },
  9: { short: $localize`:how much a lever serves a goal|:key`, long: $localize`Serves it decisively`, shade: 5 },
};

/** How much a lever serves a goal, in words; one of the four strengths. */
export function strengthWords(strength: number): StrengthWords {
  return words[strength] ?? { short: String(strength), long: String(strength), shade: 1 };
}
