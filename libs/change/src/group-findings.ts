import type { ChangeContext } from './change-context.ts';
import type { Communication } from './communication.ts';
import { statedShares } from './head-count.ts';
import type { Sponsor } from './sponsor.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** Something about a group that somebody should look at. */
export interface GroupFinding {
  readonly code: GroupFindingCode;
  readonly group: string;
  /** The id of what it is about, such as the other group; empty for nothing. */
  readonly about: string;
  /** What belongs to it, such as how many people are stated; null for nothing. */
  readonly people: number | null;
}

/** What can be the matter with a group. */
export type GroupFindingCode =
  | 'SIZE_UNKNOWN'
  | 'SIZE_ZERO'
  | 'SIZE_ABOVE_SITES'
  | 'NAME_REPEATED'
  | 'OVERLAP_WITH_ITSELF'
  | 'OVERLAP_GROUP_UNKNOWN'
  | 'OVERLAP_TOO_LARGE'
  | 'OVERLAP_DIFFERS'
  | 'SPONSOR_MISSING'
  | 'SPONSOR_UNKNOWN'
  | 'SITE_UNKNOWN'
  | 'REPRESENTATION_UNKNOWN'
  | 'REPRESENTATION_UNHEARD'
  | 'STANDING_UNKNOWN';

/** What the groups are judged with. */
export interface GroupSurroundings {
  readonly groups: readonly StakeholderGroup[];
  readonly sponsors: readonly Pick<Sponsor, 'id'>[];
  readonly communications: readonly Pick<Communication, 'groups' | 'channel' | 'state'>[];
  readonly sites: readonly Pick<ChangeContext['sites'][number], 'id' | 'people'>[];
}

/** Ways of speaking in which a works council or a union can answer at once. */
const heardBy: ReadonlySet<string> = new Set(['meeting', 'teamTalk', 'townHall', 'phone']);

/**
 * What is missing in groups, or cannot be so: in the order of the groups. A works council or a union counts as heard once the group is
 * planned to be spoken to where people can answer at once, or was.
 *
 * @example
 * groupFindings({ groups: [], sponsors: [], communications: [], sites: [] }); // => []
 */
export function groupFindings(around: GroupSurroundings): GroupFinding[] {
  const sponsors = new Set(around.sponsors.map(({ id }) => id));
  const names = new Map<string, string>();
  return around.groups.flatMap((group) => {
    const name = group.name.toLowerCase();
    const twin = names.get(name);
    if (twin === undefined) names.set(name, group.id);
    return [
      ...(twin === undefined ? [] : [finding('NAME_REPEATED', group, twin)]),
      ...sizeFindings(group, around),
      ...overlapFindings(group, around),
      ...sponsorFindings(group, sponsors),
      ...representationFindings(group, around),
      ...(group.influence === null || group.attitude === null ? [finding('STANDING_UNKNOWN', group)] : []),
    ];
  });
}

function finding(
  code: GroupFindingCode,
  { id }: StakeholderGroup,
  about = '',
  people: number | null = null,
): GroupFinding {
  return { code, group: id, about, people };
}

function sizeFindings(group: StakeholderGroup, { sites }: GroupSurroundings): GroupFinding[] {
  const known = new Map(sites.map(({ id, people }) => [id, people]));
  const unknown = group.sites.filter((site) => !known.has(site)).map((site) => finding('SITE_UNKNOWN', group, site));
  if (group.size === null) return [finding('SIZE_UNKNOWN', group), ...unknown];
  if (group.size === 0) return [finding('SIZE_ZERO', group), ...unknown];
  const there = group.sites.map((site) => known.get(site) ?? null);
  const room = there.reduce((sum: number, people) => sum + (people ?? 0), 0);
  const isAbove = there.length > 0 && there.every((people) => people !== null) && group.size > room;
  return [...(isAbove ? [finding('SIZE_ABOVE_SITES', group, '', room)] : []), ...unknown];
}

function overlapFindings(group: StakeholderGroup, { groups }: GroupSurroundings): GroupFinding[] {
  return group.overlaps.flatMap(({ group: other, people }) => {
    if (other === group.id) return [finding('OVERLAP_WITH_ITSELF', group, other, people)];
    const found = groups.find(({ id }) => id === other);
    if (!found) return [finding('OVERLAP_GROUP_UNKNOWN', group, other, people)];
    const room = Math.min(group.size ?? Infinity, found.size ?? Infinity);
    if (people > room) return [finding('OVERLAP_TOO_LARGE', group, other, people)];
    const said = statedShares([group, found]).get(group.id)?.get(other);
    return said && said.least !== said.most ? [finding('OVERLAP_DIFFERS', group, other, people)] : [];
  });
}

function sponsorFindings(group: StakeholderGroup, sponsors: ReadonlySet<string>): GroupFinding[] {
  if (group.sponsor === null) return [finding('SPONSOR_MISSING', group)];
  return sponsors.has(group.sponsor) ? [] : [finding('SPONSOR_UNKNOWN', group, group.sponsor)];
}

function representationFindings(group: StakeholderGroup, { communications }: GroupSurroundings): GroupFinding[] {
  if (group.representation === 'unknown') return [finding('REPRESENTATION_UNKNOWN', group)];
  if (group.representation === 'none') return [];
  const isHeard = communications.some(
    ({ groups, channel, state }) => state !== 'dropped' && heardBy.has(channel) && groups.includes(group.id),
  );
  return isHeard ? [] : [finding('REPRESENTATION_UNHEARD', group)];
}
