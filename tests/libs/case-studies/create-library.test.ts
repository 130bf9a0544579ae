import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baseRates,
  CaseStudy,
  createLibrary,
  entryId,
  entryTexts,
  evidenceGrade,
  evidenceLevels,
  facetNames,
  libraryEntries,
  librarySorts,
  withCorrections,
  type FacetFilters,
  type FacetOrigin,
  type LibraryFound,
} from '@peerway/case-studies';
import { foldText } from '@peerway/kernel';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { smallCase } from './small-case.ts';

const base = CaseStudy.parse(smallCase);
const year = 2026;
const entries = deepFrozen(libraryEntries({ published: caseStudies, scenarios }));
const library = createLibrary(entries, { year });

function ids({ hits }: LibraryFound): string[] {
  return hits.map(({ entry }) => entryId(entry));
}

function best(query: string): string | undefined {
  return ids(library.search({ query, limit: 1 }))[0];
}

describe('the library', () => {
  it.each([
    ['Napster', 'napster-central-index'],
    ['The Pirate Bay', 'pirate-bay-boardroom-risk'],
    ['BitTorrent', 'bittorrent-protocol-company'],
    ['Spotify', 'spotify-desktop-p2p'],
    ['IBM with Walmart', 'walmart-ibm-food-trust'],
    ['LendingClub', 'lendingclub-notes'],
    ['Prosper', 'prosper-marketplace'],
    ['Airbnb', 'airbnb'],
    ['Bitcoin', 'bitcoin-payment-network'],
    ['eSports game studio', 'scenario-esports-information-architecture'],
    ['renewable energy', 'scenario-renewable-energy-information-architecture'],
    ['ecommerce cloud integration', 'scenario-ecommerce-cloud-integration'],
    ['farm management', 'scenario-farm-management-digitisation'],
    ['global financial services', 'scenario-global-financial-services-information-architecture'],
    ['biotech', 'scenario-biotech-life-sciences-data-management'],
    ['naptser', 'napster-central-index'],
  ])('finds first by the name "%s": %s', (query, id) => {
    expect(best(query)).toBe(id);
  });

  it('puts what is called so before what speaks of it more often', () => {
    const called = { ...base, id: 'called', title: 'Orchard ring' };
    const often = {
      ...base,
      id: 'often',
      lessons: base.lessons.map((each) => ({ ...each, text: 'orchard ring '.repeat(40) })),
    };
    const small = createLibrary(libraryEntries({ published: [often, called] }), { year });
    expect(ids(small.search({ query: 'orchard ring' }))).toEqual(['called', 'often']);
  });

  it('shows everything to whoever looks for nothing, best evidence first and scenarios last', () => {
    const found = library.search({});
    expect(found.total).toBe(92);
    expect(found.findings).toEqual([]);
    const grades = found.hits.map(({ entry }) =>
      entry.kind === 'case' ? evidenceLevels.indexOf(evidenceGrade(entry.study, { year }).grade) : 9,
    );
    expect(grades).toEqual(grades.toSorted((a, b) => a - b));
    expect(grades.slice(-6)).toEqual(Array(6).fill(9));
  });

  it('shows everything for a query that is no word, and says so', () => {
    const found = library.search({ query: '?!…' });
    expect(found.total).toBe(92);
    expect(found.findings.map(({ code }) => code)).toEqual(['NO_WORDS']);
  });

  it('takes any of the values of one facet, and all facets together', () => {
    const one = library.search({ filters: { status: ['ended'] } }).total;
    const two = library.search({ filters: { status: ['ended', 'pivoted'] } }).total;
    expect([one, two]).toEqual([21, 33]);
    const both = library.search({ filters: { status: ['ended'], pattern: ['shared-ledger'] } });
    expect(both.hits.every(({ entry }) => entry.kind === 'case' && entry.study.status === 'ended')).toBe(true);
    expect(both.total).toBeLessThan(one);
  });

  it('counts a facet as if nothing were chosen in it, and keeps what is chosen in sight', () => {
    const { facets } = library.search({ filters: { status: ['ended'], industry: ['chemicals-materials'] } });
    expect(facets.industry.find(({ value }) => value === 'chemicals-materials')).toEqual({
      value: 'chemicals-materials',
      count: 0,
      scenarios: 0,
    });
    expect(facets.industry.reduce((sum, { count }) => sum + count, 0)).toBe(21);
    expect(facets.status).toEqual([{ value: 'ended', count: 0, scenarios: 0 }]);
  });

  it('tells where a case is from, where a corrected one is published too and a scenario counts nowhere', () => {
    const corrections = [{ caseId: caseStudies[0]!.id, study: caseStudies[0]!, reason: 'A date', isOutdated: false }];
    const own = [{ ...base, id: 'ours' }];
    const { search } = createLibrary(libraryEntries({ published: caseStudies, scenarios, own, corrections }), { year });
    expect(search({}).facets.origin).toEqual([
      { value: 'own', count: 1, scenarios: 0 },
      { value: 'corrected', count: 1, scenarios: 0 },
      { value: 'published', count: 86, scenarios: 0 },
    ]);
    const from = (...origin: FacetOrigin[]) => ids(search({ filters: { origin } }));
    expect(from('own')).toEqual(['ours']);
    expect(from('corrected')).toEqual([caseStudies[0]!.id]);
    expect(from('published')).toHaveLength(86);
    expect(from('own', 'corrected')).toHaveLength(2);
  });

  it('counts scenarios by industry and pattern only', () => {
    const { facets } = library.search({});
    const counted = (name: 'status' | 'industry' | 'grade') => facets[name].reduce((sum, { count }) => sum + count, 0);
    expect([counted('status'), counted('grade'), counted('industry')]).toEqual([86, 86, 92]);
    expect(library.search({ filters: { status: ['running'] } }).hits.every(({ entry }) => entry.kind === 'case')).toBe(
      true,
    );
  });

  it('says how many of a count are scenarios, so that the cases left agree with the base rates', () => {
    const { facets } = library.search({});
    const rates = baseRates(caseStudies, 'pattern');
    for (const { value, count, scenarios: apart } of facets.pattern)
      expect([value, count - apart]).toEqual([value, rates.find((rate) => rate.value === value)?.cases ?? 0]);
    expect(facets.pattern.some(({ scenarios: apart }) => apart > 0)).toBe(true);
  });

  it('promises by each count exactly what choosing the value finds', () => {
    const anyFilters: fc.Arbitrary<FacetFilters> = fc
      .array(fc.tuple(fc.constantFrom(...facetNames), fc.nat()), { maxLength: 3 })
      .map((choices) =>
        Object.fromEntries(
          choices.map(([name, at]) => {
            const values = library.search({}).facets[name];
            return [name, [values[at % values.length]!.value]];
          }),
        ),
      );
    fc.assert(
      fc.property(
        anyFilters,
        fc.constantFrom(...facetNames),
        fc.constantFrom('', 'peer network'),
        (filters, name, query) => {
          for (const { value, count } of library.search({ query, filters }).facets[name])
            expect(library.search({ query, filters: { ...filters, [name]: [value] }, limit: 0 }).total).toBe(count);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('orders by start, title or grade, where scenarios come last for want of a start or a grade', () => {
    const years = (sort: 'newest' | 'oldest') =>
      library.search({ sort }).hits.flatMap(({ entry }) => (entry.kind === 'case' ? [entry.study.startYear] : []));
    expect(years('oldest')).toEqual(years('oldest').toSorted((a, b) => a - b));
    expect(years('newest')).toEqual(years('oldest').toReversed());
    for (const sort of ['newest', 'oldest', 'grade'] as const)
      expect(
        library
          .search({ sort })
          .hits.slice(-6)
          .every(({ entry }) => entry.kind === 'scenario'),
      ).toBe(true);
    const titles = library.search({ sort: 'title' }).hits.map(({ entry }) => foldText(entryTexts(entry).title));
    expect(titles).toEqual(titles.toSorted());
  });

  it('gives the places of what was found in the texts that it searched', () => {
    const [hit] = library.search({ query: 'airbnb', limit: 1 }).hits;
    const [from, to] = hit!.highlights.organization![0]!;
    expect(entryTexts(hit!.entry).organization.slice(from, to)).toBe('Airbnb');
  });

  it('finds an entry by whatever words the view adds, in any language', () => {
    const words = () => 'Verteiltes Kassenbuch';
    const german = createLibrary(entries.slice(0, 1), { year, words });
    expect(german.search({ query: 'kassenbuch' }).total).toBe(1);
    expect(createLibrary(entries.slice(0, 1), { year }).search({ query: 'kassenbuch' }).total).toBe(0);
  });

  it('never throws and never gives more than asked for, whatever is typed', () => {
    const query = fc.oneof(
      fc.array(fc.nat({ max: 0xff_ff })).map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom('('.repeat(10_000), 'peer '.repeat(2000), '*:"^~'),
    );
    fc.assert(
      fc.property(query, fc.constantFrom(...librarySorts), fc.nat({ max: 5 }), (typed, sort, limit) => {
        const { hits, total } = library.search({ query: typed, sort, limit });
        expect(hits.length).toBe(Math.min(limit, total));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a workspace lays over the library', () => {
  const published = deepFrozen([base, { ...base, id: 'second' }]);

  it('is a corrected case with the published one beside it', () => {
    const corrections = [
      { caseId: 'small-case', study: { ...base, id: 'other', title: 'Mended' }, reason: 'A typo', isOutdated: true },
    ];
    const [first, second] = withCorrections(published, deepFrozen(corrections));
    expect(first).toEqual({
      kind: 'case',
      origin: 'public',
      study: { ...base, title: 'Mended' },
      correction: { reason: 'A typo', isOutdated: true, published: base },
    });
    expect(second!.correction).toBeNull();
  });

  it('leaves out a correction without its case, and an own case that would take an id that is taken', () => {
    const gone = { caseId: 'gone', study: base, reason: 'Gone', isOutdated: false };
    expect(withCorrections(published, [gone])).toHaveLength(2);
    const own = [{ ...base, id: 'ours' }, base, { ...base, id: 'ours' }];
    expect(
      libraryEntries({ published, own }).map((entry) => [entryId(entry), entry.kind === 'case' && entry.origin]),
    ).toEqual([
      ['small-case', 'public'],
      ['second', 'public'],
      ['ours', 'own'],
    ]);
  });
});
