import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestBank } from '@peerway/assessment/content';
import {
  CaseProfile,
  caseProfileOf,
  CaseStudy,
  caseStatuses,
  emptyCaseProfile,
  likenessAspects,
  profileFindings,
  profileOfCase,
  regionOfCountry,
  SimilarCase,
  similarCases,
  similarCasesDerivation,
} from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { countries } from '@peerway/organization';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyCase, anyCases } from './any-case.ts';
import { smallCase } from './small-case.ts';

const base = CaseStudy.parse(smallCase);

function study(id: string, more: Partial<CaseStudy> = {}): CaseStudy {
  return { ...base, id, ...more };
}

function alone(profile: Parameters<typeof similarCases>[0], more: Partial<CaseStudy> = {}): SimilarCase {
  return similarCases(deepFrozen(profile), deepFrozen([study('a', more)]))[0]!;
}

/** Cases that went any way, not only to an end. */
const mixedCases = fc
  .tuple(anyCases, fc.array(fc.constantFrom(...caseStatuses), { minLength: 4, maxLength: 4 }))
  .map(([studies, ends]) => studies.map((each, place) => ({ ...each, status: ends[place] ?? 'running' })));

const anyProfile = anyCase.map(profileOfCase);

describe('similar cases', () => {
  it('earn the weight of what they share over the weight of what the profile says, worked by hand', () => {
    const profile = {
      industry: 'gaming',
      size: 'large' as const,
      levers: ['cost' as const, 'security' as const, 'resilience' as const],
      regions: ['africa' as const],
    };
    // Industry 3 of 3, one of the two levers that are enough 1 of 2, size two steps away 0 of 1, region 0 of 1: 4 of 7.
    const { likeness, reasons } = alone(profile);
    expect(likeness).toBeCloseTo(4 / 7, 10);
    expect(reasons.map(({ aspect, value }) => [aspect, value])).toEqual([
      ['industry', 'gaming'],
      ['lever', 'cost'],
    ]);
    expect(reasons.map(({ points }) => points)).toEqual([3 / 7, 1 / 7]);
  });

  it('count the neighbouring size half, and a case of the whole world half in any region', () => {
    expect(alone({ size: 'mid-size' }).likeness).toBe(0.5);
    expect(alone({ regions: ['africa'] }, { regions: ['global'] })).toMatchObject({
      likeness: 0.5,
      reasons: [{ aspect: 'region', value: 'global' }],
    });
  });

  it('weigh a pattern by how well it suits, against the one that suits best', () => {
    const patterns = [
      { pattern: 'content-distribution' as const, weight: 0.3 },
      { pattern: 'mesh-network' as const, weight: 0.6 },
    ];
    expect(alone({ patterns }).likeness).toBe(0.5);
    expect(alone({ patterns }, { patterns: ['mesh-network'] }).likeness).toBe(1);
  });

  it('listen for lessons where the organization is weak', () => {
    expect(alone({ weakAreas: ['people'] }).reasons).toEqual([{ aspect: 'weakArea', value: 'people', points: 1 }]);
    expect(alone({ weakAreas: ['economics'] }).likeness).toBe(0);
  });

  it('are none the nearer for an empty profile: every likeness is 0, in the order of the ids, and a finding says so', () => {
    const found = similarCases({}, [study('b'), study('a')]);
    expect(found.map(({ caseId, likeness, reasons }) => [caseId, likeness, reasons])).toEqual([
      ['a', 0, []],
      ['b', 0, []],
    ]);
    expect(profileFindings(emptyCaseProfile).map(({ code }) => code)).toEqual(['PROFILE_EMPTY']);
    expect(alone({ patterns: [{ pattern: 'lending', weight: 0 }] }).likeness).toBe(0);
  });

  it('take a pattern without a weight for one that suits whole, and a part that is not there for one that says nothing', () => {
    expect(alone({ industry: undefined, regions: undefined, patterns: ['content-distribution'] })).toMatchObject({
      likeness: 1,
      reasons: [{ aspect: 'pattern', value: 'content-distribution' }],
    });
  });

  it('share no size where the size is none that is known', () => {
    const { size } = { size: 'huge' } as unknown as CaseProfile;
    expect(alone({ size }, { organizationSize: 'startup' }).reasons).toEqual([]);
  });

  it('are refused for a limit that is no number from 0 on', () => {
    for (const limit of [-1, Number.NaN]) expect(() => similarCases({}, [], { limit })).toThrow(RangeError);
  });

  it('bring what did not last into a short list, in the place of the least like that was running', () => {
    const near = ['a', 'b', 'c', 'd', 'e'].map((id) => study(id, { status: 'running' }));
    const far = study('f', { industry: 'mobility', status: 'abandoned' });
    const found = similarCases({ industry: 'gaming' }, deepFrozen([far, ...near]), { limit: 3 });
    expect(found.map(({ caseId, broughtFor }) => [caseId, broughtFor])).toEqual([
      ['a', 'likeness'],
      ['b', 'likeness'],
      ['f', 'didNotLast'],
    ]);
  });

  it('are the case itself, whole, for the profile of a case', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        expect(similarCases(deepFrozen(profileOfCase(each)), [each])[0]!.likeness).toBe(1);
      }),
    );
    for (const each of caseStudies) expect(similarCases(profileOfCase(each), caseStudies)[0]!.likeness).toBe(1);
  });

  it('hold at least a third that did not last wherever there are such cases, nearest first, none twice', () => {
    fc.assert(
      fc.property(anyProfile, mixedCases, fc.integer({ min: 0, max: 6 }), (profile, studies, limit) => {
        const found = similarCases(profile, deepFrozen(studies), { limit });
        const over = studies.filter(({ status }) => status !== 'running').length;
        expect(found).toHaveLength(Math.min(limit, studies.length));
        expect(found.filter(({ didNotLast }) => didNotLast).length).toBeGreaterThanOrEqual(
          Math.min(over, Math.ceil(found.length / 3)),
        );
        expect(new Set(found.map(({ caseId }) => caseId)).size).toBe(found.length);
        const likenesses = found.map(({ likeness }) => likeness);
        expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
      }),
    );
  });

  it('leave nobody out without a limit, say why in points that add up, and do not depend on the order given', () => {
    fc.assert(
      fc.property(anyProfile, mixedCases, (profile, studies) => {
        const found = similarCases(profile, studies);
        expect(found).toHaveLength(studies.length);
        expect(similarCases(profile, studies.toReversed())).toEqual(found);
        for (const each of found) {
          SimilarCase.parse(each);
          expect(each.reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(each.likeness, 9);
        }
      }),
    );
  });

  it('never come nearer by losing what they share', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyCase,
        fc.constantFrom('patterns', 'levers', 'constraints', 'regions'),
        (profile, each, list) => {
          const before = similarCases(profile, [each])[0]!.likeness;
          for (const gone of each[list]) {
            const less = { ...each, [list]: each[list].filter((value) => value !== gone) };
            expect(similarCases(profile, [less])[0]!.likeness).toBeLessThanOrEqual(before);
          }
        },
      ),
    );
  });

  it('are neither helped nor harmed by what the profile does not say', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.subarray(['industry', 'size', 'regions', 'patterns', 'levers'] as const),
        (each, unsaid) => {
          const open = Object.fromEntries(unsaid.map((part) => [part, emptyCaseProfile[part]]));
          const profile = { ...profileOfCase(each), ...open };
          const isSilent = profileFindings(profile)[0]?.code === 'PROFILE_EMPTY';
          expect(similarCases(profile, [each])[0]!.likeness).toBe(isSilent ? 0 : 1);
        },
      ),
    );
  });

  it('say how they came about: every aspect with its weight, and what is not known', () => {
    const { inputs, findings } = similarCasesDerivation({ ...emptyCaseProfile, industry: 'gaming' }, 86);
    expect(inputs).toHaveLength(likenessAspects.length);
    expect(inputs[0]).toMatchObject({ name: 'industry: gaming', weight: 3, text: null });
    expect(inputs[1]).toMatchObject({ name: 'pattern', weight: 3, text: 'notKnown' });
    expect(findings).toEqual(['EXPERT_DEFAULT_WEIGHTS', 'PART_UNKNOWN']);
  });
});

describe('the profile of an organization', () => {
  it('reads size and region out of employees and countries', () => {
    const sizeOf = (employees: number | null, codes: string[] = []) =>
      caseProfileOf({ employees, countries: codes }).size;
    expect([sizeOf(null), sizeOf(99), sizeOf(100), sizeOf(4999), sizeOf(5000)]).toEqual([
      null,
      'startup',
      'mid-size',
      'mid-size',
      'large',
    ]);
    expect([sizeOf(9000, ['DE', 'US']), sizeOf(9000, ['DE', 'US', 'JP']), sizeOf(50, ['DE', 'US', 'JP'])]).toEqual([
      'large',
      'global',
      'startup',
    ]);
    expect(caseProfileOf({ countries: ['us', 'DE', 'FR', 'ZZ'] }).regions).toEqual(['europe', 'north-america']);
  });

  it('takes patterns by their readiness, and areas where a dimension misses its target', () => {
    const profile = caseProfileOf({
      patternScores: [
        { pattern: 'lending', score: 40 },
        { pattern: 'messaging', score: null },
        { pattern: 'telepathy', score: 90 },
      ],
      dimensionGaps: [
        { dimension: 'people-skills', gap: 0.5 },
        { dimension: 'culture-collaboration', gap: 1 },
        { dimension: 'network-readiness', gap: 0 },
        { dimension: 'strategy-alignment', gap: null },
        { dimension: 'of-another-bank', gap: 1 },
      ],
    });
    expect(profile.patterns).toEqual([{ pattern: 'lending', weight: 0.4 }]);
    expect(profile.weakAreas).toEqual(['people']);
    expect(CaseProfile.parse(profile)).toEqual(profile);
    expect(caseProfileOf({})).toEqual(emptyCaseProfile);
  });

  it('knows every country, and an area for every dimension of the question bank', () => {
    expect(countries.filter((code) => regionOfCountry(code) === undefined)).toEqual([]);
    for (const { id } of latestBank.dimensions)
      expect(caseProfileOf({ dimensionGaps: [{ dimension: id, gap: 1 }] }).weakAreas, id).toHaveLength(1);
  });
});
