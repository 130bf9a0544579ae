import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseFindings, caseStatuses, CaseStudy, isGrave } from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { patterns } from '@peerway/kernel';
import { industries } from '@peerway/organization/content';
import schemaFile from '../../libs/case-studies/content/case-study.schema.json' with { type: 'json' };

const folder = new URL('../../libs/case-studies/content/cases/', import.meta.url);
const files = readdirSync(folder).sort();
const parsed = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
const industryIds = industries.map(({ id }) => id);
const ids = [...caseStudies, ...scenarios].map(({ id }) => id);

/** What is wrong with what a file holds, as "CODE field", or "FORM field" where it has not even the right form. */
function faults(content: unknown, file: string): string[] {
  const result = CaseStudy.safeParse(content);
  if (!result.success) return result.error.issues.map(({ path }) => `FORM ${path.join('.')}`);
  const otherIds = ids.filter((id) => `${id}.json` !== file);
  return caseFindings(result.data, { industries: industryIds, otherIds })
    .filter(isGrave)
    .map(({ code, at }) => `${code} ${at}`);
}

function notes(code: string): string[] {
  return caseStudies.flatMap((study) =>
    caseFindings(study, { industries: industryIds, otherIds: [] })
      .filter((finding) => finding.code === code)
      .map(({ at }) => `${study.id} ${at}`),
  );
}

describe.each(files)('%s', (file) => {
  const content = parsed(file);

  it('is named for its id, and names the schema that authors check it by', () => {
    expect(file).toBe(`${String(content['id'])}.json`);
    expect(content['$schema']).toBe('../case-study.schema.json');
  });

  it('is a case in which everything fits together', () => {
    expect(faults(content, file)).toEqual([]);
  });

  it('says nothing that its schema does not know, and nothing that needs tidying', () => {
    expect(content).toEqual({ $schema: '../case-study.schema.json', ...CaseStudy.parse(content) });
  });
});

describe('the cases', () => {
  it('are those of the files, in the order of their ids', () => {
    expect(caseStudies.map(({ id }) => `${id}.json`)).toEqual(files);
  });

  it('have ids of their own, which no scenario has either, and titles of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(caseStudies.map(({ title }) => title.toLowerCase())).size).toBe(caseStudies.length);
  });

  it('have the schema that authors see, which is the one in code', () => {
    expect(z.toJSONSchema(CaseStudy, { io: 'input' })).toEqual(schemaFile);
  });

  it('are all there, failures included: nothing was thinned out', () => {
    const count = (of: (study: CaseStudy) => number): number => caseStudies.reduce((sum, study) => sum + of(study), 0);
    expect(caseStudies).toHaveLength(86);
    const byStatus = caseStatuses.map((status) => [status, count((study) => (study.status === status ? 1 : 0))]);
    expect(Object.fromEntries(byStatus)).toEqual({ running: 44, ended: 21, pivoted: 12, replaced: 6, abandoned: 3 });
    expect(count(({ sources }) => sources.length)).toBe(486);
    expect(count(({ outcomes }) => outcomes.length)).toBe(333);
    expect(count(({ lessons }) => lessons.length)).toBe(318);
  });

  it.each([
    ['Napster', /napster/i],
    ['The Pirate Bay', /pirate bay/i],
    ['BitTorrent', /bittorrent/i],
    ['Spotify', /spotify/i],
    ['IBM with Walmart', /walmart.*ibm|ibm.*walmart/i],
    ['LendingClub', /lendingclub/i],
    ['Prosper', /prosper/i],
    ['Airbnb', /airbnb/i],
    ['Bitcoin', /bitcoin/i],
  ])('name %s, as the founding papers do', (_system, name) => {
    expect(
      caseStudies.filter(({ title, organization }) => name.test(`${title} ${organization}`)).length,
    ).toBeGreaterThan(0);
  });

  it('leave two outcomes without a source, both marked as recalled', () => {
    expect(notes('NO_SOURCE_LINKED')).toEqual([
      'amazon-dynamo outcomes.1.sourceRefs',
      'lendingclub-notes outcomes.2.sourceRefs',
    ]);
  });

  it('call no outcome seen that only remembered sources state', () => {
    expect(notes('ONLY_RECALLED')).toEqual([]);
  });

  it('have outcomes and lessons', () => {
    expect([...notes('NO_OUTCOMES'), ...notes('NO_LESSONS')]).toEqual([]);
  });

  it('say what to copy and what to avoid, each advice once', () => {
    expect(notes('NO_ADVICE')).toEqual([]);
    for (const { id, copy, avoid } of caseStudies) {
      expect(new Set([...copy, ...avoid]).size, id).toBe(copy.length + avoid.length);
      expect(
        [...copy, ...avoid].filter((advice) => /[.!]$|^[a-z]/.test(advice)),
        id,
      ).toEqual([]);
    }
  });

  it('have the advice of forty written from their lessons, never repeating one', () => {
    const fromLessons = caseStudies.filter(({ adviceBasis }) => adviceBasis === 'itsLessons');
    expect(fromLessons).toHaveLength(40);
    for (const { id, copy, avoid, lessons } of fromLessons) {
      expect(copy.length, id).toBeGreaterThanOrEqual(2);
      expect(avoid.length, id).toBeGreaterThanOrEqual(1);
      expect(
        [...copy, ...avoid].filter((advice) => lessons.some(({ text }) => text.includes(advice))),
        id,
      ).toEqual([]);
    }
  });

  it('have values that read on as one phrase with their unit', () => {
    const phrases = caseStudies.flatMap(({ outcomes }) => outcomes.map(({ value, unit }) => `${value} ${unit}`.trim()));
    // "5 million (more than)" belongs the other way round, "1234567" needs its commas, "2016 year" says a word too many.
    const stumbling =
      /\((more than|about|up to|nearly|almost|at least|close to)[;)]|\d{5}|\b(date|scope|design)$|^\d{4} year|\bpercent\b/;
    expect(phrases.filter((phrase) => stumbling.test(phrase))).toEqual([]);
  });

  it('show every pattern in use but three, for which nothing was found', () => {
    const shown = new Set(caseStudies.flatMap((study) => study.patterns));
    const missing = ['edge-mesh', 'decentralised-identity', 'internal-sharing'];
    expect(patterns.filter((pattern) => !shown.has(pattern))).toEqual(missing);
  });
});

describe('the year of a status', () => {
  /** Why a status may be later than each source that names a year. */
  const undated: Readonly<Record<string, string>> = {
    'cghub-genetorrent':
      'The year of the successor is recalled, and the case says so; the page that names it is undated.',
    'gsk-groove': 'The year is in the name of the product that left it out, Office 2013, on an undated page.',
    'instacart-tailscale': 'No source is dated; the case calls both years approximate, and the status recalled.',
    'windows-update-sharing-consumers': 'Undated pages show it in Windows 11, which came out in 2021.',
  };

  it('is that of a source that was read, or there is a reason why it is not', () => {
    const without = caseStudies.filter(
      ({ statusAsOf, sources }) => !sources.some(({ year, basis }) => basis === 'seen' && (year ?? 0) >= statusAsOf),
    );
    expect(without.map(({ id }) => id)).toEqual(Object.keys(undated));
    for (const { sources } of without) expect(sources.some(({ year }) => year === null)).toBe(true);
  });

  it('is remembered, and marked so, in four cases', () => {
    expect(caseStudies.filter(({ statusBasis }) => statusBasis === 'recalled').map(({ id }) => id)).toEqual([
      'airlines-cabin-mesh',
      'cghub-genetorrent',
      'instacart-tailscale',
      'wargaming-resilio',
    ]);
  });

  it('lies before the end only where the end was announced', () => {
    expect(notes('STATUS_BEFORE_END')).toEqual(['tradelens statusAsOf']);
    expect(caseStudies.find(({ id }) => id === 'tradelens')?.statusReason).toMatch(/announced in November 2022/);
  });
});

describe('a file that breaks a rule is found', () => {
  const spotify = parsed('spotify-desktop-p2p.json');
  const listOf = (field: string): Record<string, unknown>[] => spotify[field] as Record<string, unknown>[];
  const first = (field: string, change: object): object => ({
    [field]: listOf(field).map((item, at) => (at === 0 ? { ...item, ...change } : item)),
  });
  const long = 'word '.repeat(2_000_000);

  it('and the file it was made from is whole', () => {
    expect(faults(spotify, 'spotify-desktop-p2p.json')).toEqual([]);
  });

  it.each([
    ['without sources', { sources: [] }, 'FORM sources'],
    ['that forgot its sources', { sources: undefined }, 'FORM sources'],
    ['with a source that nobody published', first('sources', { publisher: '' }), 'FORM sources.0.publisher'],
    ['with a source that runs', first('sources', { url: 'javascript:steal()' }), 'FORM sources.0.url'],
    [
      'with an outcome from a source that is not there',
      first('outcomes', { sourceRefs: [7] }),
      'SOURCE_MISSING outcomes.0.sourceRefs',
    ],
    [
      'with a lesson from a source that is not there',
      first('lessons', { sourceRefs: [7] }),
      'SOURCE_MISSING lessons.0.sourceRefs',
    ],
    ['with a source before the first', first('outcomes', { sourceRefs: [-1] }), 'FORM outcomes.0.sourceRefs.0'],
    ['with a number without basis', first('outcomes', { basis: undefined }), 'FORM outcomes.0.basis'],
    ['with a number of a basis of its own', first('outcomes', { basis: 'guessed' }), 'FORM outcomes.0.basis'],
    ['with a number seen nowhere', first('outcomes', { sourceRefs: [] }), 'SEEN_WITHOUT_SOURCE outcomes.0.sourceRefs'],
    ['with a status without date', { statusAsOf: undefined }, 'FORM statusAsOf'],
    ['with a status dated in words', { statusAsOf: 'recently' }, 'FORM statusAsOf'],
    ['with a status without basis', { statusBasis: undefined }, 'FORM statusBasis'],
    ['with a status without reason', { statusReason: ' ' }, 'FORM statusReason'],
    ['with a status of its own', { status: 'legendary' }, 'FORM status'],
    ['that runs and has ended', { status: 'running' }, 'END_OF_RUNNING endYear'],
    ['that is over since nobody knows when', { endYear: null }, 'END_MISSING endYear'],
    ['that ended before it began', { endYear: 2001 }, 'END_BEFORE_START endYear'],
    ['with a script in its text', { problem: 'Costs. <script>steal()</script>' }, 'FORM problem'],
    [
      'with a picture that runs in a lesson',
      first('lessons', { text: '<img src=x onerror=steal()>' }),
      'FORM lessons.0.text',
    ],
    ['with a field of 10 MB', { approach: long }, 'FORM approach'],
    ['with a tag of 10 MB in its place', { place: long }, 'FORM place'],
    ['with a pattern that nobody knows', { patterns: ['blockchain'] }, 'FORM patterns.0'],
    ['without a pattern', { patterns: [] }, 'FORM patterns'],
    ['with a lever that nobody knows', { levers: ['synergy'] }, 'FORM levers.0'],
    ['with a constraint that nobody knows', { constraints: ['bad-luck'] }, 'FORM constraints.0'],
    ['with an industry that nobody knows', { industry: 'alchemy' }, 'UNKNOWN_INDUSTRY industry'],
    ['with the id of another case', { id: 'airbnb' }, 'DUPLICATE_ID id'],
    ['with the id of a scenario', { id: 'scenario-ecommerce-cloud-integration' }, 'DUPLICATE_ID id'],
    ['with an id that leads elsewhere', { id: '../spotify' }, 'FORM id'],
    ['that says not where its advice comes from', { adviceBasis: undefined }, 'FORM adviceBasis'],
    ['that says not who read its levers', { readingBasis: undefined }, 'FORM readingBasis'],
  ])('%s', (_what, change, fault) => {
    expect(faults({ ...spotify, ...change }, 'spotify-desktop-p2p.json')).toContain(fault);
  });
});
