import type { GoalMatrix } from './answer-matrix.ts';
import { goalPairs } from './goal-pairs.ts';
import type { Disagreement } from './group-result.ts';

/** From where on people stand far apart: shares by a factor of two and five points of a hundred, ratios by a factor of four. */
const farApart = { factor: 2, share: 0.05, ratio: 4 };
const mostNamed = 5;

/** What each person says about the same thing. */
interface Said {
  readonly participant: string;
  readonly value: number;
}

interface Spread extends Pick<Disagreement, 'low' | 'high' | 'lowest' | 'highest'> {
  readonly factor: number;
}

/** What is as far apart but for rounding stays in the order of the goals. */
const order = (a: number, b: number): number => (Math.abs(a - b) <= 1e-9 * Math.max(a, b) ? 0 : a - b);

/** The goals on whose shares people stand furthest apart, furthest first. */
export function goalDisagreements(
  goals: readonly string[],
  people: readonly { readonly participant: string; readonly shares: readonly number[] }[],
): Disagreement[] {
  return goals
    .map((goal, at) => ({
      goal,
      ...spread(people.map(({ participant, shares }) => ({ participant, value: shares[at] ?? 0 }))),
    }))
    .filter(({ low, high, factor }) => factor >= farApart.factor && high - low >= farApart.share)
    .sort((a, b) => order(b.high - b.low, a.high - a.low))
    .slice(0, mostNamed)
    .map(({ goal, low, high, lowest, highest }) => ({ kind: 'goal', goal, second: null, low, high, lowest, highest }));
}

/** The pairs on which people stand furthest apart, furthest first. */
export function pairDisagreements(
  goals: readonly string[],
  people: readonly { readonly participant: string; readonly matrix: GoalMatrix }[],
): Disagreement[] {
  const place = new Map(goals.map((goal, at) => [goal, at]));
  return goalPairs(goals)
    .map(({ first, second }) => {
      const [row = 0, column = 0] = [place.get(first), place.get(second)];
      const said = people.flatMap(({ participant, matrix }) => {
        const value = matrix[row]?.[column] ?? null;
        return value === null ? [] : [{ participant, value }];
      });
      return { first, second, ...spread(said) };
    })
    .filter(({ factor }) => factor >= farApart.ratio)
    .sort((a, b) => order(b.factor, a.factor))
    .slice(0, mostNamed)
    .map(({ first, second, low, high, lowest, highest }) => ({
      kind: 'pair',
      goal: first,
      second,
      low,
      high,
      lowest,
      highest,
    }));
}

function spread(said: readonly Said[]): Spread {
  if (said.length === 0) return { low: 0, high: 0, lowest: [], highest: [], factor: 1 };
  const values = said.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const who = (bound: number): string[] =>
    said
      .filter(({ value }) => Math.abs(value - bound) <= 1e-9 * Math.max(1, bound))
      .map(({ participant }) => participant);
  return { low, high, lowest: who(low), highest: who(high), factor: low > 0 ? high / low : Infinity };
}
