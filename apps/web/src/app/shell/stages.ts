import type { FrameEngagementQuery } from '../graphql/generated/graphql.ts';

type Stage = FrameEngagementQuery['engagement']['stages'][number];

export interface StageEntry {
  readonly id: Stage['id'];
  readonly name: string;
  readonly question: string;
  readonly built: boolean;
  readonly mark: string;
  readonly word: string;
  readonly state: Stage['state'];
  readonly finding: string | null;
}

const names: Readonly<Record<Stage['id'], readonly [name: string, question: string]>> = {
  align: ['Align', 'Which goals should peer-to-peer serve?'],
  assess: ['Assess', 'Is the organization ready, and for what?'],
  select: ['Select', 'Which use case and platform, and does it pay?'],
  plan: ['Plan', 'Who does what by when?'],
  change: ['Change', 'Who is affected, and what do they need?'],
  measure: ['Measure', 'Did it work?'],
};

const marks: Readonly<Record<Stage['state'], readonly [mark: string, word: string]>> = {
  notBuilt: ['', 'comes later'],
  notStarted: ['', 'not started'],
  inProgress: ['', 'in progress'],
  done: ['✓', 'done'],
  stale: ['!', 'stale'],
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
      built: state !== 'notBuilt',
    };
  });
}

const verdicts: Readonly<Record<NonNullable<Stage['verdict']>, string>> = {
  ready: 'Ready',
  readyWithConditions: 'Ready with conditions',
  notReady: 'Not ready yet',
  undecided: 'Not enough answers to say yet',
};

/** The verdict of a stage in a few words, with the score where there is one; null as long as there is none. */
export function stageFinding(verdict: Stage['verdict'], score: number | null): string | null {
  if (verdict === null) return null;
  return score === null ? verdicts[verdict] : `${verdicts[verdict]}: ${Math.round(score)} of 100 points`;
}
