import type { NelsonFind } from './nelson-find.ts';

/** What several finds that touch speak of together; places are counted from the first point of the stretch. */
export interface FoundCause {
  /** The first point of the find that raised it. It never changes, even if a later find reaches further back. */
  readonly since: number;
  /** The same of causes that were raised on their own and turned out to be this one. */
  readonly alsoSince: readonly number[];
  readonly tests: readonly number[];
  /** Rising. */
  readonly points: readonly number[];
  /** 1 if all that have a side lie above or rise, -1 if below or falling, 0 if they differ or none has one. */
  readonly side: -1 | 0 | 1;
}

interface GrowingCause {
  readonly since: number;
  readonly alsoSince: readonly number[];
  readonly finds: readonly NelsonFind[];
  readonly first: number;
  readonly last: number;
}

/**
 * Finds of one stretch, in the order they came to light, as causes: what overlaps or adjoins is one cause, whichever
 * tests found it.
 *
 * The cause raised first keeps its begin; others that a find ties to it are named in `alsoSince`, so that what was
 * noted about either is found again and none is raised a second time. By the first point.
 *
 * @example
 * causesFound([{ rule: 1, points: [3], side: 1 }, { rule: 1, points: [4], side: 1 }])[0]?.points; // => [3, 4]
 */
export function causesFound(finds: readonly NelsonFind[]): readonly FoundCause[] {
  return finds
    .reduce(withFind, [])
    .map(foundCause)
    .sort((one, other) => one.points[0]! - other.points[0]!);
}

/** The causes, in the order they were raised, with one more find. */
function withFind(causes: readonly GrowingCause[], find: NelsonFind): readonly GrowingCause[] {
  const [first, last] = [find.points[0]!, find.points.at(-1)!];
  const isTouched = (cause: GrowingCause): boolean => cause.first <= last + 1 && first <= cause.last + 1;
  const [oldest, ...others] = causes.filter(isTouched);
  if (!oldest) return [...causes, { since: first, alsoSince: [], finds: [find], first, last }];
  const together = [oldest, ...others];
  const grown: GrowingCause = {
    since: oldest.since,
    alsoSince: [...oldest.alsoSince, ...others.flatMap((cause) => [cause.since, ...cause.alsoSince])],
    finds: [...together.flatMap((cause) => cause.finds), find],
    first: Math.min(first, ...together.map((cause) => cause.first)),
    last: Math.max(last, ...together.map((cause) => cause.last)),
  };
  return causes.filter((cause) => !others.includes(cause)).map((cause) => (cause === oldest ? grown : cause));
}

function foundCause({ since, alsoSince, finds }: GrowingCause): FoundCause {
  const sides = new Set(finds.map(({ side }) => side).filter((side) => side !== 0));
  return {
    since,
    alsoSince: rising(alsoSince),
    tests: rising(finds.map(({ rule }) => rule)),
    points: rising(finds.flatMap(({ points }) => points)),
    side: sides.size === 1 ? [...sides][0]! : 0,
  };
}

function rising(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
