import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type Answer, compareRounds, derivation, type Move, readiness, type RoundToCompare } from '@peerway/assessment';
import { unevenRound } from './any-round.ts';
import { answersOf, group, openBank } from './small-bank.ts';

const all = { 'aim-1': 3, 'aim-2': 2, 'net-1': 4, 'net-2': 5 };
const anonymous = { anonymous: true, seed: 1 };

function round(answers: readonly Answer[], options: RoundToCompare['options']): RoundToCompare {
  return { bank: openBank, answers, options };
}

function audienceMoves(before: RoundToCompare, after: RoundToCompare): Map<string, Move> {
  return new Map(compareRounds(before, after).audiences.map((move) => [move.figure, move]));
}

/** Mean levels that anybody can read off the result of a round, derivations opened: of each question, by audience too. */
function publicMeans(answers: readonly Answer[]): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  const result = readiness(openBank, answers, anonymous);
  for (const { question, figure } of result.questions) if (figure.mean !== null) means.set(question, figure.mean);
  const cells = result.audiences.flatMap((row) => row.cells.map(({ dimension }) => [row.audience, dimension] as const));
  for (const [audience, dimension] of cells) {
    const { inputs } = derivation(openBank, answers, `cell:${audience}:${dimension}`, anonymous);
    for (const { figure, value } of inputs) {
      if (figure?.startsWith('question:') && value !== null) means.set(`${figure.slice(9)} ${audience}`, value);
    }
  }
  return means;
}

/** The weighted mean of some questions by public means alone, over those that both rounds make public. */
function weighed(
  [own, other]: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
  weights: readonly (readonly [key: string, weight: number])[],
): number | undefined {
  const known = weights.filter(([key]) => own.has(key) && other.has(key));
  const total = known.reduce((sum, [, weight]) => sum + weight, 0);
  return total > 0 ? known.reduce((sum, [key, weight]) => sum + own.get(key)! * weight, 0) / total : undefined;
}

describe('two anonymous rounds compared', () => {
  it('shows nothing that cannot be worked out from the two results: whoever joined or left stays as hidden as there', () => {
    fc.assert(
      fc.property(unevenRound(openBank), unevenRound(openBank), (first, second) => {
        const [before, after] = [publicMeans(first), publicMeans(second)];
        const result = compareRounds(round(first, anonymous), round(second, anonymous));
        const check = (move: Move, weights: readonly (readonly [string, number])[]) => {
          if (move.reason !== null) return;
          expect(move.before.score).toBeCloseTo((weighed([before, after], weights)! - 1) * 25, 6);
          expect(move.after.score).toBeCloseTo((weighed([after, before], weights)! - 1) * 25, 6);
        };
        result.questions.forEach((move) => check(move, [[move.figure.slice('question:'.length), 1]]));
        result.dimensions.forEach((move, place) =>
          check(
            move,
            openBank.dimensions[place]!.questions.map(({ id, weight }) => [id, weight]),
          ),
        );
        result.audiences.forEach((move) => {
          if (move.reason !== null) return;
          const audience = move.figure.slice('audience:'.length);
          const shown = [...before.keys()].filter((key) => key.endsWith(` ${audience}`) && after.has(key));
          // At least one question on which both results tell this audience apart.
          expect(shown.length).toBeGreaterThan(0);
        });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('hides in both what either of them hides', () => {
    fc.assert(
      fc.property(unevenRound(openBank), unevenRound(openBank), (first, second) => {
        const results = [readiness(openBank, first, anonymous), readiness(openBank, second, anonymous)];
        const { audiences, dimensions } = compareRounds(round(first, anonymous), round(second, anonymous));
        const hidden = (statuses: (string | undefined)[]) => statuses.includes('hidden');
        audiences.forEach((move, row) => {
          if (!hidden(results.map((result) => result.audiences[row]!.figure.status))) return;
          expect(move).toMatchObject({ standing: 'unknown', difference: null });
          expect([move.before.score, move.after.score]).toEqual([null, null]);
        });
        dimensions.forEach((move, place) => {
          if (!hidden(results.map((result) => result.dimensions[place]!.figure.status))) return;
          expect(move).toMatchObject({ standing: 'unknown', difference: null });
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('says nothing of a small audience in one of the rounds, whatever the other one has', () => {
    const large = [...group('team', 9, all), ...group('it', 6, all), ...group('executive', 6, all)];
    const small = [...group('team', 9, all), ...group('it', 6, all), ...group('executive', 3, all)];
    const moves = audienceMoves(round(large, anonymous), round(small, anonymous));
    expect(moves.get('audience:executive')).toMatchObject({ reason: 'hidden', difference: null, questions: 0 });
    // IT gives the executives cover in the small round, and so does it here.
    expect(moves.get('audience:it')).toMatchObject({ reason: 'hidden', difference: null });
    expect(moves.get('audience:team')).toMatchObject({ standing: 'within' });
  });

  it('shows the same whichever member of a hidden group gave which answer', () => {
    const base = [...group('team', 8, all), ...group('it', 6, all)];
    const hidden = (first: number, second: number) => [
      ...base,
      ...answersOf('e1', 'executive', { ...all, 'aim-1': first }),
      ...answersOf('e2', 'executive', { ...all, 'aim-1': second }),
    ];
    const told = (answers: readonly Answer[]) =>
      JSON.stringify(compareRounds(round(base, anonymous), round(answers, anonymous)), (key, value: unknown) =>
        /Low$|High$/.test(key) ? null : value,
      );
    expect(told(hidden(1, 5))).toBe(told(hidden(5, 1)));
  });

  it('says nothing at all when one round is smaller than the floor', () => {
    const { whole, verdict } = compareRounds(
      round(group('it', 4, all), anonymous),
      round(group('it', 9, all), anonymous),
    );
    expect(whole).toMatchObject({ standing: 'unknown', reason: 'hidden', difference: null });
    expect(verdict).toMatchObject({ before: 'undecided', direction: 'unknown' });
  });
});
