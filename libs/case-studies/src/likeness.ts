import type { CaseProfile } from './case-profile.ts';
import type { CaseStudy } from './case-study.ts';
import { caseSizes } from './case-words.ts';
import type { LikenessAspect, LikenessReason } from './similar-case.ts';

/**
 * How heavily each aspect counts, and how many shared values earn it whole.
 *
 * Industry and pattern say most about whether a case speaks to an organization; levers and constraints are our own reading of the
 * sources and count less; size, region and the area of a lesson are coarse. Expert default.
 *
 * @example
 * likenessWeights.industry; // => { weight: 3, enough: 1 }
 */
export const likenessWeights: Readonly<Record<LikenessAspect, { readonly weight: number; readonly enough: number }>> = {
  industry: { weight: 3, enough: 1 },
  pattern: { weight: 3, enough: 1 },
  lever: { weight: 2, enough: 2 },
  constraint: { weight: 2, enough: 2 },
  size: { weight: 1, enough: 1 },
  region: { weight: 1, enough: 1 },
  weakArea: { weight: 1, enough: 2 },
};

/** A value of one aspect, with how heavily it counts among its like. */
interface Weighed {
  readonly value: string;
  readonly weight: number;
}

/** One aspect of a profile that says something: what it asks for, and what a case has of it. */
interface Part {
  readonly aspect: LikenessAspect;
  readonly wanted: readonly Weighed[];
  readonly shared: (study: CaseStudy) => readonly Weighed[];
}

/** How like cases are to a profile: the reasons of a case, whose points add up to its likeness. */
export function likenessTo(profile: CaseProfile): (study: CaseStudy) => LikenessReason[] {
  const parts = partsOf(profile).filter(({ wanted }) => wanted.some(({ weight }) => weight > 0));
  const whole = parts.reduce((sum, { aspect }) => sum + likenessWeights[aspect].weight, 0);
  return (study) => parts.flatMap((part) => reasonsOf(part, study, whole)).sort((a, b) => b.points - a.points);
}

function partsOf(profile: CaseProfile): Part[] {
  const { industry, size, regions, patterns, levers, constraints, weakAreas } = profile;
  const patternWeights = [
    ...new Map(patterns.map(({ pattern, weight }) => [pattern, { value: pattern, weight }])).values(),
  ];
  return [
    listed('industry', evenly(industry === null ? [] : [industry]), (study) => [study.industry]),
    listed('pattern', patternWeights, (study) => study.patterns),
    listed('lever', evenly(levers), (study) => study.levers),
    listed('constraint', evenly(constraints), (study) => study.constraints),
    { aspect: 'size', wanted: evenly(size === null ? [] : [size]), shared: (study) => sizeShared(size, study) },
    { aspect: 'region', wanted: evenly(regions), shared: (study) => regionsShared(regions, study) },
    listed('weakArea', evenly(weakAreas), (study) => study.lessons.map(({ area }) => area)),
  ];
}

function evenly(values: readonly string[]): Weighed[] {
  return [...new Set(values)].map((value) => ({ value, weight: 1 }));
}

function listed(
  aspect: LikenessAspect,
  wanted: readonly Weighed[],
  has: (study: CaseStudy) => readonly string[],
): Part {
  return { aspect, wanted, shared: (study) => wanted.filter(({ value }) => has(study).includes(value)) };
}

/** The same size counts whole, the next one half: the line between two sizes is drawn roughly. */
function sizeShared(size: CaseProfile['size'], { organizationSize }: CaseStudy): Weighed[] {
  if (size === null) return [];
  const apart = Math.abs(caseSizes.indexOf(size) - caseSizes.indexOf(organizationSize));
  return apart > 1 ? [] : [{ value: organizationSize, weight: apart === 0 ? 1 : 0.5 }];
}

/** A case of the whole world counts half anywhere. */
function regionsShared(regions: CaseProfile['regions'], study: CaseStudy): Weighed[] {
  const same = evenly(regions).filter(({ value }) => study.regions.some((region) => region === value));
  if (same.length > 0 || !study.regions.includes('global')) return same;
  return [{ value: 'global', weight: 0.5 }];
}

/** The points of one aspect: shared weight against what is enough, spread over the shared values. */
function reasonsOf({ aspect, wanted, shared }: Part, study: CaseStudy, whole: number): LikenessReason[] {
  const { weight, enough } = likenessWeights[aspect];
  const best = wanted.map((each) => each.weight).toSorted((a, b) => b - a);
  const needed = sum(best.slice(0, enough));
  const found = shared(study).filter((each) => each.weight > 0);
  const earned = (weight / whole) * Math.min(1, sum(found.map((each) => each.weight)) / needed);
  const total = sum(found.map((each) => each.weight));
  return found.map((each) => ({ aspect, value: each.value, points: (earned * each.weight) / total }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
