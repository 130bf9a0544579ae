import type { Finding } from '@peerway/kernel';
import type { PortfolioCandidate, PortfolioRequest } from './portfolio.ts';

/** A candidate that can be considered, in whole numbers: thousandths of value, hundredths of cost and of person-weeks. */
export interface PortfolioItem {
  readonly id: string;
  readonly value: number;
  readonly cost: number;
  readonly weeks: number;
}

/** What is to be solved: items by their place, and the rules between them. */
export interface PortfolioProblem {
  readonly request: PortfolioRequest;
  readonly items: readonly PortfolioItem[];
  readonly budget: number | null;
  readonly capacity: number | null;
  /** The first cannot be chosen without the second. */
  readonly requires: readonly (readonly [number, number])[];
  /** Not both. */
  readonly excludes: readonly (readonly [number, number])[];
  readonly include: readonly number[];
  /** Whether something that has to be in it could not be considered. */
  readonly lacksIncluded: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Prepares the choice of a portfolio: leaves out what cannot be considered, and says why.
 *
 * | code | means |
 * | --- | --- |
 * | CANDIDATE_REPEATED | an id stands there twice; the first counts |
 * | VALUE_UNKNOWN | nobody knows what it is worth |
 * | COST_UNKNOWN, WEEKS_UNKNOWN | not known, though there is a limit for it |
 * | EXCLUDES_ITSELF | it cannot be chosen with itself |
 * | REQUIRED_NOT_AVAILABLE | something it needs cannot be considered; `detail` names it |
 * | INCLUDED_NOT_AVAILABLE | it has to be in it, and cannot be considered |
 *
 * @example
 * portfolioProblem({ candidates: [], budget: 0, capacity: null, include: ['x'] }).findings[0].code; // => 'INCLUDED_NOT_AVAILABLE'
 */
export function portfolioProblem(request: PortfolioRequest): PortfolioProblem {
  const findings: Finding[] = [];
  const candidates = available(considered(request, findings), findings);
  const place = new Map(candidates.map(({ id }, at) => [id, at]));
  const pairs = (pick: (candidate: PortfolioCandidate) => readonly string[]): [number, number][] =>
    candidates.flatMap((candidate, at) =>
      pick(candidate).flatMap((id) => {
        const other = place.get(id);
        return other === undefined || other === at ? [] : [[at, other] as [number, number]];
      }),
    );
  const lacking = request.include.filter((id) => !place.has(id));
  return {
    request,
    items: candidates.map(({ id, value, cost, personWeeks }) => ({
      id,
      value: Math.round((value ?? 0) * 1000),
      cost: hundredths(cost ?? 0),
      weeks: hundredths(personWeeks ?? 0),
    })),
    budget: request.budget === null ? null : hundredths(request.budget),
    capacity: request.capacity === null ? null : hundredths(request.capacity),
    requires: pairs(({ requires }) => requires),
    excludes: pairs(({ excludes }) => excludes),
    include: request.include.flatMap((id) => place.get(id) ?? []),
    lacksIncluded: lacking.length > 0,
    findings: [...findings, ...lacking.map((id) => ({ code: 'INCLUDED_NOT_AVAILABLE', at: id, detail: '' }))],
  };
}

function considered({ candidates, budget, capacity }: PortfolioRequest, findings: Finding[]): PortfolioCandidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const code = refusal(candidate, { budget, capacity, seen });
    seen.add(candidate.id);
    if (code) findings.push({ code, at: candidate.id, detail: '' });
    return code === null;
  });
}

function refusal(
  { id, value, cost, personWeeks, excludes }: PortfolioCandidate,
  { budget, capacity, seen }: Pick<PortfolioRequest, 'budget' | 'capacity'> & { readonly seen: ReadonlySet<string> },
): string | null {
  if (seen.has(id)) return 'CANDIDATE_REPEATED';
  if (value === null) return 'VALUE_UNKNOWN';
  if (cost === null && budget !== null) return 'COST_UNKNOWN';
  if (personWeeks === null && capacity !== null) return 'WEEKS_UNKNOWN';
  return excludes.includes(id) ? 'EXCLUDES_ITSELF' : null;
}

/** Without what cannot be had, what needs it cannot be had either, and so on. */
function available(candidates: readonly PortfolioCandidate[], findings: Finding[]): PortfolioCandidate[] {
  let left = [...candidates];
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const there = new Set(left.map(({ id }) => id));
    left = left.filter(({ id, requires }) => {
      const missing = requires.find((needed) => !there.has(needed));
      if (missing !== undefined) findings.push({ code: 'REQUIRED_NOT_AVAILABLE', at: id, detail: missing });
      return missing === undefined;
    });
  }
  return left;
}

function hundredths(amount: number): number {
  return Math.round(amount * 100);
}
