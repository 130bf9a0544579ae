import { levers, patterns } from '@peerway/kernel';
import * as z from 'zod';
import { caseConstraints, caseRegions, caseSizes, caseStatuses } from './case-words.ts';
import { Lesson } from './lesson.ts';
import { Outcome } from './outcome.ts';
import { plainProse } from './plain-prose.ts';
import { Basis, CaseYear, Source } from './source.ts';

/**
 * The id of a case: words in small letters and digits, joined by hyphens. It stands in the address of the case's page.
 *
 * @example
 * CaseId.safeParse('Spotify!').success; // => false
 */
export const CaseId = z
  .string({ error: 'A case needs an id.' })
  .max(80, { error: 'The id of a case is at most 80 characters long.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'The id of a case is made of small letters, digits and single hyphens, such as "spotify-desktop-p2p".',
  });

/** What became of a case, as a type of the API. */
export const CaseStatusWord = z
  .enum(caseStatuses, { error: `What became of a case is one of: ${caseStatuses.join(', ')}.` })
  .meta({ id: 'CaseStatus', description: 'What became of a case, as far as its sources tell.' });

/** Who read levers and constraints out of the sources. */
export const ReadingBasis = z.enum(['ourReading', 'stated']).meta({
  id: 'ReadingBasis',
  description:
    '"ourReading": whoever wrote the case down judged so, no source says it in these words. "stated": a source does.',
});

/** Where the advice of a case comes from. */
export const AdviceBasis = z.enum(['ourReading', 'itsLessons']).meta({
  id: 'AdviceBasis',
  description:
    '"ourReading": judged from the whole case. "itsLessons": written afterwards from the lessons of the case, and from nothing else.',
});

const Advice = z
  .array(plainProse({ max: 500, lines: 'many' }))
  .max(10, { error: 'At most 10 pieces of advice fit on a page that is read.' })
  .readonly();

/** A list of words, each out of a fixed list and each once. */
function someOf<const Words extends readonly [string, ...string[]]>(words: Words, what: string) {
  return z
    .array(z.enum(words, { error: `This is not ${what} that Peerway knows. It knows: ${words.join(', ')}.` }))
    .overwrite((chosen) => [...new Set(chosen)]);
}

/**
 * What an organization lived through with peer-to-peer technology: why, how, what came of it and what can be learned, each with
 * the sources that say so. What ties its parts together is looked at by `caseFindings`.
 *
 * @example
 * CaseStudy.safeParse({ id: 'x', title: 'A case without anything else' }).success; // => false
 */
export const CaseStudy = z
  .object({
    id: CaseId.describe('What it is called in addresses and references.'),
    title: plainProse({ max: 200 }).describe('The case in one line.'),
    organization: plainProse({ max: 200 }).describe('Whose case it is.'),
    industry: z
      .string({ error: 'A case needs the industry it happened in.' })
      .max(60)
      .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'An industry is named by its id, such as "manufacturing".' })
      .describe('The id of the industry.'),
    place: plainProse({ max: 200 }).describe('Where it happened, in words.'),
    regions: someOf(caseRegions, 'a region')
      .min(1, { error: 'A case needs a region; "global" where it belongs to no single one.' })
      .readonly()
      .describe('The parts of the world it happened in.'),
    organizationSize: z
      .enum(caseSizes, { error: `The size of an organization is one of: ${caseSizes.join(', ')}.` })
      .describe('How big the organization was when it happened.'),
    startYear: CaseYear.describe('The year in which it began.'),
    endYear: CaseYear.nullable().describe('The year in which it ended or changed; null while it runs.'),
    status: CaseStatusWord.describe('What became of it.'),
    statusAsOf: CaseYear.describe('The year of the last source that supports the status.'),
    statusBasis: Basis.describe('Whether that source was read, or is remembered.'),
    statusReason: plainProse({ max: 1000, lines: 'many' }).describe('Why it is so, in a sentence or two.'),
    patterns: someOf(patterns, 'a P2P pattern')
      .min(1, { error: 'A case needs at least one P2P pattern.' })
      .readonly()
      .describe('The P2P patterns it used, the main one first.'),
    levers: someOf(levers, 'a lever')
      .min(1, { error: 'A case needs at least one lever: what the organization wanted from it.' })
      .readonly()
      .describe('What it was to serve.'),
    constraints: someOf(caseConstraints, 'a constraint').readonly().describe('What made it hard.'),
    readingBasis: ReadingBasis.describe('Who read levers and constraints out of the sources.'),
    problem: plainProse({ max: 4000, lines: 'many' }).describe('What was to be solved.'),
    approach: plainProse({ max: 4000, lines: 'many' }).describe('What was done.'),
    outcomes: z
      .array(Outcome)
      .max(30, { error: 'A case has at most 30 outcomes.' })
      .readonly()
      .describe('What came of it.'),
    lessons: z
      .array(Lesson)
      .max(30, { error: 'A case has at most 30 lessons.' })
      .readonly()
      .describe('What can be learned.'),
    copy: Advice.describe('What to copy.'),
    avoid: Advice.describe('What to avoid.'),
    adviceBasis: AdviceBasis.describe('Where the advice comes from.'),
    sources: z
      .array(Source)
      .min(1, { error: 'A case needs at least one source: its title, who published it, and what it supports.' })
      .max(60, { error: 'A case has at most 60 sources.' })
      .readonly()
      .describe('Where it can be looked up, in the order that references count.'),
  })
  .meta({ id: 'CaseStudy', description: 'What an organization lived through with peer-to-peer technology.' });
export type CaseStudy = z.infer<typeof CaseStudy>;
