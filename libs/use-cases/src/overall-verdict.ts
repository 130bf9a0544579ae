import * as z from 'zod';
import { UseCaseVerdictKind, useCaseVerdictKinds, type UseCaseVerdict } from './use-case-verdict.ts';

const ids = z.array(z.string()).readonly();

/**
 * What the verdicts on all use cases come to for the organization. The kind is that of its best placed use case, as with readiness.
 *
 * @example
 * OverallVerdict.shape.kind.parse('notP2p'); // => 'notP2p'
 */
export const OverallVerdict = z
  .object({
    kind: UseCaseVerdictKind.describe('The highest verdict on any use case; "undecided" if there is none.'),
    lead: z.string().nullable().describe('The first in the ranking among the use cases with that verdict.'),
    first: z.string().nullable().describe('The first in the ranking, whatever its verdict.'),
    firstKind: UseCaseVerdictKind.nullable().describe('The verdict on the first in the ranking.'),
    p2p: ids.describe('Use cases to be done with peers, in the order of the ranking.'),
    hybrid: ids.describe('Use cases to be done with peers beside a central way.'),
    undecided: ids.describe('Use cases about which too little is known.'),
    notP2p: ids.describe('Use cases to be done without peers.'),
  })
  .meta({ id: 'OverallVerdict', description: 'What the verdicts on all use cases come to for the organization.' });
export type OverallVerdict = z.infer<typeof OverallVerdict>;

/**
 * Sums the verdicts on use cases up for the organization. Use cases that the order does not name come after the others.
 *
 * It says beside the best verdict what stands first in the ranking and how that fares: "P2P, for the fifth of your list" is another
 * message than "P2P".
 *
 * @example
 * overallVerdict([], []).kind; // => 'undecided'
 */
export function overallVerdict(
  verdicts: readonly Pick<UseCaseVerdict, 'useCase' | 'kind'>[],
  order: readonly string[],
): OverallVerdict {
  const place = new Map(order.map((id, at) => [id, at]));
  const sorted = [...verdicts].sort(
    (a, b) => (place.get(a.useCase) ?? Infinity) - (place.get(b.useCase) ?? Infinity) || 0,
  );
  const of = (kind: UseCaseVerdictKind): string[] =>
    sorted.filter((each) => each.kind === kind).map(({ useCase }) => useCase);
  const kind = [...useCaseVerdictKinds].reverse().find((each) => of(each).length > 0) ?? 'undecided';
  return {
    kind,
    lead: of(kind)[0] ?? null,
    first: sorted[0]?.useCase ?? null,
    firstKind: sorted[0]?.kind ?? null,
    p2p: of('p2p'),
    hybrid: of('hybrid'),
    undecided: of('undecided'),
    notP2p: of('notP2p'),
  };
}
