import * as z from 'zod';
import { alignedItems, type AlignedItem, type AlignedPair } from './aligned-items.ts';
import type { CaseStudy } from './case-study.ts';
import type { Lesson } from './lesson.ts';
import type { Outcome } from './outcome.ts';
import type { Source } from './source.ts';

/** One place in which two versions of a case differ. */
export const CaseDifference = z
  .object({
    field: z
      .string()
      .describe(
        'The field, such as "problem" or "outcomes.2.value": the place in the list as it is now, or as it was for what was taken out.',
      ),
    before: z.string().nullable().describe('What stood there; null if nothing did.'),
    after: z.string().nullable().describe('What stands there now; null if nothing does.'),
  })
  .meta({ id: 'CaseDifference', description: 'One place in which two versions of a case differ.' });
export type CaseDifference = z.infer<typeof CaseDifference>;

type Titles = readonly string[];

/** An item of a list: what it is known by, how it is told in one line, and its fields as text. */
interface Item {
  readonly name: string;
  readonly line: string;
  readonly fields: Readonly<Record<string, string | null>>;
}

const plainFields = [
  'id',
  'title',
  'organization',
  'industry',
  'place',
  'organizationSize',
  'startYear',
  'endYear',
  'status',
  'statusAsOf',
  'statusBasis',
  'statusReason',
  'readingBasis',
  'problem',
  'approach',
  'adviceBasis',
] as const;
const wordLists = ['regions', 'patterns', 'levers', 'constraints'] as const;
const textLists = ['copy', 'avoid'] as const;

/**
 * What differs between two versions of a case, field by field, in words that can be shown.
 *
 * Lists of words (regions, patterns, levers, constraints) differ as a whole. Outcomes, lessons, sources and advice differ item
 * by item: what was put in or taken out does not make all that follows it look changed. Links to sources are told by title, and
 * differ only if they lead to another source.
 *
 * @example
 * const study = caseStudies[0];
 * caseDifferences(study, { ...study, place: 'Rome' }); // => [{ field: 'place', before: 'Italy', after: 'Rome' }]
 */
export function caseDifferences(before: CaseStudy, after: CaseStudy): CaseDifference[] {
  const titles = after.sources.map(({ title }) => title);
  const earlierTitles = titlesThrough(before, after);
  return [
    ...plainFields.flatMap((field) => difference(field, text(before[field]), text(after[field]))),
    ...wordLists.flatMap((field) => difference(field, before[field].join(', '), after[field].join(', '))),
    ...listDifferences(
      'outcomes',
      before.outcomes.map((outcome) => outcomeItem(outcome, earlierTitles)),
      after.outcomes.map((outcome) => outcomeItem(outcome, titles)),
    ),
    ...listDifferences(
      'lessons',
      before.lessons.map((lesson) => lessonItem(lesson, earlierTitles)),
      after.lessons.map((lesson) => lessonItem(lesson, titles)),
    ),
    ...textLists.flatMap((field) =>
      listDifferences(field, before[field].map(adviceItem), after[field].map(adviceItem)),
    ),
    ...listDifferences('sources', before.sources.map(sourceItem), after.sources.map(sourceItem)),
  ];
}

function listDifferences(list: string, before: readonly Item[], after: readonly Item[]): CaseDifference[] {
  return pairsOf(before, after).flatMap(([b, a]) => {
    const was = b === null ? undefined : before[b];
    const is = a === null ? undefined : after[a];
    if (!was || !is) return difference(`${list}.${a ?? b}`, was?.line ?? null, is?.line ?? null);
    return Object.keys(is.fields).flatMap((field) =>
      difference([list, a, field].filter((part) => part !== '').join('.'), was.fields[field], is.fields[field]),
    );
  });
}

function difference(
  field: string,
  before: string | null | undefined,
  after: string | null | undefined,
): CaseDifference[] {
  return before === after ? [] : [{ field, before: before ?? null, after: after ?? null }];
}

function outcomeItem({ metric, value, unit, baseline, basis, sourceRefs, note }: Outcome, titles: Titles): Item {
  const links = linked(sourceRefs, titles);
  return {
    name: metric,
    line: `${metric}: ${value} ${unit}`.trim(),
    fields: { metric, value, unit, baseline, basis, sourceRefs: links, note },
  };
}

function lessonItem({ area, text, sourceRefs }: Lesson, titles: Titles): Item {
  return { name: text, line: text, fields: { area, text, sourceRefs: linked(sourceRefs, titles) } };
}

function sourceItem({ title, publisher, year, url, basis, supports }: Source): Item {
  return {
    name: url ?? title,
    line: `${title} (${[publisher, year].filter((part) => part !== null).join(', ')})`,
    fields: { title, publisher, year: text(year), url, basis, supports },
  };
}

function adviceItem(advice: string): Item {
  return { name: advice, line: advice, fields: { '': advice } };
}

function pairsOf(before: readonly Item[], after: readonly Item[]): AlignedPair[] {
  const whole = ({ name, fields }: Item): AlignedItem => ({ name, whole: JSON.stringify(fields) });
  return alignedItems(before.map(whole), after.map(whole));
}

/** What the sources of the earlier version are called today, so that a source with a new title is still the same source. */
function titlesThrough(before: CaseStudy, after: CaseStudy): Titles {
  const titles = before.sources.map(({ title }) => title);
  for (const [b, a] of pairsOf(before.sources.map(sourceItem), after.sources.map(sourceItem))) {
    if (b !== null && a !== null) titles.splice(b, 1, after.sources[a]?.title ?? '');
  }
  return titles;
}

function linked(refs: readonly number[], titles: Titles): string {
  return refs.map((ref) => titles[ref] ?? `#${ref + 1}`).join('; ');
}

function text(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
