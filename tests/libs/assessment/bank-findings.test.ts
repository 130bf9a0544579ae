import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { Bank, type BankDraft, bankFindings } from '@peerway/assessment';
import { anyBank, draftOf } from './any-bank-edit.ts';

type Dimension = BankDraft['dimensions'][number];
type Question = Dimension['questions'][number];

const whole = draftOf();
const [first, ...others] = whole.dimensions as [Dimension, ...Dimension[]];
const [asked, ...more] = first.questions as [Question, ...Question[]];

const withDimension = (edit: Partial<Dimension>): BankDraft => ({
  ...whole,
  dimensions: [{ ...first, ...edit }, ...others],
});
const withQuestion = (edit: Partial<Question>): BankDraft =>
  withDimension({ questions: [{ ...asked, ...edit }, ...more] });
const withThresholds = (edit: Partial<BankDraft['thresholds']>): BankDraft => ({
  ...whole,
  thresholds: { ...whole.thresholds, ...edit },
});
const found = (bank: BankDraft): string[] => bankFindings(bank).map(({ code, at }) => `${code} ${at}`);

describe('a bank that is whole', () => {
  it('has nothing to mend', () => expect(bankFindings(whole)).toEqual([]));

  it('stays so under edits that leave it whole, and is then a bank by its schema', () => {
    fc.assert(
      fc.property(anyBank, (bank) => {
        expect(
          bankFindings(bank).filter(({ code }) => code !== 'SAME_QUESTION' && code !== 'PATTERN_WITHOUT_WEIGHT'),
        ).toEqual([]);
        Bank.parse({ ...bank, version: 'x', releasedOn: '2026-11-22' });
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is to be mended is told with its place', () => {
  it.each<[string, BankDraft]>([
    ['NO_DIMENSIONS dimensions', { ...whole, dimensions: [] }],
    [`NO_QUESTIONS dimension:${first.id}.questions`, withDimension({ questions: [] })],
    [
      `DUPLICATE_ID dimension:${first.id}`,
      {
        ...whole,
        dimensions: [...whole.dimensions, { ...first, questions: [{ ...asked, id: 'new-1', text: 'Another?' }] }],
      },
    ],
    [`DUPLICATE_ID question:${asked.id}`, withDimension({ questions: [asked, { ...asked, text: 'Another?' }] })],
    [`BAD_ID question:a b`, withQuestion({ id: 'a b' })],
    [
      `SAME_QUESTION question:${more[0]!.id}.text`,
      withDimension({ questions: [asked, { ...more[0]!, text: ` ${asked.text.toUpperCase()}` }] }),
    ],
    [`EMPTY_TEXT question:${asked.id}.text`, withQuestion({ text: '' })],
    [
      `EMPTY_TEXT question:${asked.id}.levels.3`,
      withQuestion({ levels: asked.levels.map((each) => (each.level === 3 ? { ...each, observable: '' } : each)) }),
    ],
    [`WRONG_LEVELS question:${asked.id}.levels`, withQuestion({ levels: asked.levels.slice(0, 4) })],
    [`WRONG_LEVELS question:${asked.id}.levels`, withQuestion({ levels: asked.levels.toReversed() })],
    [
      `SAME_LEVELS question:${asked.id}.levels.2`,
      withQuestion({
        levels: asked.levels.map((each) => ({ ...each, observable: each.level < 3 ? 'Same' : each.observable })),
      }),
    ],
    [`NO_AUDIENCE question:${asked.id}.audiences`, withQuestion({ audiences: [] })],
    [`DUPLICATE_AUDIENCE question:${asked.id}.audiences`, withQuestion({ audiences: ['it', 'it'] })],
    [
      `UNKNOWN_PATTERN question:${asked.id}.patternWeights.barter`,
      withQuestion({ patternWeights: [{ pattern: 'barter', weight: 1 }] }),
    ],
    [`UNKNOWN_PATTERN pattern:barter`, { ...whole, patterns: [...whole.patterns, { id: 'barter', name: 'Barter' }] }],
    [
      `PATTERN_WITHOUT_WEIGHT pattern:barter`,
      { ...whole, patterns: [...whole.patterns, { id: 'barter', name: 'Barter' }] },
    ],
    [
      `UNKNOWN_MODEL question:${asked.id}.groundedIn`,
      withQuestion({ groundedIn: [{ model: 'Nowhere', element: null }] }),
    ],
    [`OUT_OF_RANGE question:${asked.id}.weight`, withQuestion({ weight: 0 })],
    [`OUT_OF_RANGE dimension:${first.id}.target`, withDimension({ target: 5.5 })],
    [
      `WEIGHTS_ZERO dimension:${first.id}`,
      withDimension({ questions: first.questions.map((each) => ({ ...each, weight: 0 })) }),
    ],
    ['WEIGHTS_ZERO bank', { ...whole, dimensions: whole.dimensions.map((each) => ({ ...each, weight: 0 })) }],
    ['THRESHOLDS_CONTRADICT thresholds.conditionalScore', withThresholds({ conditionalScore: 60, pilotScore: 60 })],
    ['OUT_OF_RANGE thresholds.coverageFloor', withThresholds({ coverageFloor: 1.2 })],
    ['FLOOR_TOO_LOW thresholds.anonymityFloor', withThresholds({ anonymityFloor: 3 })],
    ['WRONG_AUDIENCES audiences', { ...whole, audiences: whole.audiences.slice(1) }],
    [
      `EFFORT_ORDER question:${asked.id}.recommendation.effortPersonWeeks`,
      withQuestion({
        recommendation: { ...asked.recommendation, effortPersonWeeks: { optimistic: 3, likely: 2, pessimistic: 4 } },
      }),
    ],
    [
      'TOO_MANY_QUESTIONS bank',
      withDimension({
        questions: Array.from({ length: 501 }, (_none, place) => ({
          ...asked,
          id: `q-${place}`,
          text: `Question ${place}?`,
        })),
      }),
    ],
  ])('%s', (finding, bank) => expect(found(bank)).toContain(finding));
});
