import { createSearchIndex } from '@peerway/case-studies';
import { describe, expect, it } from 'vitest';
import { meanNdcg, papers } from '../../../support/cranfield.ts';

describe('search on the Cranfield collection', () => {
  it.each([
    ['equal weights', { title: 1, text: 1 }],
    ['titles twice', { title: 2, text: 1 }],
    ['titles three times', { title: 3, text: 1 }],
  ])('ranks what its judges called relevant high: %s', (_name, fields) => {
    const index = createSearchIndex(papers, { fields });
    const ndcg = meanNdcg((question) => index.search(question, { limit: 10 }).hits.map(({ id }) => id));
    // The goal of .375 is for all 225 questions; other searches score some .016 more on the 113 that we have (decision 11).
    expect(ndcg).toBeGreaterThanOrEqual(0.4);
  });

  it('finds a paper by its exact title', () => {
    const index = createSearchIndex(papers, { fields: { title: 2, text: 1 } });
    const times = Map.groupBy(papers, ({ title }) => title);
    const unique = papers.filter(({ title }) => title.trim() !== '' && times.get(title)?.length === 1);
    const places = unique.map(({ id, title }) =>
      index.search(title, { limit: 3 }).hits.findIndex((hit) => hit.id === id),
    );
    const share = (most: number): number => places.filter((place) => place >= 0 && place < most).length / places.length;
    expect(unique.length).toBeGreaterThan(1_300);
    expect(share(1)).toBeGreaterThanOrEqual(0.95);
    expect(share(3)).toBeGreaterThanOrEqual(0.995);
  });
});
