import type { Lever, Pattern } from '@peerway/kernel';
import { patterns } from '@peerway/kernel';
import { emptyCaseProfile, type CaseProfile } from './case-profile.ts';
import type { CaseConstraint, CaseRegion, CaseSize, LessonArea } from './case-words.ts';
import { regionOfCountry } from './region-of-country.ts';

/** What is known of an organization, as its own rooms say it. */
export interface KnownOfOrganization {
  readonly industry?: string | null;
  readonly employees?: number | null;
  /** Two-letter codes of ISO 3166-1. */
  readonly countries?: readonly string[];
  /** Readiness by P2P pattern, 0 to 100; null where there is no figure. Unknown patterns are left out. */
  readonly patternScores?: readonly { readonly pattern: string; readonly score: number | null }[];
  /** By how much each dimension of readiness misses its target: above 0 it does; null where there is no figure. */
  readonly dimensionGaps?: readonly { readonly dimension: string; readonly gap: number | null }[];
  readonly levers?: readonly Lever[];
  readonly constraints?: readonly CaseConstraint[];
}

/** What a dimension of the question bank is called where lessons are sorted: the area that its lessons stand in. */
const areaOfDimension: Readonly<Record<string, LessonArea>> = {
  'strategy-alignment': 'strategy',
  'leadership-sponsorship': 'strategy',
  'technology-infrastructure': 'technology',
  'network-readiness': 'technology',
  'data-integration': 'technology',
  'security-compliance': 'governance',
  'governance-operating-model': 'governance',
  'people-skills': 'people',
  'culture-collaboration': 'people',
  'change-readiness': 'people',
  'delivery-capability': 'people',
  'measurement-value': 'economics',
};

/** From so many employees on an organization is no longer called a start-up, and from so many it is called large. Expert default. */
const midSizeFrom = 100;
const largeFrom = 5000;
/** From so many regions of the world on a large organization works around the world. */
const globalFromRegions = 3;

/**
 * What is known of an organization as a profile that cases are compared with.
 *
 * Size: under 100 employees a start-up, under 5,000 mid-size, from there large, and global when it works in three regions of the
 * world or more. Patterns weigh by their readiness over 100. An area is weak when one of its dimensions misses its target.
 *
 * @example
 * caseProfileOf({ employees: 300, countries: ['DE', 'AT'] }).regions; // => ['europe']
 */
export function caseProfileOf(known: KnownOfOrganization): CaseProfile {
  const regions = regionsOf(known.countries ?? []);
  return {
    ...emptyCaseProfile,
    industry: known.industry ?? null,
    size: sizeOf(known.employees ?? null, regions),
    regions,
    patterns: patternWeights(known.patternScores ?? []),
    levers: known.levers ?? [],
    constraints: known.constraints ?? [],
    weakAreas: weakAreasOf(known.dimensionGaps ?? []),
  };
}

function regionsOf(countries: readonly string[]): CaseRegion[] {
  return [...new Set(countries.map(regionOfCountry))].filter((region) => region !== undefined).sort();
}

function sizeOf(employees: number | null, regions: readonly CaseRegion[]): CaseSize | null {
  if (employees === null) return null;
  if (employees < midSizeFrom) return 'startup';
  if (employees < largeFrom) return 'mid-size';
  return regions.length >= globalFromRegions ? 'global' : 'large';
}

function patternWeights(scores: NonNullable<KnownOfOrganization['patternScores']>): CaseProfile['patterns'] {
  return scores.flatMap(({ pattern, score }) => {
    const known: Pattern | undefined = patterns.find((each) => each === pattern);
    return known && score !== null ? [{ pattern: known, weight: Math.min(1, Math.max(0, score / 100)) }] : [];
  });
}

function weakAreasOf(gaps: NonNullable<KnownOfOrganization['dimensionGaps']>): LessonArea[] {
  const weak = gaps.filter(({ gap }) => gap !== null && gap > 0);
  return [...new Set(weak.map(({ dimension }) => areaOfDimension[dimension]))].filter((area) => area !== undefined);
}
