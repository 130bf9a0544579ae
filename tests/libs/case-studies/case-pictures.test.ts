import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseTimeline,
  CaseStudy,
  comparedAspects,
  comparedCases,
  lastDocumented,
  lessonAreas,
  lessonMap,
  outcomesByPattern,
} from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyCases } from './any-case.ts';
import { smallCase } from './small-case.ts';

const base = CaseStudy.parse(smallCase);
const lesson = (area: (typeof lessonAreas)[number]) => ({ area, text: 'Ask first.', sourceRefs: [] });
const cases = deepFrozen<CaseStudy[]>([
  {
    ...base,
    id: 'b',
    patterns: ['lending', 'payments'],
    status: 'running',
    startYear: 2005,
    endYear: null,
    statusAsOf: 2019,
  },
  {
    ...base,
    id: 'a',
    patterns: ['lending'],
    startYear: 2005,
    endYear: 2009,
    lessons: [lesson('people'), lesson('economics')],
  },
]);

describe('the pictures of the library', () => {
  it('stack what became of the cases of each pattern, every status named', () => {
    const bars = outcomesByPattern(cases);
    expect(bars.map(({ pattern, cases: count }) => [pattern, count])).toEqual([
      ['lending', 2],
      ['payments', 1],
    ]);
    expect(bars[0]!.byStatus.filter(({ count }) => count > 0)).toEqual([
      { status: 'running', count: 1 },
      { status: 'ended', count: 1 },
    ]);
  });

  it('draw a case that still ran only as far as it is documented, and mark it as open', () => {
    expect(caseTimeline(cases).map(({ caseId, from, to, isOpen }) => [caseId, from, to, isOpen])).toEqual([
      ['a', 2005, 2009, false],
      ['b', 2005, 2019, true],
    ]);
  });

  it('never draw a bar that ends before it begins, and every case once', () => {
    fc.assert(
      fc.property(anyCases, (studies) => {
        const bars = caseTimeline(deepFrozen(studies));
        expect(bars.map(({ caseId }) => caseId).sort()).toEqual(studies.map(({ id }) => id).sort());
        for (const { from, to } of bars) expect(to).toBeGreaterThanOrEqual(from);
      }),
    );
  });

  it('hold behind each field of the lesson map the lessons themselves', () => {
    const map = lessonMap(cases, 'pattern');
    expect(map.columns).toEqual(['lending', 'payments']);
    const cell = map.cells.find(({ area, column }) => area === 'people' && column === 'lending')!;
    expect(cell).toMatchObject({
      cases: 2,
      lessons: [
        { caseId: 'b', lesson: 0 },
        { caseId: 'a', lesson: 0 },
      ],
    });
    expect(map.cells.find(({ area, column }) => area === 'economics' && column === 'payments')!.lessons).toEqual([]);
    expect(map.cells).toHaveLength(lessonAreas.length * 2);
  });

  it('lose no lesson in the map by status, where a case stands once', () => {
    const places = lessonMap(caseStudies, 'status').cells.flatMap(({ lessons }) => lessons);
    expect(places).toHaveLength(caseStudies.flatMap(({ lessons }) => lessons).length);
  });

  it('are empty for an empty library', () => {
    expect([outcomesByPattern([]), caseTimeline([]), lessonMap([], 'pattern').cells]).toEqual([[], [], []]);
  });
});

describe('when a case was last documented', () => {
  it('is told with what became of it, and how long ago that is', () => {
    expect(lastDocumented(cases[0]!, { year: 2026 })).toEqual({
      status: 'running',
      isRunning: true,
      endYear: null,
      asOf: 2019,
      basis: 'seen',
      yearsAgo: 7,
    });
    expect(lastDocumented(cases[1]!, { year: 2014 })).toMatchObject({ isRunning: false, endYear: 2009, yearsAgo: 0 });
  });
});

describe('cases side by side', () => {
  const rows = comparedCases(cases, { year: 2026 });
  const row = (name: string) => rows.find(({ aspect }) => aspect === name)!;

  it('say what they have in common, and whether they say the same', () => {
    expect(rows.map(({ aspect }) => aspect)).toEqual([...comparedAspects]);
    expect(row('patterns')).toMatchObject({
      values: [['lending', 'payments'], ['lending']],
      inCommon: ['lending'],
      isSame: false,
    });
    expect(row('industry')).toMatchObject({ inCommon: ['gaming'], isSame: true });
    expect(row('endYear')).toMatchObject({ values: [[], ['2009']], isSame: false });
    expect(row('lessonAreas')).toMatchObject({ values: [['people'], ['economics', 'people']], inCommon: ['people'] });
  });

  it('are two to four different ones', () => {
    const compare = (count: number) => () => comparedCases(caseStudies.slice(0, count), { year: 2026 });
    expect(compare(1)).toThrow('Two to four cases can be compared side by side; these are 1.');
    expect(compare(5)).toThrow('these are 5');
    expect(compare(4)()).toHaveLength(comparedAspects.length);
    expect(() => comparedCases([cases[0]!, cases[0]!], { year: 2026 })).toThrow(`"${base.title}" stands here twice`);
  });

  it('find two cases alike exactly when they are, whatever they say', () => {
    fc.assert(
      fc.property(anyCases, ([study]) => {
        const twin = { ...study!, id: `${study!.id}-twin` };
        for (const { isSame, values, inCommon } of comparedCases(deepFrozen([study!, twin]), { year: 2026 })) {
          expect(isSame).toBe(true);
          expect(inCommon).toEqual(values[0]);
        }
      }),
    );
  });
});
