import type { PortfolioItem, PortfolioProblem } from './portfolio-problem.ts';

/** What is asked of a model: the most of something, beside what earlier questions have settled. */
export interface PortfolioQuestion {
  /** The weight of each item in what shall be as large as possible. */
  readonly maximize: readonly number[];
  /** Rows such as "the cost is at most the least cost found": weights of the items, and the bound. */
  readonly atMost: readonly { readonly weights: readonly number[]; readonly bound: number }[];
  /** Items that are settled: 1 in it, 0 not. */
  readonly settled: readonly (0 | 1)[];
}

/** The model of a portfolio in the LP format that solvers read. Variables are named x0, x1 … by place. */
export function portfolioModel(problem: PortfolioProblem, question: PortfolioQuestion): string {
  const { items, budget, capacity, requires, excludes, include } = problem;
  const rows = [
    ...limit(items, ({ cost }) => cost, budget),
    ...limit(items, ({ weeks }) => weeks, capacity),
    ...requires.map(([item, needed]) => `x${item} - x${needed} <= 0`),
    ...excludes.map(([one, other]) => `x${one} + x${other} <= 1`),
    ...include.map((item) => `x${item} = 1`),
    ...question.settled.map((state, item) => `x${item} = ${state}`),
    ...question.atMost.flatMap(({ weights, bound }) => row(weights, bound)),
  ];
  return [
    'Maximize',
    ` ${sum(question.maximize) || '0 x0'}`,
    'Subject To',
    ...rows.map((words, at) => ` r${at}: ${words}`),
    'Binary',
    ...items.map((_, at) => ` x${at}`),
    'End',
  ].join('\n');
}

function limit(items: readonly PortfolioItem[], of: (item: PortfolioItem) => number, bound: number | null): string[] {
  return bound === null ? [] : row(items.map(of), bound);
}

/** A row in the smallest whole numbers that say the same, so that rounding inside a solver has nothing to bite on. */
function row(weights: readonly number[], bound: number): string[] {
  const divisor = weights.reduce(greatestCommonDivisor, 0);
  if (divisor === 0) return bound >= 0 ? [] : ['0 x0 >= 1'];
  return [`${sum(weights.map((weight) => weight / divisor))} <= ${Math.floor(bound / divisor)}`];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}

/** Terms, a few to a line: some readers of the format refuse long lines. */
function sum(weights: readonly number[]): string {
  return weights
    .flatMap((weight, at) => (weight === 0 ? [] : [`${weight < 0 ? '-' : '+'} ${Math.abs(weight)} x${at}`]))
    .map((term, at) => (at > 0 && at % 8 === 0 ? `\n  ${term}` : term))
    .join(' ');
}
