import { DomainError } from '@peerway/kernel';
import { portfolioModel, type PortfolioQuestion } from './portfolio-model.ts';
import type { PortfolioItem, PortfolioProblem } from './portfolio-problem.ts';
import type { Portfolio } from './portfolio.ts';

/** What a solver found: the value of each variable by name. */
export interface PortfolioSolution {
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  readonly values: Readonly<Record<string, number>>;
}

/** An exact solver of models in the LP format, such as HiGHS. */
export type PortfolioSolve = (model: string) => PortfolioSolution | Promise<PortfolioSolution>;

/** So many items are put in their order at once: two to that power is still an exact number, and small beside it. */
const bundle = 16;

/**
 * The best choice within a budget and a capacity: the most value; of equal ones the cheapest, then the smallest, then the one that
 * comes first in the order of the candidates.
 *
 * The solver is given from outside and must be exact. What it answers is checked against every rule before it is told.
 *
 * @throws DomainError if the solver does not come to an end, or breaks a rule.
 *
 * @example
 * const nothing = portfolioProblem({ candidates: [], budget: 0, capacity: null, include: [] });
 * choosePortfolio(nothing, () => ({ status: 'optimal', values: {} })) instanceof Promise; // => true
 */
export async function choosePortfolio(problem: PortfolioProblem, solve: PortfolioSolve): Promise<Portfolio> {
  const { items, lacksIncluded } = problem;
  if (lacksIncluded) return told(problem, null);
  if (items.length === 0) return told(problem, []);
  const asked = (question: PortfolioQuestion): Promise<number[] | null> => answer(problem, question, solve);
  const values = items.map(({ value }) => value);
  const first = await asked({ maximize: values, atMost: [], settled: [] });
  if (first === null) return told(problem, null);
  const worth = values.map((value) => -value);
  const atMost = [{ weights: worth, bound: total(worth, first) }];
  return told(problem, await settled(problem, first, { atMost, asked }));
}

interface Settling {
  readonly atMost: { readonly weights: readonly number[]; readonly bound: number }[];
  readonly asked: (question: PortfolioQuestion) => Promise<number[] | null>;
}

/** Of the choices that are worth as much as the first one: the cheapest, the smallest, the earliest. Most often it is the only one. */
async function settled(
  { items }: PortfolioProblem,
  first: readonly number[],
  { atMost, asked }: Settling,
): Promise<readonly number[]> {
  const none = items.map(() => 0);
  const isOnly = async (chosen: readonly number[]): Promise<boolean> =>
    (await asked({ maximize: none, atMost: [...atMost, unlike(chosen)], settled: [] })) === null;
  if (await isOnly(first)) return first;
  let best = first;
  for (const weights of [items.map(({ cost }) => cost), items.map(() => 1)]) {
    best = (await asked({ maximize: weights.map((weight) => -weight), atMost, settled: [] })) ?? best;
    atMost.push({ weights, bound: total(weights, best) });
  }
  return (await isOnly(best)) ? best : inOrder(best, { atMost, asked });
}

/** The row that every choice but one keeps: it differs from that one in at least one item. */
function unlike(chosen: readonly number[]): PortfolioQuestion['atMost'][number] {
  const weights = chosen.map((state) => (state === 1 ? 1 : -1));
  return { weights, bound: total(chosen, chosen) - 1 };
}

/** Of choices that are worth, cost and count the same, the one with the earliest items, settled from the front. */
async function inOrder(found: readonly number[], { atMost, asked }: Settling): Promise<readonly number[]> {
  const fixed: (0 | 1)[] = [];
  let best = found;
  while (fixed.length < found.length) {
    const from = fixed.length;
    const maximize = found.map((_, at) => (at >= from && at < from + bundle ? 2 ** (from + bundle - 1 - at) : 0));
    best = (await asked({ maximize, atMost, settled: [...fixed] })) ?? best;
    fixed.push(...best.slice(from, from + bundle).map((state) => (state === 1 ? 1 : 0)));
  }
  return best;
}

async function answer(
  problem: PortfolioProblem,
  question: PortfolioQuestion,
  solve: PortfolioSolve,
): Promise<number[] | null> {
  const { status, values } = await solve(portfolioModel(problem, question));
  if (status === 'infeasible') return null;
  const chosen = problem.items.map((_, at) => Math.round(values[`x${at}`] ?? 0));
  const keeps = question.atMost.every(({ weights, bound }) => total(weights, chosen) <= bound);
  if (status === 'optimal' && keeps && fits(problem, chosen)) return chosen;
  throw new DomainError(
    'PORTFOLIO_NOT_SOLVED',
    'The best choice could not be worked out. Try again with fewer candidates or another budget.',
  );
}

function fits({ items, budget, capacity, requires, excludes, include }: PortfolioProblem, chosen: number[]): boolean {
  const within = (limit: number | null, of: (item: PortfolioItem) => number): boolean =>
    limit === null || total(items.map(of), chosen) <= limit;
  return (
    within(budget, ({ cost }) => cost) &&
    within(capacity, ({ weeks }) => weeks) &&
    requires.every(([item, needed]) => chosen[item] === 0 || chosen[needed] === 1) &&
    excludes.every(([one, other]) => chosen[one] === 0 || chosen[other] === 0) &&
    include.every((item) => chosen[item] === 1)
  );
}

function told({ request, items, findings }: PortfolioProblem, chosen: readonly number[] | null): Portfolio {
  const ids = new Set(items.flatMap(({ id }, at) => (chosen?.[at] === 1 ? [id] : [])));
  const first = new Set<string>();
  const taken = request.candidates.filter(({ id }) => ids.has(id) && !first.has(id) && first.add(id));
  const sumOf = (pick: (candidate: (typeof taken)[number]) => number | null): number | null =>
    taken.reduce<number | null>((sum, candidate) => {
      const amount = pick(candidate);
      return sum === null || amount === null ? null : Math.round((sum + amount) * 1000) / 1000;
    }, 0);
  return {
    status: chosen === null ? 'infeasible' : 'optimal',
    chosen: taken.map(({ id }) => id),
    value: sumOf(({ value }) => value) ?? 0,
    cost: sumOf(({ cost }) => cost),
    personWeeks: sumOf(({ personWeeks }) => personWeeks),
    findings,
  };
}

function total(weights: readonly number[], chosen: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (chosen[at] ?? 0), 0);
}
