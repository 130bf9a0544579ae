import { headCount, type HeadCount } from './head-count.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/**
 * What to do about groups, by where they stand: `winOver` (they decide, and are not for it yet), `workWith` (they decide and are for
 * it), `listen` (they decide little, and are not for it yet), `keepInformed` (they decide little and are for it).
 */
export type Quadrant = 'winOver' | 'workWith' | 'listen' | 'keepInformed';

/**
 * The four, those that need most first.
 *
 * @example
 * quadrants[0]; // => 'winOver'
 */
export const quadrants: readonly Quadrant[] = ['winOver', 'listen', 'workWith', 'keepInformed'];

/** Where a group stands. */
export interface PlacedGroup {
  readonly group: string;
  readonly influence: number;
  readonly attitude: number;
  readonly quadrant: Quadrant;
  readonly people: number | null;
}

/** Where groups stand between influence and attitude. */
export interface StakeholderMap {
  /** In the order of the groups. */
  readonly placed: readonly PlacedGroup[];
  /** Groups of which nobody said where they stand. */
  readonly unplaced: readonly string[];
  /** Who is in each quadrant; those that need most first. */
  readonly quadrants: readonly {
    readonly quadrant: Quadrant;
    readonly groups: readonly string[];
    readonly people: HeadCount;
  }[];
}

/** From which influence a group counts as one that decides. */
const decides = 3;

/**
 * Places groups between influence (1 to 5) and attitude (-2 to 2). From influence 3 a group counts as one that decides; an undecided
 * group is not for it yet.
 *
 * @example
 * stakeholderMap([]).unplaced; // => []
 */
export function stakeholderMap(
  groups: readonly Pick<StakeholderGroup, 'id' | 'size' | 'overlaps' | 'influence' | 'attitude'>[],
): StakeholderMap {
  const placed = groups.flatMap(({ id, influence, attitude, size }) =>
    influence === null || attitude === null
      ? []
      : [{ group: id, influence, attitude, quadrant: quadrantOf(influence, attitude), people: size }],
  );
  const where = new Map(placed.map(({ group, quadrant }) => [group, quadrant]));
  return {
    placed,
    unplaced: groups.filter(({ id }) => !where.has(id)).map(({ id }) => id),
    quadrants: quadrants.map((quadrant) => {
      const there = groups.filter(({ id }) => where.get(id) === quadrant);
      return { quadrant, groups: there.map(({ id }) => id), people: headCount(there) };
    }),
  };
}

function quadrantOf(influence: number, attitude: number): Quadrant {
  if (attitude > 0) return influence >= decides ? 'workWith' : 'keepInformed';
  return influence >= decides ? 'winOver' : 'listen';
}
