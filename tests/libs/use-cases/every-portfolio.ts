import type { PortfolioCandidate, PortfolioRequest } from '@peerway/use-cases';

/** The best portfolio by looking at every subset there is; null if none fits. For whole amounts only. */
export function bestOfAll({ candidates, budget, capacity, include }: PortfolioRequest): string[] | null {
  let best: Tried | null = null;
  for (let mask = 0; mask < 2 ** candidates.length; mask++) {
    const chosen = candidates.filter((_, at) => (mask >> at) & 1);
    const ids = new Set(chosen.map(({ id }) => id));
    const tried = triedOf(chosen, candidates);
    const fits =
      tried.cost <= (budget ?? Infinity) &&
      tried.weeks <= (capacity ?? Infinity) &&
      include.every((id) => ids.has(id)) &&
      chosen.every(
        ({ requires, excludes }) => requires.every((id) => ids.has(id)) && !excludes.some((id) => ids.has(id)),
      );
    if (fits && (best === null || isBetter(tried, best))) best = tried;
  }
  return best?.ids ?? null;
}

interface Tried {
  readonly ids: string[];
  readonly value: number;
  readonly cost: number;
  readonly weeks: number;
  readonly bits: string;
}

function triedOf(chosen: readonly PortfolioCandidate[], all: readonly PortfolioCandidate[]): Tried {
  const sum = (pick: (candidate: PortfolioCandidate) => number | null): number =>
    chosen.reduce((total, candidate) => total + (pick(candidate) ?? 0), 0);
  return {
    ids: chosen.map(({ id }) => id),
    value: sum(({ value }) => value),
    cost: sum(({ cost }) => cost),
    weeks: sum(({ personWeeks }) => personWeeks),
    bits: all.map((candidate) => (chosen.includes(candidate) ? '1' : '0')).join(''),
  };
}

function isBetter(one: Tried, other: Tried): boolean {
  if (one.value !== other.value) return one.value > other.value;
  if (one.cost !== other.cost) return one.cost < other.cost;
  if (one.ids.length !== other.ids.length) return one.ids.length < other.ids.length;
  return one.bits > other.bits;
}
