import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  type CaseProblem,
  casesAsCsv,
  casesAsJson,
  casesFromCsv,
  casesFromFile,
  casesFromJson,
  type CaseStudy,
  type KnownCases,
} from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { csvOf, csvTable } from '@peerway/table';

const good = { ...caseStudies.find(({ id }) => id === 'abi-spunta')!, id: 'ours' };
const known: KnownCases = {
  industries: [...new Set(caseStudies.map(({ industry }) => industry))],
  publicCases: caseStudies,
  scenarioIds: scenarios.map(({ id }) => id),
  ownCases: [],
  year: 2026,
};
const told = ({ code, at, column }: CaseProblem): string => [code, at, column].join(' | ');

/** Problems of one case in JSON. */
function problemsOf(said: object): readonly CaseProblem[] {
  const [row] = casesFromJson(JSON.stringify(said), known).rows;
  if (!row) throw new Error('the case was not read at all');
  expect([row.outcome === 'refused', row.study === null]).toEqual([row.problems.length > 0, row.problems.length > 0]);
  return row.problems;
}

/** The table of one case with some of its cells changed. */
function tableWith(cells: Readonly<Record<string, string>>): string {
  const table = csvTable(casesAsCsv([good]), { characters: 1e6, rows: 9, columns: 800 });
  if ('code' in table) throw new Error(table.code);
  const header = [...table.header, ...Object.keys(cells).filter((heading) => !table.header.includes(heading))];
  return csvOf([header, header.map((heading, at) => cells[heading] ?? table.rows[0]!.cells[at] ?? '')]);
}

describe('a case that cannot be taken is refused with its field, a code and a sentence', () => {
  const sourceless = Object.fromEntries(Object.entries(good).filter(([field]) => field !== 'sources'));
  const [outcome] = good.outcomes;
  it.each<[string, object]>([
    ['MISSING | sources | ', sourceless],
    ['NO_SOURCE | sources | ', { ...good, sources: [] }],
    ['HOLDS_MARKUP | problem | ', { ...good, problem: 'a <script>alert(1)</script>' }],
    ['HOLDS_MARKUP | outcomes.0.value | ', { ...good, outcomes: [{ ...outcome, value: '<img src=x onerror=y>' }] }],
    ['TOO_LONG | approach | ', { ...good, approach: 'x'.repeat(4_900_000) }],
    ['UNKNOWN_PATTERN | patterns.1 | ', { ...good, patterns: ['shared-ledger', 'blockchain'] }],
    ['UNKNOWN_INDUSTRY | industry | ', { ...good, industry: 'witchcraft' }],
    ['UNKNOWN_WORD | status | ', { ...good, status: 'fine' }],
    ['UNKNOWN_WORD | statusBasis | ', { ...good, statusBasis: 'heard' }],
    ['MISSING | title | ', { ...good, title: '' }],
    ['WRONG_KIND | outcomes | ', { ...good, outcomes: {} }],
    ['WRONG_KIND | lessons.0 | ', { ...good, lessons: ['learn'] }],
    ['WRONG_KIND | startYear | ', { ...good, startYear: '2019' }],
    ['TOO_MANY | outcomes | ', { ...good, outcomes: Array.from({ length: 100_000 }, () => 1) }],
    ['TOO_MANY |  | ', { ...good, ...Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`k${at}`, at])) }],
    ['TOO_MANY | copy | ', { ...good, copy: Array.from({ length: 11 }, () => 'Do it.') }],
    ['SOURCE_MISSING | outcomes.0.sourceRefs | ', { ...good, outcomes: [{ ...outcome, sourceRefs: [17] }] }],
    ['SEEN_WITHOUT_SOURCE | outcomes.0.sourceRefs | ', { ...good, outcomes: [{ ...outcome, sourceRefs: [] }] }],
    ['END_OF_RUNNING | endYear | ', { ...good, endYear: 2024 }],
    ['YEAR_TO_COME | statusAsOf | ', { ...good, statusAsOf: 2044 }],
    ['UNFIT | sources.0.url | ', { ...good, sources: [{ ...good.sources[0], url: 'javascript:alert(1)' }] }],
    ['UNFIT | sources.0.url | ', { ...good, sources: [{ ...good.sources[0], url: 'https://a.example/\n# b' }] }],
    ['UNFIT | id | ', { ...good, id: '../x' }],
    ['DUPLICATE_ID | id | ', { ...good, id: 'airbnb' }],
    ['DUPLICATE_ID | id | ', { ...good, id: scenarios[0]!.id }],
  ])('%s', (expected, said) => {
    const problems = problemsOf(said);
    expect(problems.map(told)).toContain(expected);
    for (const { sentence, detail } of problems) {
      expect(sentence).toMatch(/^[“A-Z].{10,}[.…]$/);
      expect(detail.length).toBeLessThanOrEqual(100);
    }
  });

  it.each<[string, Record<string, string>]>([
    ['UNKNOWN_PATTERN | patterns.0 | patterns', { patterns: 'blockchain' }],
    ['UNFIT | startYear | start year', { 'start year': '1492' }],
    ['WRONG_KIND | startYear | start year', { 'start year': 'long ago' }],
    ['MISSING | status | status', { status: '' }],
    ['MISSING | outcomes.1.metric | outcome 2 metric', { 'outcome 2 metric': '' }],
    ['HOLDS_MARKUP | lessons.2.text | lesson 3 text', { 'lesson 3 text': '<b>never</b>' }],
    ['SOURCE_MISSING | outcomes.0.sourceRefs | outcome 1 sources', { 'outcome 1 sources': '1; 40' }],
    ['SOURCE_MISSING | outcomes.0.sourceRefs | outcome 1 sources', { 'outcome 1 sources': 'the first' }],
    [
      'UNKNOWN_WORD | lessons.11.area | lesson 12 area',
      Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`lesson ${at + 5} area`, 'x'])),
    ],
  ])('in a table: %s', (expected, cells) => {
    const [row] = casesFromCsv(tableWith(cells), known).rows;
    expect(row).toMatchObject({ row: 2, id: 'ours', title: good.title, outcome: 'refused', study: null });
    expect(row!.problems.map(told)).toContain(expected);
  });

  it('tells everything that is wrong with a case at once, and how much more there is', () => {
    const problems = problemsOf({ ...good, title: '', patterns: [], industry: 'x y', sources: [] });
    expect(problems.map(({ at }) => at)).toEqual(['title', 'industry', 'patterns', 'sources']);
    const [row] = casesFromJson(JSON.stringify({ ...good, outcomes: Array.from({ length: 30 }, () => ({})) })).rows;
    expect([row?.problems.length, (row?.more ?? 0) > 100]).toEqual([20, true]);
  });
});

describe('ids that are taken', () => {
  const other = { ...good, place: 'Somewhere else' };
  it('within the file: the first counts, each later one names its row', () => {
    const { rows } = casesFromCsv(casesAsCsv([good, { ...good, id: 'second' }, good, other]), known);
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'refused'],
      [5, 'refused'],
    ]);
    expect(rows[3]?.problems).toMatchObject([{ code: 'DUPLICATE_ID', detail: '2', column: 'id' }]);
  });

  it('by an own case: the same content is there already, other content is refused', () => {
    const reordered = Object.fromEntries(Object.entries(good).reverse()) as CaseStudy;
    const own = { ...known, ownCases: [reordered] };
    expect(casesFromJson(casesAsJson([good]), own).rows).toMatchObject([{ outcome: 'present', problems: [] }]);
    expect(casesFromJson(casesAsJson([other]), own).rows).toMatchObject([
      { outcome: 'refused', problems: [{ code: 'DUPLICATE_ID' }] },
    ]);
  });
});

describe('a file that holds no cases is refused as a whole', () => {
  const bytes = (...all: number[]): Uint8Array => new Uint8Array(all);
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const many = { cases: Array.from({ length: 501 }, () => ({ id: 'x' })) };
  it.each<[string, Uint8Array]>([
    ['FILE_EMPTY', bytes()],
    ['FILE_EMPTY', text('\ufeff  \n')],
    ['FILE_EMPTY', text('[]')],
    ['FILE_EMPTY', text('{"cases":[]}')],
    ['FILE_EMPTY', text(casesAsCsv([]))],
    ['IS_ARCHIVE', bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ['IS_ARCHIVE', bytes(0x1f, 0x8b, 8)],
    ['IS_PDF', text('%PDF-1.7\nall of it is text')],
    ['ENCODING_BROKEN', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3)],
    ['NOT_JSON', text('{"id": "x"')],
    ['NOT_JSON', text('[{"id": }]')],
    ['TOO_DEEP', text('['.repeat(2_000_000))],
    ['TOO_DEEP', text(`${'{"cases":'.repeat(50)}1${'}'.repeat(50)}`)],
    ['NOT_CASES', text('{"name":"Peerway"}')],
    ['NOT_CASES', text('{"cases":"none"}')],
    ['NOT_CASES', text('Dear all,\nplease find attached')],
    ['NOT_CASES', text('<!doctype html><p>Hello')],
    ['UNKNOWN_VERSION', text('{"version":2,"cases":[]}')],
    ['TOO_MANY_CASES', text(JSON.stringify(many))],
    ['TOO_MANY_CASES', text(casesAsCsv(Array.from({ length: 501 }, (_, at) => ({ ...good, id: `c${at}` }))))],
    ['TOO_MANY_COLUMNS', text(`${'x,'.repeat(2_000)}\n`)],
    ['QUOTES_BROKEN', text('id,title\n"x,y')],
    ['FILE_TOO_LARGE', new Uint8Array(5_000_001)],
    ['COLUMN_REPEATED', text(tableWith({}).replace('title,organization', 'title,title'))],
    ['COLUMN_MISSING', text(tableWith({}).replace('status reason', 'why'))],
  ])('%s', (code, file) => {
    const { rows, problems } = casesFromFile(file, known);
    expect([rows, problems.map((problem) => problem.code).includes(code)]).toEqual([[], true]);
  });

  it('missing columns are named, and so are those that are not known', () => {
    const { problems, passedOver } = casesFromCsv(tableWith({ mood: 'good' }).replace('status reason', 'why'), known);
    expect(problems).toMatchObject([{ code: 'COLUMN_MISSING', column: 'status reason' }]);
    expect(passedOver).toEqual(['why', 'mood']);
    expect(casesFromCsv(tableWith({ mood: 'good' }), known)).toMatchObject({
      passedOver: ['mood'],
      rows: [{ outcome: 'new' }],
    });
  });
});

describe('JSON', () => {
  it('may be one case, a list, or what Peerway writes, and may name its schema', () => {
    const one = { $schema: 'case-study.schema.json', ...good };
    for (const said of [one, [one], { cases: [one] }, { $schema: 'x', version: 1, cases: [one] }])
      expect(casesFromJson(JSON.stringify(said), known)).toMatchObject({
        passedOver: [],
        rows: [{ study: good, outcome: 'new' }],
      });
  });

  it('names fields that no case has; those of prototypes do no harm', () => {
    const text = casesAsJson([good])
      .replace(
        '"id"',
        '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "mood": 1, "id"',
      )
      .replace('"metric"', '"mertic": "x", "metric"');
    const { rows, passedOver } = casesFromJson(text, known);
    expect(passedOver).toEqual(['__proto__', 'constructor', 'mood', 'outcomes.mertic']);
    expect(rows[0]?.study).toEqual(good);
    expect([({} as { polluted?: boolean }).polluted, Object.getPrototypeOf(rows[0]?.study)]).toEqual([
      undefined,
      Object.prototype,
    ]);
  });
});

describe('whatever a file holds', () => {
  it('reading it never throws, and every row that is not taken says why', () => {
    const words = fc.constantFrom(...casesAsCsv([good]).split(/(?=[,\r"])/), '"', '\n', '{', '[', '\0', '\ufeff');
    const csv = fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));
    const json = fc
      .jsonValue({ maxDepth: 6 })
      .map((said) => JSON.stringify({ cases: [{ ...good, problem: said }, said] }));
    fc.assert(
      fc.property(fc.oneof(csv, json, fc.string({ unit: 'binary' })), (text) => {
        const { rows, problems } = casesFromFile(new TextEncoder().encode(text), known);
        expect(rows.length > 0 || problems.length > 0).toBe(true);
        for (const { outcome, problems: own } of rows) expect(outcome === 'refused').toBe(own.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('bytes of any kind neither', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
        expect(casesFromFile(file).rows).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
