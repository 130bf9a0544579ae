import { createSearchIndex } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const library = createSearchIndex(caseStudies, { fields: { title: 3, organization: 3, problem: 1, approach: 1 } });

function found(query: string): string[] {
  return library.search(query).hits.map(({ id }) => id);
}

/** An index of texts, which are their own ids. */
function indexOf(...texts: string[]): ReturnType<typeof createSearchIndex> {
  return createSearchIndex(
    texts.map((text) => ({ id: text, text })),
    { fields: { text: 1 } },
  );
}

/** What is highlighted in the first hit's text. */
function highlighted(text: string, query: string): string[] {
  const places = indexOf(text).search(query).hits[0]?.highlights['text'] ?? [];
  return places.map(([from, to]) => text.slice(from, to));
}

describe('search in the library', () => {
  it.each([
    ['naspter', 'napster-central-index'],
    ['NAPSTER', 'napster-central-index'],
    ['spot', 'spotify-desktop-p2p'],
    ['bittorent', 'bittorrent-protocol-company'],
    ['bit torrent', 'bittorrent-protocol-company'],
    ['lending club', 'lendingclub-notes'],
    ['lendin', 'lendingclub-notes'],
    ['the pirate bay', 'pirate-bay-boardroom-risk'],
    ['IBM Walmart', 'walmart-ibm-food-trust'],
    ['prosper', 'prosper-marketplace'],
    ['airbnb', 'airbnb'],
    ['bitcoin', 'bitcoin-payment-network'],
  ])('for %s brings %s', (query, id) => {
    expect(found(query).slice(0, 3)).toContain(id);
  });

  it('knows the other forms of a word', () => {
    expect(found('lending ').toSorted()).toEqual(found('lend ').toSorted());
    expect(found('lending ').length).toBeGreaterThan(3);
  });

  it('takes a word for a beginning only while nothing follows it', () => {
    expect(found('spot')).toContain('spotify-desktop-p2p');
    expect(found('spot ')).not.toContain('spotify-desktop-p2p');
  });
});

describe('what counts as the same word', () => {
  it.each([
    ['Größe zählt', 'grosse'],
    ['Größe zählt', 'GROESSE'],
    ['Zuerich', 'Zürich'],
    ['Łódź', 'lodz'],
    ['café', 'cafe\u0301'],
    ['objects on S3', 's3'],
    ['比特币是一种加密货币', '加密'],
    ['an e-commerce shop', 'ecommerce'],
    ['a shop for eSports', 'e-sports'],
    ['the constructor', 'constructor'],
    ['of __proto__ and toString', '__proto__'],
    ['of __proto__ and toString', 'tostring'],
    ['🚀 rockets 🚀', '🚀 rocket'],
  ])('%s is found by %s', (text, query) => {
    expect(
      indexOf(text, 'something else')
        .search(query)
        .hits.map(({ id }) => id),
    ).toEqual([text]);
  });

  it('mends a slip only in a word that no text holds', () => {
    const index = indexOf('lending', 'landing');
    expect(index.search('lending ').hits.map(({ id }) => id)).toEqual(['lending']);
    expect(index.search('lenidng ').hits.map(({ id }) => id)).toEqual(['lending']);
    expect(index.search('lxnding ').total).toBe(2);
    expect(index.search('cat ').total).toBe(0);
  });
});

describe('hits', () => {
  it('say where the words stand, in their own writing', () => {
    expect(highlighted('Lenders lend; the “LENDING” went on.', 'lend ')).toEqual(['lend', 'LENDING']);
    expect(highlighted('Ein Netz für Zürich, 𝒳 und Napster', 'zuerich naptser')).toEqual(['Zürich', 'Napster']);
  });

  it('have places in every field, none where nothing fits', () => {
    const index = createSearchIndex([{ id: '1', title: 'Napster', text: 'Nothing' }], {
      fields: { title: 2, text: 1 },
    });
    expect(index.search('napster').hits[0]?.highlights).toEqual({ title: [[0, 7]], text: [] });
  });

  it('are in the order of their ids where their scores are equal', () => {
    const documents = ['c', 'a', 'b'].map((id) => ({ id, text: 'the same' }));
    const search = (all: typeof documents): string[] =>
      createSearchIndex(all, { fields: { text: 1 } })
        .search('same')
        .hits.map(({ id }) => id);
    expect(search(documents)).toEqual(['a', 'b', 'c']);
    expect(search(documents.toReversed())).toEqual(['a', 'b', 'c']);
  });

  it('are as many as asked for, and counted beyond that', () => {
    const { hits, total } = library.search('network', { limit: 3 });
    expect(hits.map(({ id }) => id)).toEqual(found('network').slice(0, 3));
    expect(total).toBe(found('network').length);
    expect(library.search('network', { limit: 0 })).toMatchObject({ hits: [], total });
  });

  it('have the values that are asked for: any of those of a field, in every field', () => {
    const filters = { status: ['ended', 'replaced'], patterns: 'content-distribution' };
    const { hits, total } = library.search('video download', { filters });
    const all = library.search('video download').hits.map(({ id }) => id);
    const fits = caseStudies.filter(
      ({ status, patterns }) => filters.status.includes(status) && patterns.includes('content-distribution'),
    );
    const wanted = fits.map(({ id }) => id).filter((id) => all.includes(id));
    expect(hits.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
    expect(total).toBe(wanted.length);
    expect(total).toBeGreaterThan(0);
  });

  it('have numbers and yes or no among their values, as they are written', () => {
    const index = createSearchIndex(
      [
        { id: 'a', text: 'Napster', year: 1999, isOver: true },
        { id: 'b', text: 'Napster', year: 2001 },
      ],
      { fields: { text: 1, year: 1 } },
    );
    const found = (query: string, filters: Record<string, string | string[]> = {}): string[] =>
      index.search(query, { filters }).hits.map(({ id }) => id);
    expect(found('1999 ')).toEqual(['a']);
    expect(found('napster', { year: ['1999', '2000'] })).toEqual(['a']);
    expect(found('napster', { isOver: 'true' })).toEqual(['a']);
    expect(found('napster', { isOver: 'undefined' })).toEqual([]);
    expect(found('napster', { year: [] })).toEqual(['a', 'b']);
  });

  it.each(['constructor', '__proto__', 'nowhere'])('are none for a value of %s, which no document has', (field) => {
    expect(library.search('network', { filters: Object.fromEntries([[field, 'x']]) }).total).toBe(0);
  });

  it('stay the same documents when one that does not fit is removed', () => {
    const words = fc.constantFrom(
      'peer',
      'lending',
      'ledger',
      'network',
      'file',
      'sharing',
      'index',
      'napster',
      'video',
    );
    const texts = fc.array(fc.array(words, { maxLength: 6 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.array(words, { minLength: 1, maxLength: 3 }), fc.boolean(), (all, asked, isCutShort) => {
        const documents = all.map((text, at) => ({ id: `d${at}`, text: text.join(' ') }));
        const query = asked.join(' ').slice(0, isCutShort ? -2 : undefined);
        const search = (some: typeof documents): string[] =>
          createSearchIndex(some, { fields: { text: 1 } })
            .search(query)
            .hits.map(({ id }) => id)
            .toSorted();
        const before = search(documents);
        for (const gone of documents.filter(({ id }) => !before.includes(id)))
          expect(search(documents.filter((one) => one !== gone))).toEqual(before);
      }),
    );
  });
});

describe('an index is refused', () => {
  const of = (ids: readonly string[], weight: number) => () =>
    createSearchIndex(
      ids.map((id) => ({ id, text: 'the same' })),
      { fields: { text: weight } },
    );

  it('of two documents with one id, by name', () => {
    expect(of(['b', 'a', 'b'], 1)).toThrow(new RangeError('Two documents have the id "b".'));
  });

  it.each([-1, Number.NaN, Infinity])('with a weight of %d, and the field is named', (weight) => {
    expect(of(['a'], weight)).toThrow(`The weight of the field "text" is a number from 0 on; got ${weight}.`);
  });

  it('not for a weight of 0: the field is not searched', () => {
    expect(of(['a'], 0)().search('same').total).toBe(0);
  });

  it.each([-1, Number.NaN])('what it should find with a limit of %d', (limit) => {
    expect(() => library.search('network', { limit })).toThrow(RangeError);
  });
});
