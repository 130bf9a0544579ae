import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CaseStudy,
  evidenceGrade,
  EvidenceGrade,
  evidenceLevels,
  type Outcome,
  type Source,
} from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyCase } from './any-case.ts';
import { smallCase } from './small-case.ts';

const year = 2026;
const base = CaseStudy.parse(smallCase);

function source(publisher: string, more: Partial<Source> = {}): Source {
  return { title: 'A text', publisher, year: 2022, url: null, basis: 'seen', supports: 'All of it', ...more };
}

function outcome(more: Partial<Outcome> = {}): Outcome {
  const plain = { metric: 'Time', value: '3', unit: 'days', baseline: '9 days', note: null };
  return { ...plain, basis: 'seen', sourceRefs: [0], ...more };
}

/** A case of Umbrix, seen lately, with these sources and outcomes. */
function told(sources: Source[], outcomes: Outcome[] = [outcome({ baseline: null })], more: Partial<CaseStudy> = {}) {
  const plain = { organization: 'Umbrix Ltd', statusAsOf: 2022, statusBasis: 'seen' as const };
  return deepFrozen({ ...base, ...plain, sources, outcomes, ...more });
}

function graded(study: CaseStudy): string {
  const { grade, reasons } = evidenceGrade(study, { year });
  return [grade, ...reasons.map(({ code, steps }) => (steps > 1 ? `${code} twice` : code))].join(' ');
}

const two = [source('The Daily Post'), source('Radio Nine')];
const four = [...two, source('Ore & Steel Weekly'), source('Lindquist and Bo')];

/** How good a grade is: 0 for the least. */
function height(study: CaseStudy): number {
  return evidenceLevels.length - evidenceLevels.indexOf(evidenceGrade(study, { year }).grade);
}

describe('the evidence grade of a case', () => {
  it('is low for what two independent publishers tell lately, since every case is an observation', () => {
    expect(graded(told(two))).toBe('low');
  });

  it('rises by figures against a baseline, several publishers and an examination, a step each', () => {
    const measured = [outcome(), outcome({ metric: 'Cost' })];
    expect(graded(told(two, measured))).toBe('moderate MEASURED_AGAINST_BASELINE');
    expect(graded(told(four, measured))).toBe('high MEASURED_AGAINST_BASELINE SEVERAL_INDEPENDENT');
    const court = [...two, source('High Court of Somewhere')];
    expect(graded(told(court))).toBe('moderate EXAMINED');
  });

  it('counts a baseline only where an independent source states the figure', () => {
    const sources = [source('Umbrix newsroom'), ...two];
    expect(graded(told(sources, [outcome(), outcome()]))).toBe('low');
    expect(graded(told(sources, [outcome({ sourceRefs: [1] }), outcome({ sourceRefs: [2] })]))).toMatch(/^moderate/);
  });

  it.each([
    ['one side alone', told([source('Umbrix'), source('Umbrix blog')]), 'veryLow NO_INDEPENDENT twice'],
    ['one side, to a regulator', told([source('Umbrix, filed with the SEC')]), 'low EXAMINED NO_INDEPENDENT'],
    ['one other publisher', told([source('Umbrix'), source('Radio Nine')]), 'veryLow ONE_INDEPENDENT'],
    [
      'the same publisher twice',
      told([source('Radio Nine'), source('Radio Nine, reprinted')]),
      'veryLow ONE_INDEPENDENT',
    ],
    ['words without a figure', told(two, [outcome({ value: 'better' })]), 'veryLow NO_FIGURES'],
    ['no outcome', told(two, []), 'veryLow NO_FIGURES'],
    [
      'an outcome without a source',
      told(two, [outcome(), outcome({ sourceRefs: [] })]),
      'veryLow OUTCOMES_UNSUPPORTED',
    ],
    [
      'rough figures',
      told(two, [outcome({ baseline: null }), outcome({ baseline: null, value: 'about 40' })]),
      'veryLow IMPRECISE',
    ],
    ['aims', told(two, [outcome({ metric: 'Savings planned for 2030' })]), 'veryLow NO_FIGURES IMPRECISE'],
    ['a status from memory', told(two, undefined, { statusBasis: 'recalled' }), 'veryLow STATUS_RECALLED'],
  ])('falls for %s', (_what, study, expected) => {
    expect(graded(study)).toBe(expected);
  });

  it('falls by age: after ten years by one step, after fifteen by two', () => {
    const from = (last: number): string =>
      graded(
        told(
          four.map((each) => ({ ...each, year: last })),
          undefined,
          { statusAsOf: last },
        ),
      );
    expect([from(2016), from(2015), from(2011), from(2010)]).toEqual([
      'moderate SEVERAL_INDEPENDENT',
      'low SEVERAL_INDEPENDENT DATED',
      'low SEVERAL_INDEPENDENT DATED',
      'veryLow SEVERAL_INDEPENDENT DATED twice',
    ]);
  });

  it('leaves age aside where no year is given', () => {
    const old = told(
      two.map((each) => ({ ...each, year: 1999 })),
      undefined,
      { statusAsOf: 1999 },
    );
    expect(evidenceGrade(old).reasons.map(({ code }) => code)).not.toContain('DATED');
    expect(evidenceGrade(old, { year }).reasons.map(({ code }) => code)).toContain('DATED');
  });

  it('is refused to a case that does not name its organization: nobody could tell who speaks for it', () => {
    const nameless = { ...told(two), organization: undefined } as unknown as CaseStudy;
    expect(() => evidenceGrade(nameless)).toThrow(
      new RangeError(`The case "${base.id}" does not name its organization.`),
    );
  });

  it('counts only sources that were seen', () => {
    const recalled = [
      source('High Court', { basis: 'recalled' }),
      source('Radio Ten', { basis: 'recalled', year: 2025 }),
    ];
    expect(graded(told([...two, ...recalled]))).toBe('low');
    const old = two.map((each) => ({ ...each, year: 2012 }));
    expect(graded(told([...old, ...recalled], undefined, { statusAsOf: 2012 }))).toBe('veryLow DATED');
  });

  it('knows the organization, its supplier and its initials among the publishers', () => {
    const sides = (publisher: string, organization: string, url: string | null = null) =>
      graded(told([source(publisher, { url })], undefined, { organization })).includes('NO_INDEPENDENT');
    expect(sides('Tailscale', 'Instacart (software by Tailscale)')).toBe(true);
    expect(sides('FPL newsroom', 'Florida Power & Light')).toBe(true);
    expect(sides('Corporate stories', 'Umbrix', 'https://news.umbrix.example/1')).toBe(true);
    expect(sides('PR Newswire', 'Umbrix')).toBe(true);
    expect(sides('The Bank', 'The Bank')).toBe(true);
    expect(sides('A user forum', 'Umbrix')).toBe(true);
    expect(sides('University of Michigan', 'University of Genoa')).toBe(false);
    expect(sides('Bank Systems & Technology', 'First Bank of Technology Systems')).toBe(false);
  });

  it('names in its reasons what was counted', () => {
    const { reasons } = evidenceGrade(
      told([source('High Court'), source('Umbrix')], [outcome({ basis: 'recalled' })]),
      { year },
    );
    expect(reasons.map(({ code, detail }) => [code, detail])).toEqual([
      ['EXAMINED', 'High Court'],
      ['NO_FIGURES', '1'],
      ['ONE_INDEPENDENT', 'High Court'],
      ['OUTCOMES_UNSUPPORTED', '1 of 1'],
    ]);
  });

  it('never falls by one more independent source that was seen', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('The Daily Post', 'High Court', 'Journal of Things'), (study, publisher) => {
        const more = deepFrozen({ ...study, sources: [...study.sources, source(publisher, { year: null })] });
        expect(height(more)).toBeGreaterThanOrEqual(height(deepFrozen(study)));
      }),
    );
  });

  it('never rises when what was seen is recalled only', () => {
    const recalled = 'recalled' as const;
    const richly = fc.tuple(
      fc.oneof(anyCase, fc.constantFrom(...caseStudies)),
      fc.nat(),
      fc.constantFrom('source', 'outcome', 'status'),
    );
    fc.assert(
      fc.property(richly, ([study, at, what]) => {
        const one = <Thing extends object>(things: readonly Thing[]): Thing[] =>
          things.map((thing, place) => (place === at % things.length ? { ...thing, basis: recalled } : thing));
        const less = {
          source: { ...study, sources: one(study.sources) },
          outcome: { ...study, outcomes: one(study.outcomes) },
          status: { ...study, statusBasis: recalled },
        }[what];
        expect(height(less!)).toBeLessThanOrEqual(height(study));
      }),
      { numRuns: 400 },
    );
  });

  it('is data that goes over the wire, for any case', () => {
    fc.assert(fc.property(anyCase, (study) => void EvidenceGrade.parse(evidenceGrade(study, { year }))));
  });

  it('tells the cases of the library apart: no grade holds more than two fifths of them, and each some', () => {
    const grades = caseStudies.map((study) => evidenceGrade(study, { year }).grade);
    for (const level of evidenceLevels) {
      const share = grades.filter((grade) => grade === level).length / grades.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.4);
    }
  });
});
