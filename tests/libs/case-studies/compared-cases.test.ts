import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedAspects, comparedCases } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyCases } from './any-case.ts';
import { twoCases } from './two-cases.ts';

describe('cases side by side', () => {
  const rows = comparedCases(twoCases, { year: 2026 });
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
    expect(() => comparedCases([twoCases[0]!, twoCases[0]!], { year: 2026 })).toThrow(
      `"${twoCases[0]!.title}" stands here twice`,
    );
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
