import type { Portfolio } from '@peerway/use-cases';

/** What the best choice is, in a sentence. */
export function portfolioFinding(portfolio: Portfolio | undefined): string {
  if (portfolio === undefined) return $localize`What fits together best within your means`;
  if (portfolio.status === 'infeasible') return $localize`What is decided already does not fit within these means`;
  const count = portfolio.chosen.length;
  if (count === 0) return $localize`Nothing fits within these means`;
  return count === 1
    ? $localize`One use case is the best choice within these means`
    : $localize`${count}:count: use cases together are the best choice within these means`;
}

/** Why a use case could not be considered, in a sentence. */
export function portfolioFindingSentence(
  { code, at, detail }: Portfolio['findings'][number],
  nameOf: (id: string) => string,
): string {
  const name = nameOf(at.split(':').at(-1) ?? at);
  switch (code) {
    case 'COST_UNKNOWN':
      return $localize`${name}:use case:: nobody knows what it costs, so it cannot be held against a budget.`;
    case 'WEEKS_UNKNOWN':
      return $localize`${name}:use case:: nobody knows how much work it is, so it cannot be held against a capacity.`;
    case 'REQUIRED_NOT_AVAILABLE':
      return $localize`${name}:use case: needs ${nameOf(detail)}:other:, which is not among those looked at.`;
    case 'INCLUDED_NOT_AVAILABLE':
      return $localize`${name}:use case: has to be in it, and cannot be considered.`;
    default:
      return $localize`${name}:use case: was left out.`;
  }
}
