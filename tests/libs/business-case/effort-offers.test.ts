import { Estimate, effortOffers } from '@peerway/business-case';
import { useCases } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';

describe('what the catalogue would say of effort', () => {
  it('is offered for each use case as an assumption with its source, in three points that rise', () => {
    for (const size of ['small', 'medium', 'large'] as const) {
      const offers = effortOffers(useCases, size);
      expect(offers.map(({ useCase }) => useCase)).toEqual(useCases.map(({ id }) => id));
      for (const offer of offers) {
        expect(Estimate.parse(offer)).toEqual(offer);
        expect(offer).toMatchObject({ name: 'effortPersonWeeks', confirmed: false, origin: 'catalogue' });
        expect(offer.source).toContain(`Expert default of the catalogue for a ${size} rollout`);
      }
    }
  });

  it('is more for a larger rollout', () => {
    const likely = (size: 'small' | 'large'): number[] => effortOffers(useCases, size).map((offer) => offer.likely);
    likely('small').forEach((small, at) => {
      expect(small).toBeLessThan(likely('large')[at] ?? 0);
    });
  });
});
