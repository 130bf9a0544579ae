import type { FrameEngagementQuery } from '../graphql/generated/graphql.ts';

type Stage = FrameEngagementQuery['engagement']['stages'][number];

export interface StageEntry {
  readonly id: Stage['id'];
  readonly name: string;
  readonly question: string;
  readonly mark: string;
  readonly word: string;
  readonly state: Stage['state'];
  readonly finding: string | null;
}

const names: Readonly<Record<Stage['id'], readonly [name: string, question: string]>> = {
  align: [$localize`Align`, $localize`Which goals should peer-to-peer serve?`],
  assess: [$localize`Assess`, $localize`Is the organization ready, and for what?`],
  select: [$localize`Select`, $localize`Which use case and platform, and does it pay?`],
  plan: [$localize`Plan`, $localize`Who does what by when?`],
  change: [$localize`Change`, $localize`Who is affected, and what do they need?`],
  measure: [$localize`Measure`, $localize`Did it work?`],
};

const marks: Readonly<Record<Stage['state'], readonly [mark: string, word: string]>> = {
  notStarted: ['', $localize`not started`],
  inProgress: ['', $localize`in progress`],
  done: ['✓', $localize`done`],
  stale: ['!', $localize`stale`],
};

/** The six stages as the path shows them, each with its state as a word and a mark. */
export function stageEntries(stages: readonly Stage[]): readonly StageEntry[] {
  return stages.map(({ id, state, verdict, score }) => {
    const [name, question] = names[id];
    const [mark, word] = marks[state];
    return {
      id,
      name,
      question,
      state,
      mark,
      word,
      finding: stageFinding(verdict, score),
    };
  });
}

const verdicts: Readonly<Record<NonNullable<Stage['verdict']>, string>> = {
  ready: $localize`Ready`,
  readyWithConditions: $localize`Ready with conditions`,
  notReady: $localize`Not ready yet`,
  undecided: $localize`Not enough answers to say yet`,
};

/** The verdict of a stage in a few words, with the score where there is one; null as long as there is none. */
export function stageFinding(verdict: Stage['verdict'], score: number | null): string | null {
  if (verdict === null) return null;
  return score === null
    ? verdicts[verdict]
    : $localize`${verdicts[verdict]}:verdict:: ${Math.round(score)}:score: of 100 points`;
}
