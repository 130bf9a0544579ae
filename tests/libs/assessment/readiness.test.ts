import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type Answer, type Figure, Readiness, readiness } from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyRound } from './any-round.ts';
import { answersOf, group, openBank, smallBank } from './small-bank.ts';

const round = deepFrozen([
  ...answersOf('e1', 'executive', { 'aim-1': 5, 'aim-2': 4 }),
  ...answersOf('e2', 'executive', { 'aim-1': 3, 'aim-2': 2 }),
  ...answersOf('i1', 'it', { 'aim-1': 1, 'net-1': 2, 'net-2': 4 }),
  ...answersOf('o1', 'operations', { 'net-1': 3 }),
]);

function levels(figure: Figure): number[] {
  return figure.distribution.map(({ count }) => count);
}

describe('readiness worked by hand', () => {
  const result = readiness(smallBank, round);

  it('takes a dimension as the weighted mean of its questions, each the mean of its answers', () => {
    // aim-1: (5 + 3 + 1) / 3 = 3, aim-2: 3; net-1: 2.5, net-2: 4.
    expect(result.dimensions[0]!.figure.mean).toBeCloseTo((3 * 3 + 1 * 3) / 4, 12);
    expect(result.dimensions[1]!.figure.mean).toBeCloseTo((2.5 + 4) / 2, 12);
  });

  it('takes the whole as the weighted mean of its dimensions, and the score from 0 to 100', () => {
    expect(result.whole.mean).toBeCloseTo((2 * 3 + 1 * 3.25) / 3, 12);
    expect(result.whole.score).toBeCloseTo(((2 * 3 + 3.25) / 3 - 1) * 25, 12);
  });

  it('takes a pattern by its own weights', () => {
    expect(result.patterns[0]!.figure.mean).toBeCloseTo((1 * 3 + 3 * 2.5 + 1 * 4) / 5, 12);
    expect(result.patterns[1]!.figure.mean).toBeCloseTo(3, 12);
  });

  it('counts people, levels and the median of the answers', () => {
    expect(result.whole.respondents).toBe(4);
    expect(result.dimensions[1]!.figure.respondents).toBe(2);
    expect(levels(result.dimensions[0]!.figure)).toEqual([1, 1, 1, 1, 1]);
    expect(result.dimensions[0]!.figure.median).toBe(3);
    expect(result.dimensions[1]!.figure.median).toBe(3);
    expect(levels(result.whole)).toEqual([1, 2, 2, 2, 1]);
  });

  it('agrees by question: r_wg of each, weighted', () => {
    // aim-1: variance 4, chance 2, so 0; aim-2: variance 2, so 0; net-1: variance 0.5, so 0.75; net-2 has one answer.
    expect(result.dimensions[0]!.figure.agreement).toBe(0);
    expect(result.dimensions[1]!.figure.agreement).toBeCloseTo(0.75, 12);
    expect(result.whole.agreement).toBeCloseTo(0.75 / 3, 12);
  });

  it('gives each audience its own row, and says what it was not asked', () => {
    const row = (audience: string) => result.audiences.find((each) => each.audience === audience)!;
    expect(row('executive').cells.map(({ figure }) => figure.status)).toEqual(['ok', 'notAsked']);
    expect(row('executive').cells[0]!.figure.mean).toBeCloseTo((3 * 4 + 3) / 4, 12);
    expect(row('team').cells.map(({ figure }) => figure.status)).toEqual(['tooFew', 'notAsked']);
    expect(row('security').figure.status).toBe('notAsked');
    expect(row('it').figure.mean).toBeCloseTo((2 * 1 + 1 * 3) / 3, 12);
  });

  it('puts first on the agenda what people differ on most and what weighs most', () => {
    // aim-1: 3 × 2 × 4 / 2; aim-2: 1 × 2 × 2 / 2; net-1: 1 × 0.5 / 2; net-2 has one answer.
    expect(result.agenda.map(({ question, priority }) => [question, priority])).toEqual([
      ['aim-1', 12],
      ['aim-2', 2],
      ['net-1', 0.25],
    ]);
    expect(result.agenda[0]!.spread).toBeCloseTo(2, 12);
    expect(result.agenda[0]!.audiences.map(({ status, mean }) => mean ?? status)).toEqual([
      4,
      1,
      'notAsked',
      'notAsked',
      'notAsked',
    ]);
  });

  it('measures the widest gap between audiences, and on how many questions both spoke; equals have none', () => {
    expect(
      result.gaps.map(({ dimension, high, low, sharedQuestions }) => [dimension, high, low, sharedQuestions]),
    ).toEqual([['aim', 'executive', 'it', 1]]);
  });

  it('is what its schema says', () => expect(Readiness.parse(result)).toEqual(result));
});

describe('answers that are no level', () => {
  it('leave the mean alone; only an unknown or missing one lowers coverage', () => {
    const asked = [{ audience: 'it' as const, questions: ['net-1', 'net-2'] }];
    const coverage = (given: Record<string, number | '?' | '-'>) =>
      readiness(smallBank, answersOf('i1', 'it', given), { asked }).dimensions[1]!.figure;
    expect(coverage({ 'net-1': 2, 'net-2': 4 })).toMatchObject({ mean: 3, coverage: 1 });
    expect(coverage({ 'net-1': 2, 'net-2': '-' })).toMatchObject({ mean: 2, coverage: 1 });
    expect(coverage({ 'net-1': 2, 'net-2': '?' })).toMatchObject({ mean: 2, coverage: 0.5 });
    expect(coverage({ 'net-1': 2 })).toMatchObject({ mean: 2, coverage: 0.5 });
  });

  it('give no figure under the coverage floor, but tell coverage and people', () => {
    const few = readiness(smallBank, [
      ...group('it', 3, { 'net-1': '?', 'net-2': '?' }),
      ...answersOf('i9', 'it', { 'net-1': 2 }),
    ]);
    expect(few.dimensions[1]!.figure).toMatchObject({
      status: 'tooFew',
      mean: null,
      score: null,
      coverage: 1 / 8,
      respondents: 1,
    });
    expect(few.dimensions[1]).toMatchObject({ standing: 'unknown', gap: null, blocks: false });
    expect(few.verdict.kind).toBe('undecided');
  });

  it('of nobody make nothing ready, nothing not a number, and no interval', () => {
    const nothing = readiness(smallBank, []);
    expect(nothing.whole).toMatchObject({ status: 'tooFew', mean: null, respondents: 0, coverage: null });
    expect(nothing).toMatchObject({ verdict: { kind: 'undecided' }, resamples: 0, agenda: [], actions: [], gaps: [] });
    expect(Readiness.parse(nothing)).toEqual(nothing);
  });

  it('are left out with a finding when they cannot be meant', () => {
    const strange = [
      ...answersOf('i1', 'it', { 'net-1': 2, 'net-2': 6, 'no-such': 3 }),
      { respondent: 'i2', audience: 'it' as const, question: 'net-1', state: 'level' as const, level: null },
      ...answersOf('i3', 'it', { 'net-1': 5 }),
      ...answersOf('i3', 'it', { 'net-1': 4 }),
      ...answersOf('i4', 'team', { 'aim-2': 1 }),
      ...answersOf('i4', 'executive', { 'aim-1': 1 }),
    ];
    const result = readiness(smallBank, deepFrozen(strange));
    expect(result.findings).toEqual([
      { code: 'AUDIENCE_CONFLICT', at: 'answers', detail: 'audience' },
      { code: 'BAD_LEVEL', at: 'question:net-1', detail: 'null' },
      { code: 'BAD_LEVEL', at: 'question:net-2', detail: '6' },
      { code: 'DUPLICATE_ANSWER', at: 'question:net-1', detail: 'net-1' },
      { code: 'UNKNOWN_QUESTION', at: 'question:no-such', detail: 'no-such' },
    ]);
    // Of two answers of one person the lower counts: (2 + 4) / 2.
    expect(result.questions.find(({ question }) => question === 'net-1')!.figure.mean).toBe(3);
    expect(result.audiences.find(({ audience }) => audience === 'team')!.figure.respondents).toBe(0);
  });
});

describe('one person', () => {
  const alone = readiness(smallBank, answersOf('me', 'executive', { 'aim-1': 3, 'aim-2': 3, 'net-1': 4, 'net-2': 4 }));

  it('has a view of one person, without interval or agreement', () => {
    expect(alone.verdict.view).toBe('onePerson');
    expect(alone.resamples).toBe(0);
    for (const { figure } of [{ figure: alone.whole }, ...alone.dimensions, ...alone.patterns, ...alone.questions]) {
      expect(figure).toMatchObject({
        status: 'ok',
        meanLow: null,
        meanHigh: null,
        scoreLow: null,
        scoreHigh: null,
        agreement: null,
      });
    }
  });

  it('has no interval in a cell of a larger round either', () => {
    const result = readiness(smallBank, round);
    const cell = result.audiences.find(({ audience }) => audience === 'operations')!.cells[1]!.figure;
    expect(cell).toMatchObject({ respondents: 1, mean: 3, meanLow: null, meanHigh: null });
    expect(result.verdict.view).toBe('organization');
    expect(result.whole.meanLow).not.toBeNull();
  });
});

describe('readiness in general', () => {
  const rank = { notReady: 0, undecided: 0, readyWithConditions: 1, ready: 2 };

  function numbers(result: Readiness): (number | null)[] {
    const figures = [
      result.whole,
      ...result.dimensions.map(({ figure }) => figure),
      ...result.patterns.map(({ figure }) => figure),
      ...result.audiences.flatMap(({ figure, cells }) => [figure, ...cells.map((cell) => cell.figure)]),
      ...result.questions.map(({ figure }) => figure),
    ];
    return figures.flatMap(({ mean, score, scoreLow, scoreHigh, median }) => [
      mean,
      score,
      scoreLow,
      scoreHigh,
      median,
    ]);
  }

  it.each([false, true])(
    'never falls, nor any end of its intervals, when an answer rises (anonymous: %s)',
    (anonymous) => {
      fc.assert(
        fc.property(anyRound(openBank, 14), fc.nat(), (answers, pick) => {
          const able = answers.flatMap(({ level }, index) => (level !== null && level < 5 ? [index] : []));
          const chosen = able[pick % Math.max(1, able.length)];
          if (chosen === undefined) return;
          const raised = answers.map((answer, index): Answer =>
            index === chosen ? { ...answer, level: answer.level! + 1 } : answer,
          );
          const before = readiness(openBank, deepFrozen(answers), { anonymous });
          const after = readiness(openBank, deepFrozen(raised), { anonymous });
          const old = numbers(before);
          numbers(after).forEach((value, index) => {
            expect(value === null).toBe(old[index] === null);
            if (value !== null) expect(value).toBeGreaterThanOrEqual(old[index]!);
          });
          after.patterns.forEach(({ kind }, index) => {
            expect(rank[kind]).toBeGreaterThanOrEqual(rank[before.patterns[index]!.kind]);
          });
        }),
        { numRuns: 25 },
      );
    },
  );

  it('does not depend on the order of the answers, to the last bit', () => {
    fc.assert(
      fc.property(
        anyRound(openBank, 14).chain((answers) =>
          fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
        ),
        ([answers, shuffled]) => {
          expect(readiness(openBank, shuffled, { seed: 4 })).toEqual(readiness(openBank, answers, { seed: 4 }));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('stays within the scale, holds its mean in its interval, and never says NaN', () => {
    fc.assert(
      fc.property(anyRound(smallBank, 12), fc.boolean(), (answers, anonymous) => {
        const result = readiness(smallBank, answers, { anonymous });
        expect(Readiness.parse(result)).toEqual(result);
        for (const { meanLow, mean, meanHigh } of [result.whole, ...result.dimensions.map(({ figure }) => figure)]) {
          if (meanLow === null || mean === null || meanHigh === null) continue;
          expect(meanLow).toBeLessThanOrEqual(mean);
          expect(meanHigh).toBeGreaterThanOrEqual(mean);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says the same of answers that all agree: no spread, full agreement, nothing to discuss', () => {
    const result = readiness(openBank, group('team', 9, { 'aim-1': 4, 'aim-2': 4, 'net-1': 4, 'net-2': 4 }));
    expect(result.whole).toMatchObject({ mean: 4, meanLow: 4, meanHigh: 4, score: 75, agreement: 1, coverage: 1 });
    expect(result.agenda).toEqual([]);
    expect(result.verdict).toMatchObject({ kind: 'ready', blockers: [], strengths: ['aim', 'net'] });
  });

  it('takes a large round in seconds, with as many resamples as there is time for', () => {
    const questions = latestBank.dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));
    const answers = Array.from({ length: 2000 }, (_empty, index) =>
      answersOf(`r${index}`, 'it', Object.fromEntries(questions.map((id, place) => [id, 1 + ((index + place) % 5)]))),
    ).flat();
    const result = readiness(latestBank, answers);
    expect(result.whole.respondents).toBe(2000);
    expect(result.resamples).toBeGreaterThanOrEqual(200);
    expect(result.whole.scoreHigh! - result.whole.scoreLow!).toBeLessThan(2);
  });
});
