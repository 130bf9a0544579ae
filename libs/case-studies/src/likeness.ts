import type { CaseProfile } from './case-profile.ts';
import type { CaseStudy } from './case-study.ts';
import { caseSizes } from './case-words.ts';
import { likenessAspects, type LikenessAspect, type LikenessReason } from './similar-case.ts';

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
export interface Weighed {
  readonly value: string;
  readonly weight: number;
}

/** One aspect and what a profile says of it. */
interface Part {
  readonly aspect: LikenessAspect;
  readonly said: readonly Weighed[];
}

/** How like cases are to a profile: the reasons of a case, whose points add up to its likeness. */
export function likenessTo(profile: CaseProfile): (study: CaseStudy) => LikenessReason[] {
  const parts = likenessAspects.map((aspect) => ({ aspect, said: saidOf(profile, aspect) }));
  const saying = parts.filter(({ said }) => said.length > 0);
  const whole = sum(saying.map(({ aspect }) => likenessWeights[aspect].weight));
  return (study) => saying.flatMap((part) => reasonsOf(part, study, whole)).sort((a, b) => b.points - a.points);
}

/** What a profile says of one aspect, each value once; a pattern that does not suit at all is not said. */
export function saidOf(profile: CaseProfile, aspect: LikenessAspect): Weighed[] {
  switch (aspect) {
    case 'industry':
      return evenly(profile.industry === null ? [] : [profile.industry]);
    case 'size':
      return evenly(profile.size === null ? [] : [profile.size]);
    case 'pattern': {
      const weights = new Map(profile.patterns.map(({ pattern, weight }) => [pattern, weight]));
      return [...weights].filter(([, weight]) => weight > 0).map(([value, weight]) => ({ value, weight }));
    }
    case 'lever':
      return evenly(profile.levers);
    case 'constraint':
      return evenly(profile.constraints);
    case 'region':
      return evenly(profile.regions);
    case 'weakArea':
      return evenly(profile.weakAreas);
  }
}

/** What a case has of what a profile says. */
function sharedBy(study: CaseStudy, { aspect, said }: Part): readonly Weighed[] {
  const among = (values: readonly string[] | undefined): Weighed[] =>
    said.filter(({ value }) => values?.includes(value));
  switch (aspect) {
    case 'industry':
      return among([study.industry]);
    case 'size':
      return sizeShared(said, study);
    case 'pattern':
      return among(study.patterns);
    case 'lever':
      return among(study.levers);
    case 'constraint':
      return among(study.constraints);
    case 'region':
      return regionShared(among(study.regions), study);
    case 'weakArea':
      return among(study.lessons.map(({ area }) => area));
  }
}

function evenly(values: readonly string[]): Weighed[] {
  return [...new Set(values)].map((value) => ({ value, weight: 1 }));
}

/** The same size counts whole, the next one half: the line between two sizes is drawn roughly. */
function sizeShared([said]: readonly Weighed[], { organizationSize }: CaseStudy): Weighed[] {
  const [mine, other] = [caseSizes.findIndex((size) => size === said?.value), caseSizes.indexOf(organizationSize)];
  const apart = mine < 0 || other < 0 ? Infinity : Math.abs(mine - other);
  return apart > 1 ? [] : [{ value: organizationSize, weight: apart === 0 ? 1 : 0.5 }];
}

/** A case of the whole world counts half anywhere. */
function regionShared(same: readonly Weighed[], { regions }: CaseStudy): readonly Weighed[] {
  const isEverywhere = new Set(regions).has('global');
  return same.length === 0 && isEverywhere ? [{ value: 'global', weight: 0.5 }] : same;
}

/** The points of one aspect: shared weight against what is enough, spread over the shared values. */
function reasonsOf(part: Part, study: CaseStudy, whole: number): LikenessReason[] {
  const { aspect, said } = part;
  const { weight, enough } = likenessWeights[aspect];
  const best = said.map((each) => each.weight).toSorted((a, b) => b - a);
  const needed = sum(best.slice(0, enough));
  const shared = sharedBy(study, part);
  const total = sum(shared.map((each) => each.weight));
  const earned = (weight / whole) * Math.min(1, total / needed);
  return shared.map((each) => ({ aspect, value: each.value, points: (earned * each.weight) / total }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
