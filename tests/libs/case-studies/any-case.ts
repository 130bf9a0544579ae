import * as fc from 'fast-check';
import { levers, patterns } from '@peerway/kernel';
import {
  caseConstraints,
  caseRegions,
  caseSizes,
  caseStatuses,
  CaseStudy,
  holdsMarkup,
  lessonAreas,
} from '@peerway/case-studies';

/** Texts that spreadsheets, table readers and Markdown are known to stumble over. */
const awkward = [
  '=1+1',
  "'=HYPERLINK()",
  "''=x",
  '+49 1 234',
  '-3.5',
  '@all',
  '＝1',
  "'quoted",
  'a, b; c',
  'say "no"',
  '""',
  '1.234',
  '007',
  'TRUE',
  'null',
  '{"a":1}',
  '%PDF',
  'müßig 日本 🧪',
  'sep=;',
  '1; 2',
];
const lines = ['=first\nsecond', 'a\n\n=b', 'one;\n"two"\n', '- x\n- y'];

function text(max: number, isMany = false): fc.Arbitrary<string> {
  const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  const some = fc.oneof(fc.constantFrom(...awkward), ...(isMany ? [fc.constantFrom(...lines)] : []), any);
  return fc
    .array(some, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(' ').normalize('NFC').trim().slice(0, max))
    .filter(
      (each) =>
        /[\p{L}\p{N}]/u.test(each) &&
        !holdsMarkup(each) &&
        /^[^\p{C}\u2028\u2029\ufffd]*$/u.test(each.replaceAll('\n', '')),
    );
}

const year = fc.integer({ min: 1950, max: 2100 });
const basis = fc.constantFrom('seen', 'recalled');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

function some<T extends string>(words: readonly T[], minLength: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...words), { minLength, maxLength: 4 });
}

const source = fc.record({
  title: text(100),
  publisher: text(100),
  year: maybe(year),
  url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  basis,
  supports: text(100),
});

const id = fc.string({ unit: fc.constantFrom(...'abc019'), minLength: 1, maxLength: 20 });

/** Any case that the schema takes and whose parts fit together. */
export const anyCase: fc.Arbitrary<CaseStudy> = fc
  .array(source, { minLength: 1, maxLength: 3 })
  .chain((sources) => {
    const refs = fc.uniqueArray(fc.integer({ min: 0, max: sources.length - 1 }), { minLength: 1, maxLength: 3 });
    return fc.record({
      id,
      title: text(100),
      organization: text(100),
      industry: fc.constantFrom('manufacturing', 'gaming', 'energy-utilities'),
      place: text(100),
      regions: some(caseRegions, 1),
      organizationSize: fc.constantFrom(...caseSizes),
      startYear: fc.constant(1960),
      endYear: fc.constant(1990),
      status: fc.constantFrom(...caseStatuses.filter((status) => status !== 'running')),
      statusAsOf: fc.integer({ min: 1960, max: 2020 }),
      statusBasis: basis,
      statusReason: text(300, true),
      patterns: some(patterns, 1),
      levers: some(levers, 1),
      constraints: some(caseConstraints, 0),
      readingBasis: fc.constantFrom('ourReading', 'stated'),
      problem: text(300, true),
      approach: text(300, true),
      outcomes: fc.array(
        fc.record({
          metric: text(100),
          value: text(100),
          unit: fc.oneof(fc.constant(''), text(100)),
          baseline: maybe(text(100)),
          basis,
          sourceRefs: refs,
          note: maybe(text(200, true)),
        }),
        { maxLength: 3 },
      ),
      lessons: fc.array(fc.record({ area: fc.constantFrom(...lessonAreas), text: text(200, true), sourceRefs: refs }), {
        maxLength: 3,
      }),
      copy: fc.array(text(200, true), { maxLength: 3 }),
      avoid: fc.array(text(200, true), { maxLength: 3 }),
      adviceBasis: fc.constantFrom('ourReading', 'itsLessons'),
      sources: fc.constant(sources),
    });
  })
  .map((study) => CaseStudy.safeParse(study).data)
  .filter((study) => study !== undefined);

/** Some cases, each with an id of its own. */
export const anyCases: fc.Arbitrary<CaseStudy[]> = fc.uniqueArray(anyCase, {
  selector: (study) => study.id,
  minLength: 1,
  maxLength: 4,
});
