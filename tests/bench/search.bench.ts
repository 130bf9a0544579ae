// Search in the case library: relevance and time beside other searches, on papers that others judged and on made-up cases.
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { chromium as driver } from 'playwright-core';
import { build } from 'rolldown';
import { createSearchIndex } from '@peerway/case-studies';
import { chromium } from '../../scripts/chromium.ts';
import { ndcgAt10, papers, questions } from '../support/cranfield.ts';
import { projectFolder } from '../support/source-files.ts';
import { oursWith, type Searched, type Searcher, searchers } from './searchers.ts';
import { syntheticCases, typedQueries } from './synthetic-cases.ts';
import { printTable, quantile } from './table.ts';

const MANY = 100_000;
const MANY_QUERIES = 60;
const SHELF = 1_000;
const SHELF_QUERIES = 400;
const FIELDS = { title: 2, text: 1 };

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const spread = (times: readonly number[]): number[] => [0.5, 0.95].map((share) => hundredth(quantile(times, share)));

/** How long each query takes: the quickest of three, since whatever else the machine does is no part of it. */
async function timesOf(searcher: Searcher, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    let quickest = Infinity;
    for (let run = 0; run < 3; run += 1) {
      const began = performance.now();
      const ids = searcher.search(query);
      if (ids instanceof Promise) await ids;
      quickest = Math.min(quickest, performance.now() - began);
    }
    times.push(quickest);
  }
  return times;
}

async function relevanceOf(searcher: Searcher): Promise<string> {
  let sum = 0;
  for (const { id, text } of questions) sum += ndcgAt10(id, await searcher.search(text));
  return (sum / questions.length).toFixed(4);
}

async function built(
  [, of]: (typeof searchers)[number],
  documents: readonly Searched[],
): Promise<{ searcher: Searcher; seconds: number }> {
  const began = performance.now();
  const searcher = await of(documents);
  return { searcher, seconds: hundredth((performance.now() - began) / 1_000) };
}

const many = syntheticCases(MANY);
const typed = typedQueries(many, MANY_QUERIES);
const rows: (string | number)[][] = [];
for (const one of searchers) {
  const [name] = one;
  const small = await built(one, papers);
  const relevance = await relevanceOf(small.searcher);
  const quick = spread(
    await timesOf(
      small.searcher,
      questions.map(({ text }) => text),
    ),
  );
  await small.searcher.stop?.();
  const large = await built(one, many);
  rows.push([name, relevance, ...quick, large.seconds, ...spread(await timesOf(large.searcher, typed))]);
  await large.searcher.stop?.();
}
console.log(
  `${papers.length} Cranfield papers, ${questions.length} questions; ${MANY} made-up cases, ${MANY_QUERIES} queries; ten hits`,
);
printTable(['search', 'nDCG@10', 'p50 ms', 'p95 ms', 'index of many s', 'many p50 ms', 'many p95 ms'], rows);

/** The share of papers that are found by their own title, among the first so many hits. */
function foundByTitle(index: ReturnType<typeof createSearchIndex>, most: number): string {
  const times = Map.groupBy(papers, ({ title }) => title.trim());
  const unique = papers.filter(({ title }) => title.trim() !== '' && times.get(title.trim())?.length === 1);
  const found = unique.filter(({ id, title }) =>
    index.search(title, { limit: most }).hits.some((hit) => hit.id === id),
  );
  return `${((100 * found.length) / unique.length).toFixed(1)} %`;
}

const otherWeights: readonly Readonly<Record<string, number>>[] = [
  { title: 1, text: 1 },
  { title: 1.5, text: 1 },
  { title: 2, text: 1 },
  { title: 3, text: 1 },
  { title: 5, text: 1 },
  { text: 1 },
];
const ranked: (string | number)[][] = [];
for (const fields of otherWeights) {
  const index = createSearchIndex(papers, { fields });
  const ndcg = await relevanceOf(await oursWith(fields)(papers));
  ranked.push([
    Object.entries(fields).join(' ').replaceAll(',', ' '),
    ndcg,
    foundByTitle(index, 1),
    foundByTitle(index, 3),
  ]);
}
printTable(['ours, weights', 'nDCG@10', 'own title first', 'in the first three'], ranked);

const library = createSearchIndex(papers, { fields: FIELDS });
const hostile: [string, string][] = [
  ['10,000 words', Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(' ')],
  ['1 MB without a blank', 'x'.repeat(1_000_000)],
  [
    '1 MB of words',
    papers
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 1_000_000),
  ],
  ['only punctuation', '"('.repeat(5_000)],
  ['only stop words', 'the of and '.repeat(3_000)],
  ['eight misspelled words', 'aerodinamic presure distrbution hipersonic boundry lair separatoin shok'],
];
printTable(
  ['queries nobody would type', 'p50 ms', 'p99 ms'],
  hostile.map(([name, query]) => {
    const times = Array.from({ length: 100 }, () => {
      const began = performance.now();
      library.search(query);
      return performance.now() - began;
    });
    return [name, hundredth(quantile(times, 0.5)), hundredth(quantile(times, 0.99))];
  }),
);

/** The same index in a browser, as a script of its own. */
async function inBrowser(): Promise<(string | number)[]> {
  const input = path.join(projectFolder, 'libs/case-studies/src/search/search-index.ts');
  const output = { format: 'iife' as const, name: 'search', minify: true };
  const { output: chunks } = await build({ input, output, write: false, logLevel: 'silent' });
  const [{ code }] = chunks;
  const shelf = syntheticCases(SHELF);
  const queries = typedQueries(shelf, SHELF_QUERIES);
  const browser = await driver.launch({ executablePath: await chromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `${code}; globalThis.search = search;` });
    const { times, indexMs } = await page.evaluate(
      ({ documents, asked, fields }) => {
        const { createSearchIndex: create } = (
          globalThis as unknown as { search: { createSearchIndex: typeof createSearchIndex } }
        ).search;
        const start = performance.now();
        const index = create(documents, { fields });
        const indexed = performance.now() - start;
        const took = asked.map((query) => {
          const began = performance.now();
          // Twenty hits with their highlights: what a page shows.
          for (const hit of index.search(query, { limit: 20 }).hits) void hit.highlights;
          return performance.now() - began;
        });
        return { times: took, indexMs: indexed };
      },
      { documents: shelf, asked: queries, fields: FIELDS },
    );
    return [SHELF, Math.round(indexMs), ...spread(times), (gzipSync(code).length / 1000).toFixed(1)];
  } finally {
    await browser.close();
  }
}

printTable(['in Chromium: cases', 'index ms', 'p50 ms', 'p95 ms', 'script, gzipped kB'], [await inBrowser()]);
