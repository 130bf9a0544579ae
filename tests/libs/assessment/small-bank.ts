import {
  type Answer,
  type Audience,
  type Bank,
  type Dimension,
  type Question,
  Audience as Audiences,
} from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { deepFrozen } from '../../support/deep-frozen.ts';

/** What differs between the questions of the small bank; the rest is the same for all. */
type Sketch = {
  readonly weight: number;
  readonly audiences: readonly Audience[];
  readonly patterns: readonly [number, number];
};

const everybody = Audiences.options;
const model = latestBank.dimensions[0]!.questions[0]!;

function question(id: string, { weight, audiences, patterns }: Sketch): Question {
  return {
    ...model,
    id,
    text: `How far is ${id}?`,
    weight,
    audiences: [...audiences],
    patternWeights: [
      { pattern: 'messaging', weight: patterns[0] },
      { pattern: 'lending', weight: patterns[1] },
    ],
  };
}

function dimension(id: string, weight: number, target: number, questions: Question[]): Dimension {
  return { ...latestBank.dimensions[0]!, id, name: `The ${id}`, weight, target, questions };
}

/** A bank of two dimensions with two questions each, small enough to work results out by hand. Frozen. */
export const smallBank: Bank = deepFrozen({
  ...latestBank,
  version: 'small',
  patterns: [
    { id: 'messaging', name: 'Messaging' },
    { id: 'lending', name: 'Lending' },
  ],
  dimensions: [
    dimension('aim', 2, 3, [
      question('aim-1', { weight: 3, audiences: ['executive', 'it'], patterns: [1, 3] }),
      question('aim-2', { weight: 1, audiences: ['executive', 'team'], patterns: [0, 2] }),
    ]),
    dimension('net', 1, 3.5, [
      question('net-1', { weight: 1, audiences: ['it', 'operations'], patterns: [3, 0] }),
      question('net-2', { weight: 1, audiences: ['it'], patterns: [1, 0] }),
    ]),
  ],
});

/** The same bank, every question asked of every audience. */
export const openBank: Bank = deepFrozen({
  ...smallBank,
  dimensions: smallBank.dimensions.map((each) => ({
    ...each,
    questions: each.questions.map((asked) => ({ ...asked, audiences: [...everybody] })),
  })),
});

/** What one respondent answered, in the order of the questions: a level, "?" for unknown, "-" for not applicable. */
export function answersOf(respondent: string, audience: Audience, given: Record<string, number | '?' | '-'>): Answer[] {
  return Object.entries(given).map(([id, value]) => ({
    respondent,
    audience,
    question: id,
    state: value === '?' ? 'unknown' : value === '-' ? 'notApplicable' : 'level',
    level: typeof value === 'number' ? value : null,
  }));
}

/** The same answers from several respondents of one audience, named after it. */
export function group(audience: Audience, size: number, given: Record<string, number | '?' | '-'>): Answer[] {
  return Array.from({ length: size }, (_empty, index) => answersOf(`${audience}-${index}`, audience, given)).flat();
}
