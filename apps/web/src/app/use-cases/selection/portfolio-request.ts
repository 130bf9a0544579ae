import type { PortfolioRequest, Ranking, Tie, UseCaseVerdict } from '@peerway/use-cases';

/** What somebody asks of a portfolio on the page. */
export interface PortfolioWish {
  /** Person-weeks that there are; null for no limit. */
  readonly capacity: number | null;
  /** Money that there is; null for no limit. */
  readonly budget: number | null;
  /** What a person-week costs; needed to hold effort against a budget. */
  readonly rate: number | null;
  /** Use cases that are decided already. */
  readonly include: readonly string[];
  /** Whether use cases for which peers are not the answer are looked at too. */
  readonly withNotP2p: boolean;
  /** Ties under a condition that hold here, by their key. */
  readonly ties: readonly string[];
}

/** Names a tie among all ties. */
export function tieKey({ useCase, kind, other }: Tie): string {
  return `${useCase}.${kind}.${other}`;
}

/** What the solver is asked: the use cases of the ranking with their points, effort and what binds them. */
export function portfolioRequest(
  { useCases }: Ranking,
  wish: PortfolioWish,
  { verdicts, ties }: { readonly verdicts: ReadonlyMap<string, UseCaseVerdict>; readonly ties: readonly Tie[] },
): PortfolioRequest {
  const binding = ties.filter((tie) => tie.when === null || wish.ties.includes(tieKey(tie)));
  const bound = (id: string, kind: Tie['kind']): string[] =>
    binding.filter((tie) => tie.useCase === id && tie.kind === kind).map(({ other }) => other);
  const candidates = useCases
    .filter(
      ({ useCase }) => wish.withNotP2p || verdicts.get(useCase)?.kind !== 'notP2p' || wish.include.includes(useCase),
    )
    .map(({ useCase, weightedSum, cost }) => ({
      id: useCase,
      value: weightedSum.score,
      cost: cost === null || wish.rate === null ? null : cost * wish.rate,
      personWeeks: cost,
      requires: bound(useCase, 'requires'),
      excludes: bound(useCase, 'excludes'),
    }));
  return { candidates, budget: wish.budget, capacity: wish.capacity, include: wish.include };
}

/** Whether a budget is asked for that cannot be held against effort yet. */
export function lacksRate({ budget, rate }: PortfolioWish): boolean {
  return budget !== null && rate === null;
}
