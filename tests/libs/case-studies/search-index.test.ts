import { createSearchIndex } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { describe, expect, it } from 'vitest';

const library = createSearchIndex(caseStudies, { fields: { title: 3, organization: 3, problem: 1, approach: 1 } });

function found(query: string): string[] {
  return library.search(query).hits.map(({ id }) => id);
}

describe('search in the library', () => {
  it.each([
    ['naspter', 'napster-central-index'],
    ['NAPSTER', 'napster-central-index'],
    ['spot', 'spotify'],
    ['bittorent', 'bittorrent'],
    ['lends', 'kiva'],
  ])('for %s brings the case of %s', (query, beginning) => {
    expect(
      found(query)
        .slice(0, 5)
        .some((id) => id.startsWith(beginning)),
      String(found(query).slice(0, 5)),
    ).toBe(true);
  });
});
