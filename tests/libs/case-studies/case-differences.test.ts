import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseDifferences, CaseDifference, CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { smallCase } from './small-case.ts';

const before = deepFrozen(CaseStudy.parse(smallCase));
const differences = (change: object): CaseDifference[] =>
  caseDifferences(before, deepFrozen(CaseStudy.parse({ ...smallCase, ...change })));
const [outcome] = smallCase.outcomes;
const [source] = smallCase.sources;
const other = { ...source, title: 'Another report', url: 'https://studio.example/another' };

describe('the differences between two versions of a case', () => {
  it('are none between a case and itself', () => {
    for (const study of caseStudies) expect(caseDifferences(study, study)).toEqual([]);
  });

  it('name the field, what stood there and what stands there now', () => {
    expect(differences({ problem: 'Updates cost too much.', endYear: 2015, levers: ['cost', 'resilience'] })).toEqual([
      { field: 'endYear', before: '2014', after: '2015' },
      { field: 'problem', before: smallCase.problem, after: 'Updates cost too much.' },
      { field: 'levers', before: 'cost', after: 'cost, resilience' },
    ]);
  });

  it('look at every field that a case has', () => {
    const real = caseStudies.find(({ id }) => id === 'airbnb')!;
    const bases = { readingBasis: 'stated', adviceBasis: 'ourReading', statusBasis: 'recalled' } as const;
    const otherwise = { ...real, ...bases };
    for (const field of Object.keys(CaseStudy.shape) as (keyof CaseStudy)[]) {
      expect(otherwise[field], field).not.toEqual(before[field]);
      const changed = caseDifferences(before, { ...before, [field]: otherwise[field] });
      expect(changed.map((difference) => difference.field.split('.')[0])).toContain(field);
    }
  });

  it('tell nothing from an empty text', () => {
    expect(differences({ endYear: null })).toEqual([{ field: 'endYear', before: '2014', after: null }]);
    expect(differences({ outcomes: [{ ...outcome, unit: '' }] })).toEqual([
      { field: 'outcomes.0.unit', before: '%', after: '' },
    ]);
  });

  it('show a new first outcome as one difference, not every outcome after it', () => {
    const first = { ...outcome, metric: 'Players', value: '7' };
    expect(differences({ outcomes: [first, outcome] })).toEqual([
      { field: 'outcomes.0', before: null, after: 'Players: 7 %' },
    ]);
  });

  it('show what was taken out at the place it had', () => {
    expect(differences({ lessons: [] })).toEqual([
      { field: 'lessons.0', before: 'Players mind uploads that nobody told them of.', after: null },
    ]);
  });

  it('follow an outcome by its metric, though another came before it', () => {
    const first = { ...outcome, metric: 'Players', value: '7' };
    expect(differences({ outcomes: [first, { ...outcome, value: '65' }] })).toEqual([
      { field: 'outcomes.1.value', before: '60', after: '65' },
      { field: 'outcomes.0', before: null, after: 'Players: 7 %' },
    ]);
  });

  it('show a piece of advice that was put otherwise as changed', () => {
    expect(differences({ copy: ['Ask twice'] })).toEqual([
      { field: 'copy.0', before: 'Ask before the first upload', after: 'Ask twice' },
    ]);
  });

  it('do not call a link changed because a source was put before the one it leads to', () => {
    const moved = { sources: [other, source], outcomes: [{ ...outcome, sourceRefs: [1] }] };
    expect(differences({ ...moved, lessons: [{ ...smallCase.lessons[0], sourceRefs: [1] }] })).toEqual([
      { field: 'sources.0', before: null, after: 'Another report (The studio, 2015)' },
    ]);
  });

  it('call a link changed that leads elsewhere under the same number', () => {
    expect(differences({ sources: [other, source] })).toEqual([
      { field: 'outcomes.0.sourceRefs', before: 'Why we stopped', after: 'Another report' },
      { field: 'lessons.0.sourceRefs', before: 'Why we stopped', after: 'Another report' },
      { field: 'sources.0', before: null, after: 'Another report (The studio, 2015)' },
    ]);
  });

  it('keep a source with a new title the same source', () => {
    expect(differences({ sources: [{ ...source, title: 'Why we really stopped' }] })).toEqual([
      { field: 'sources.0.title', before: 'Why we stopped', after: 'Why we really stopped' },
    ]);
  });

  it('are as many as needed and never none between two cases that say different things', () => {
    const anyCase = fc.constantFrom(...caseStudies);
    fc.assert(
      fc.property(anyCase, anyCase, (one, two) => {
        const found = caseDifferences(deepFrozen(one), deepFrozen(two));
        expect(found.length > 0).toBe(one !== two);
        for (const difference of found) {
          expect(CaseDifference.parse(difference)).toEqual(difference);
          expect(difference.before).not.toBe(difference.after);
        }
        expect(new Set(found.map(({ field, before }) => `${field} ${before === null}`)).size).toBe(found.length);
      }),
    );
  });
});
