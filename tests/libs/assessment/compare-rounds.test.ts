import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  type Answer,
  Audience,
  compareRounds,
  type Move,
  readiness,
  type ReadinessOptions,
  type RoundToCompare,
} from '@peerway/assessment';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyRound } from './any-round.ts';
import { answersOf, group, openBank, smallBank } from './small-bank.ts';

const all = { 'aim-1': 3, 'aim-2': 2, 'net-1': 4, 'net-2': 5 };
const anonymous = { anonymous: true, seed: 1 };

function round(answers: readonly Answer[], options: ReadinessOptions = {}, bank = openBank): RoundToCompare {
  return { bank, answers, options };
}

function movesOf(before: RoundToCompare, after: RoundToCompare): Map<string, Move> {
  const { whole, dimensions, patterns, audiences, questions } = compareRounds(before, after);
  const moves = [whole, ...dimensions, ...patterns, ...audiences, ...questions];
  return new Map(moves.map((move) => [move.figure, move]));
}

/** Ten people of one audience, each a level higher or lower than the last, shifted by so much. */
function ladder(shift: number, name = 'p'): Answer[] {
  return Array.from({ length: 10 }, (_empty, index) => {
    const level = Math.min(5, Math.max(1, 1 + (index % 4) + shift));
    return answersOf(`${name}${index}`, 'it', { 'aim-1': level, 'aim-2': level, 'net-1': level, 'net-2': 3 });
  }).flat();
}

describe('two rounds compared', () => {
  it('finds that everything rose by a level when everybody answers a level higher', () => {
    const moves = movesOf(round(ladder(0)), round(ladder(1)));
    expect(moves.get('question:aim-1')).toMatchObject({ standing: 'rose', reason: null, questions: 1 });
    expect(moves.get('question:aim-1')!.difference).toBeCloseTo(25, 9);
    // net is half net-1, which rose by a level, and half net-2, which stayed; aim counts twice as much in the whole.
    expect(moves.get('dimension:net')!.difference).toBeCloseTo(12.5, 9);
    expect(moves.get('whole')!.difference).toBeCloseTo((2 * 25 + 12.5) / 3, 9);
    expect(moves.get('question:net-2')).toMatchObject({ standing: 'within', difference: 0 });
  });

  it('draws whoever answered both rounds with both answers, so that the same step of all is beyond doubt', () => {
    const paired = compareRounds(round(ladder(0)), round(ladder(1)));
    const strangers = compareRounds(round(ladder(0)), round(ladder(1, 'q')));
    expect(paired.paired).toBe(10);
    expect(strangers.paired).toBe(0);
    const width = ({ whole }: typeof paired) => whole.differenceHigh! - whole.differenceLow!;
    expect(width(paired)).toBeLessThan(0.001);
    expect(width(strangers)).toBeGreaterThan(15);
  });

  it('recognises nobody when either round is anonymous', () => {
    const open = round(ladder(0));
    const closed = round(ladder(1), anonymous);
    for (const result of [compareRounds(open, closed), compareRounds(closed, open)]) {
      expect(result).toMatchObject({ anonymous: true, paired: null });
      expect(result.whole.differenceHigh! - result.whole.differenceLow!).toBeGreaterThan(15);
    }
  });

  it('stays within its interval when a few people answer a little otherwise', () => {
    const after = ladder(0).map((answer, place) => (place === 0 ? { ...answer, level: 2 } : answer));
    expect(compareRounds(round(ladder(0)), round(after, anonymous)).whole.standing).toBe('within');
  });

  it('tells no move of a round from itself', () => {
    fc.assert(
      fc.property(anyRound(openBank, 12), (answers) => {
        for (const move of movesOf(round(answers), round(answers)).values()) {
          if (move.difference === null) continue;
          expect(move).toMatchObject({ difference: 0 });
          if (move.standing !== 'unknown') expect(move.standing).toBe('within');
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes both sides from the results of the rounds when both asked the same', () => {
    fc.assert(
      fc.property(anyRound(openBank, 12), anyRound(openBank, 12), (first, second) => {
        const [before, after] = [readiness(openBank, first), readiness(openBank, second)];
        compareRounds(round(first), round(second)).dimensions.forEach((move, place) => {
          if (move.difference === null) return;
          // A question that nobody answered in one of them is not compared, and then the sides are not the results'.
          const isWhole = move.questions === 2;
          if (!isWhole) return;
          expect(move.before.score).toBeCloseTo(before.dimensions[place]!.figure.score!, 9);
          expect(move.after.score).toBeCloseTo(after.dimensions[place]!.figure.score!, 9);
          expect(move.after.scoreLow).toBe(after.dimensions[place]!.figure.scoreLow);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('lowers no end of any interval when an answer of the later round rises', () => {
    fc.assert(
      fc.property(anyRound(openBank, 10), anyRound(openBank, 10), fc.nat(), (before, after, pick) => {
        const raisable = after.filter(({ level }) => level !== null && level < 5);
        const chosen = raisable[pick % Math.max(1, raisable.length)];
        const raised = after.map((answer) => (answer === chosen ? { ...answer, level: answer.level! + 1 } : answer));
        const low = movesOf(round(before), round(after));
        for (const [figure, move] of movesOf(round(before), round(raised))) {
          const was = low.get(figure)!;
          expect(move.differenceLow ?? 0).toBeGreaterThanOrEqual((was.differenceLow ?? 0) - 1e-9);
          expect(move.differenceHigh ?? 0).toBeGreaterThanOrEqual((was.differenceHigh ?? 0) - 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the estimate inside its interval and the standing in keeping with it', () => {
    fc.assert(
      fc.property(anyRound(openBank, 10), anyRound(openBank, 10), (before, after) => {
        for (const { standing, difference, differenceLow, differenceHigh, reason } of movesOf(
          round(before),
          round(after),
        ).values()) {
          if (standing === 'unknown') {
            expect(reason).not.toBeNull();
            continue;
          }
          expect(differenceLow!).toBeLessThanOrEqual(difference!);
          expect(differenceHigh!).toBeGreaterThanOrEqual(difference!);
          // What lies no further from 0 than sums of fractions are exact is no move.
          const exact = 1e-9;
          expect(standing).toBe(differenceLow! > exact ? 'rose' : differenceHigh! < -exact ? 'fell' : 'within');
        }
      }),
      { numRuns: 25 },
    );
  });

  it('says the same whatever the order of the answers, and changes no argument', () => {
    const [before, after] = [deepFrozen(ladder(0)), deepFrozen(ladder(1))];
    const turned = compareRounds(round([...before].reverse()), round([...after].reverse()));
    expect(turned).toEqual(compareRounds(round(before), round(after)));
  });

  it('cannot tell from one person alone, and says so', () => {
    const one = round(group('it', 1, all));
    expect(compareRounds(one, round(ladder(0))).whole).toMatchObject({ standing: 'unknown', reason: 'onePerson' });
  });

  it('cannot tell from too few answers, nor from a dimension that one round did not ask', () => {
    const asked = [{ audience: 'it' as const, questions: ['aim-1', 'aim-2'] }];
    const part = round(ladder(0), { asked }, openBank);
    const moves = movesOf(part, round(ladder(0)));
    expect(moves.get('dimension:net')).toMatchObject({ standing: 'unknown', reason: 'notAsked', difference: null });
    const silent = round(
      Array.from({ length: 6 }, (_empty, index) => answersOf(`s${index}`, 'it', { 'aim-1': '?', 'net-1': 4 })).flat(),
    );
    expect(movesOf(silent, round(ladder(0))).get('dimension:aim')).toMatchObject({ reason: 'tooFew' });
  });
});

describe('rounds that asked different questions', () => {
  it('compares the shared questions only, and names those left out', () => {
    const asked = [{ audience: 'it' as const, questions: ['aim-1'] }];
    const before = round(ladder(0), { asked: [{ audience: 'it', questions: ['aim-1', 'aim-2'] }] });
    const result = compareRounds(before, round(ladder(1), { asked }));
    expect(result.questions.map(({ figure }) => figure)).toEqual(['question:aim-1']);
    expect(result.leftOut).toEqual([
      { question: 'aim-2', dimension: 'aim', text: 'How far is aim-2?', reason: 'onlyBefore' },
    ]);
    expect(result.dimensions[0]).toMatchObject({ standing: 'rose', questions: 1 });
    expect(result.dimensions[0]!.difference).toBeCloseTo(25, 9);
    expect(result.findings).toEqual([{ code: 'QUESTIONS_LEFT_OUT', at: 'whole', detail: '1' }]);
  });

  it('leaves out a question that a newer bank words otherwise, and takes the weights of the newer one', () => {
    const newer = {
      ...openBank,
      version: 'newer',
      dimensions: openBank.dimensions.map((dimension) => ({
        ...dimension,
        weight: 1,
        questions: dimension.questions.map((question) =>
          question.id === 'net-1' ? { ...question, text: 'How far is it really?' } : question,
        ),
      })),
    };
    const result = compareRounds(round(ladder(0)), round(ladder(1), {}, newer));
    expect(result.leftOut).toMatchObject([{ question: 'net-1', reason: 'changed' }]);
    expect(result.findings[0]).toEqual({ code: 'BANKS_DIFFER', at: 'whole', detail: 'small newer' });
    expect(result.whole.difference).toBeCloseTo((25 + 0) / 2, 9);
  });

  it('says that only changed questions are left of a dimension', () => {
    const dimensions = smallBank.dimensions.map((dimension) => ({
      ...dimension,
      questions: dimension.questions.map((question) => ({ ...question, text: `${question.text} Now?` })),
    }));
    const result = compareRounds(round(ladder(0)), round(ladder(1), {}, { ...openBank, version: 'b', dimensions }));
    expect(result.dimensions.map(({ reason }) => reason)).toEqual(['changed', 'changed']);
    expect(result.whole.reason).toBe('changed');
  });

  it('says where an audience was asked in one of the rounds only', () => {
    const both = round([...ladder(0), ...group('team', 6, all)], {
      asked: ['it', 'team'].map((audience) => ({ audience: Audience.parse(audience), questions: ['aim-1'] })),
    });
    const one = round(ladder(0), { asked: [{ audience: 'it', questions: ['aim-1'] }] });
    const result = compareRounds(both, one);
    expect(result.findings).toEqual([{ code: 'AUDIENCE_ASKED_OTHERWISE', at: 'audience:team', detail: 'team' }]);
    expect(result.audiences.find(({ figure }) => figure === 'audience:team')).toMatchObject({ reason: 'notAsked' });
  });
});
