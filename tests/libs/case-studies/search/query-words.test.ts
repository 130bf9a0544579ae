import { createSearchIndex } from '@peerway/case-studies';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { papers } from '../../../support/cranfield.ts';

const index = createSearchIndex(papers, { fields: { title: 2, text: 1 } });
const tenThousandWords = Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(' ');

function codes(query: string): string[] {
  return index.search(query).findings.map(({ code }) => code);
}

describe('a search nobody would type', () => {
  it.each(['', '   ', '?!…', '"""', '\u0000', '🚀🚀', '\ud800', 'the of and', "what's the", '-- ; \' " ) ('])(
    'finds nothing for %j and says that there are no words',
    (query) => {
      expect(index.search(query)).toMatchObject({ hits: [], total: 0, findings: [{ code: 'NO_WORDS' }] });
    },
  );

  it.each([
    ['10,000 words', tenThousandWords],
    ['a query of 10,000 characters', 'wing flow '.repeat(1_000)],
    ['a megabyte', `wing ${'x'.repeat(1_000_000)}`],
    ['a hundred and one words', Array.from({ length: 101 }, (_, at) => `w${at}`).join(' ')],
  ])('says of %s that only the beginning was looked for', (_name, query) => {
    expect(codes(query)).toEqual(['QUERY_TOO_LONG']);
  });

  it('looks for the first words of one that is too long', () => {
    expect(index.search(`slipstream ${'x'.repeat(10_000)}`).total).toBe(index.search('slipstream ').total);
  });

  it.each(['slipstream"', '"slipstream', 'slipstream*', '+slipstream', '(slipstream', 'slipstream~', '<b>slipstream'])(
    'has no operators: %s is the word',
    (query) => {
      expect(index.search(query).hits[0]?.id).toBe(index.search('slipstream ').hits[0]?.id);
    },
  );

  it('is answered, with finite scores in falling order and places inside the text, whatever it is', () => {
    const odd = fc.constantFrom('\ud800', '\udc00wing', '\u0000', '\u202e', 'e\u0301\u0301', 'ﬁ', 'İ', '\uffff');
    const any = fc.oneof(
      odd,
      fc.string({ unit: 'binary-ascii', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
    );
    const document = fc.record({ id: fc.string(), title: any, text: any });
    const documents = fc.uniqueArray(document, { maxLength: 6, selector: ({ id }) => id });
    fc.assert(
      fc.property(documents, any, (all, query) => {
        const fields = { title: 2, text: 1 };
        const { hits } = createSearchIndex(all, { fields }).search(query);
        const scores = hits.map(({ score }) => score);
        expect(scores.every((score) => Number.isFinite(score) && score > 0)).toBe(true);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const { highlights } of hits)
          for (const [from, to] of Object.values(highlights).flat()) expect(to).toBeGreaterThan(from);
      }),
    );
  });

  it('is found by any text of its own', () => {
    const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(any, (text) => {
        const { hits, findings } = createSearchIndex([{ id: 'it', text }], { fields: { text: 1 } }).search(text);
        expect(hits.length).toBe(findings.some(({ code }) => code === 'NO_WORDS') ? 0 : 1);
      }),
    );
  });

  it('is an index of nothing, of empty texts and of fields that are not there', () => {
    expect(createSearchIndex([], { fields: { text: 1 } }).search('wing')).toEqual({ hits: [], total: 0, findings: [] });
    const documents = [
      { id: 'a', text: '' },
      { id: 'b' },
      { id: 'c', text: { en: 'a tail' } },
      { id: 'd', text: ['a wing', 'a tail'] },
    ];
    const odd = createSearchIndex(documents, { fields: { text: 1, nowhere: 1, constructor: 1 } });
    expect(odd.search('tail').hits.map(({ id, highlights }) => [id, highlights['text']])).toEqual([['d', [[9, 13]]]]);
  });
});
