import { createRequire } from 'node:module';
import { createSearchIndex } from '@peerway/case-studies';
import MiniSearch from 'minisearch';
import pg from 'pg';
import { plainWord, stem } from '../../libs/case-studies/src/search/text-words.ts';
import { startPostgres } from '../support/postgres.ts';

export interface Searched {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A search over one collection: the ids of the ten best. */
export interface Searcher {
  readonly search: (query: string) => readonly string[] | Promise<readonly string[]>;
  readonly stop?: () => Promise<void>;
}

export type SearcherOf = (documents: readonly Searched[]) => Searcher | Promise<Searcher>;

const HITS = 10;

interface LunrBuilder {
  readonly ref: (name: string) => void;
  readonly field: (name: string) => void;
  readonly add: (document: Searched) => void;
}
interface LunrIndex {
  readonly search: (query: string) => readonly { readonly ref: string }[];
}
const lunr = createRequire(import.meta.url)('lunr') as (fill: (this: LunrBuilder) => void) => LunrIndex;

function lunrOf(documents: readonly Searched[]): Searcher {
  const index = lunr(function () {
    this.ref('id');
    for (const field of ['title', 'text']) this.field(field);
    for (const one of documents) this.add(one);
  });
  // Its operators would make errors of dashes and colons.
  const plain = (query: string): string => query.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return {
    search: (query) =>
      index
        .search(plain(query))
        .slice(0, HITS)
        .map(({ ref }) => ref),
  };
}

function miniSearchOf(documents: readonly Searched[]): Searcher {
  const index = new MiniSearch<Searched>({ fields: ['title', 'text'] });
  index.addAll(documents);
  return { search: (query) => tenOf(index.search(query)) };
}

/** As well as it can be made without changing it: our stems and stop words, BM25 as ours, its factor for the number of words undone. */
function tunedMiniSearchOf(documents: readonly Searched[]): Searcher {
  const processTerm = (term: string): string | null => {
    const word = plainWord(term);
    return word === undefined ? null : stem(word);
  };
  const index = new MiniSearch<Searched>({ fields: ['title', 'text'], processTerm });
  index.addAll(documents);
  const plain = ({ score, queryTerms }: { score: number; queryTerms: string[] }): number => score / queryTerms.length;
  return {
    search: (query) =>
      tenOf(index.search(query, { bm25: { k: 1.2, b: 0.75, d: 0 } }).sort((a, b) => plain(b) - plain(a))),
  };
}

function tenOf(results: readonly { readonly id: unknown }[]): string[] {
  return results.slice(0, HITS).map(({ id }) => String(id));
}

export function oursWith(fields: Readonly<Record<string, number>>): SearcherOf {
  return (documents) => {
    const index = createSearchIndex(documents, { fields });
    return { search: (query) => index.search(query, { limit: HITS }).hits.map(({ id }) => id) };
  };
}

/** Full text in PostgreSQL 18, its English stems and stop words, any of the words, over one kept connection. */
async function postgresOf(documents: readonly Searched[]): Promise<Searcher> {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create table paper (id text primary key, title text, body text, words tsvector
    generated always as (setweight(to_tsvector('english', title), 'A') || to_tsvector('english', body)) stored)`);
  const columns = [
    documents.map(({ id }) => id),
    documents.map(({ title }) => title),
    documents.map(({ text }) => text),
  ];
  await client.query(
    'insert into paper (id, title, body) select * from unnest($1::text[], $2::text[], $3::text[])',
    columns,
  );
  await client.query('create index on paper using gin (words)');
  await client.query('vacuum analyze paper');
  const any = `to_tsquery('english', array_to_string(tsvector_to_array(to_tsvector('english', $1)), ' | '))`;
  const text = `select id from paper, ${any} asked where words @@ asked order by ts_rank(words, asked) desc, id limit ${HITS}`;
  return {
    search: async (query) => {
      const { rows } = await client.query<{ id: string }>({ name: 'search', text, values: [query] });
      return rows.map(({ id }) => id);
    },
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
}

/** All that are measured, by name. */
export const searchers: readonly (readonly [name: string, of: SearcherOf])[] = [
  ['ours', oursWith({ title: 2, text: 1 })],
  ['MiniSearch 7, as it comes', miniSearchOf],
  ['MiniSearch 7, with our words', tunedMiniSearchOf],
  ['lunr 2.3, as it comes', lunrOf],
  ['PostgreSQL 18 full text', postgresOf],
];
