/**
 * What became of a case, as far as its sources tell: still running when last documented; ended, as planned or for want of money,
 * users or law; replaced by another technology in the same service; abandoned, where those who built it gave it up; pivoted, where
 * they turned to something else.
 *
 * @example
 * caseStatuses.length; // => 5
 */
export const caseStatuses = ['running', 'ended', 'replaced', 'abandoned', 'pivoted'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/**
 * How big the organization of a case was, smallest first: a start-up, up to some thousand people in one place, a large one of
 * one country or region, one that works around the world.
 *
 * @example
 * caseSizes.at(-1); // => 'global'
 */
export const caseSizes = ['startup', 'mid-size', 'large', 'global'] as const;
export type CaseSize = (typeof caseSizes)[number];

/**
 * The parts of the world that cases are sorted by; `global` is a case that belongs to no single one.
 *
 * @example
 * caseRegions.includes('europe'); // => true
 */
export const caseRegions = [
  'africa',
  'asia-pacific',
  'europe',
  'latin-america',
  'middle-east',
  'north-america',
  'global',
] as const;
export type CaseRegion = (typeof caseRegions)[number];

/**
 * What made a case hard: the circumstances that an organization can compare with its own.
 *
 * @example
 * caseConstraints.length; // => 17
 */
export const caseConstraints = [
  'regulated-industry',
  'many-independent-parties',
  'legacy-integration',
  'nat-or-firewall',
  'network-effects-needed',
  'incentive-design',
  'mobile-users',
  'low-bandwidth-sites',
  'privacy-sensitive',
  'safety-critical',
  'works-council-or-user-consent',
  'dominant-partner',
  'cost-of-central-falling',
  'funding-dependence',
  'energy-or-device-limits',
  'unclear-governance',
  'data-residency',
] as const;
export type CaseConstraint = (typeof caseConstraints)[number];

/**
 * The areas that lessons are sorted into, in the order in which pages list them.
 *
 * @example
 * lessonAreas.length; // => 5
 */
export const lessonAreas = ['strategy', 'governance', 'technology', 'economics', 'people'] as const;
export type LessonArea = (typeof lessonAreas)[number];
