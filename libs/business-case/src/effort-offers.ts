import type { Estimate } from './parameter.ts';

/** The work of a rollout of each size, as the catalogue knows it. */
type EffortBySize = Readonly<
  Record<
    'small' | 'medium' | 'large',
    {
      readonly definition: string;
      readonly personWeeks: { readonly optimistic: number; readonly likely: number; readonly pessimistic: number };
    }
  >
>;

/**
 * What the catalogue would say of the work to set up each use case, for a rollout of that size: offered to people, who take it
 * over or write their own. It is never put into a case by itself, and stays an assumption until somebody confirms it.
 *
 * @example
 * effortOffers([], 'medium'); // => []
 */
export function effortOffers(
  useCases: readonly { readonly id: string; readonly effort: EffortBySize }[],
  rolloutSize: 'small' | 'medium' | 'large',
): Estimate[] {
  return useCases.map(({ id, effort }) => {
    const { definition, personWeeks } = effort[rolloutSize];
    return {
      useCase: id,
      name: 'effortPersonWeeks',
      low: personWeeks.optimistic,
      likely: personWeeks.likely,
      high: personWeeks.pessimistic,
      source: `Expert default of the catalogue for a ${rolloutSize} rollout: ${definition}`.slice(0, 300),
      owner: null,
      date: null,
      confirmed: false,
      origin: 'catalogue',
    };
  });
}
