import { foldText } from '@peerway/kernel';
import type { PlanSite } from './plan-settings.ts';
import { smallestCovers } from './smallest-covers.ts';

/** What sets sites apart. */
export type SiteTraitKind = 'network' | 'group' | 'system';

/** One kind of network, group of users or system, with the sites where it is found. */
export interface SiteTrait {
  readonly kind: SiteTraitKind;
  readonly name: string;
  /** Ids of all sites that have it. */
  readonly sites: readonly string[];
}

/** A chosen site, with why. */
export interface PilotSite {
  readonly site: string;
  /** What no other chosen site has. */
  readonly brings: readonly SiteTrait[];
  /** Sites that could stand in for it: with one of them instead, everything is covered as well. */
  readonly instead: readonly string[];
}

/** How a pilot is chosen. */
export interface PilotOptions {
  /** Sites that are in it whatever they bring. */
  readonly include?: readonly string[];
  /** Sites that cannot be in it. */
  readonly exclude?: readonly string[];
  /** What it has to show beside what was found at the sites. */
  readonly wanted?: readonly { readonly kind: SiteTraitKind; readonly name: string }[];
  /** After so many tries the best set found stands, and that it may not be the smallest is said. */
  readonly maxTries?: number;
}

/** The smallest set of sites that shows what the rest will meet. */
export interface PilotChoice {
  readonly sites: readonly PilotSite[];
  /** Other sets of the same size that cover as much; at most ten are named. */
  readonly ties: readonly (readonly string[])[];
  /** Whether there are more sets of the same size than those named. */
  readonly hasMoreTies: boolean;
  readonly covered: readonly SiteTrait[];
  /** What no site that may be chosen has. */
  readonly uncovered: readonly SiteTrait[];
  /** Whether it is proved that no smaller set does. */
  readonly isProved: boolean;
}

/**
 * The smallest set of sites in which every kind of network, group of users and system is found that is found at any: exact, by
 * branch and bound. Of several smallest sets the one with the fewest people stands (a site of which nobody said counts last),
 * then the first by the order of the sites; the others are named. Names count as the same whatever their capitals and accents.
 *
 * @example
 * const site = { id: 'a', name: 'A', networks: ['Wi-Fi'], groups: [], systems: [], people: 5 };
 * pilotSites([site, { ...site, id: 'b', networks: ['Wi-Fi', 'LTE'] }]).sites.map(({ site }) => site); // => ['b']
 */
export function pilotSites(sites: readonly PlanSite[], options: PilotOptions = {}): PilotChoice {
  const { include = [], exclude = [], wanted = [], maxTries = 200_000 } = options;
  const traits = traitsOf(sites, wanted);
  const free = sites.filter(({ id }) => !exclude.includes(id) || include.includes(id));
  const places = new Map(free.map(({ id }, place) => [id, place]));
  const fixed = include.flatMap((id) => places.get(id) ?? []);
  const rows = traits.map((trait) => trait.sites.flatMap((id) => places.get(id) ?? []));
  const reachable = rows.map((row) => row.length > 0);
  const covers = smallestCovers(
    rows.filter((row) => row.length > 0),
    { fixed, maxTries, most: mostTies + 1 },
  );
  const sets = covers.sets
    .toSorted((a, b) => peopleIn(a, free) - peopleIn(b, free))
    .map((set) => set.map((place) => free[place]?.id ?? ''));
  const [chosen = [], ...ties] = sets;
  const covered = traits.filter((_, place) => reachable[place]);
  return {
    sites: chosen.map((site) => reasonFor(site, chosen, { covered, free, include })),
    ties: ties.slice(0, mostTies),
    hasMoreTies: covers.hasMore,
    covered,
    uncovered: traits.filter((_, place) => !reachable[place]),
    isProved: covers.isProved,
  };
}

const mostTies = 10;
/** Sites of which nobody said how many people work there come last. */
const unknownPeople = 1e8;

function peopleIn(set: readonly number[], free: readonly PlanSite[]): number {
  return set.reduce((sum, place) => sum + (free[place]?.people ?? unknownPeople), 0);
}

function traitsOf(sites: readonly PlanSite[], wanted: NonNullable<PilotOptions['wanted']>): SiteTrait[] {
  const traits = new Map<string, { kind: SiteTraitKind; name: string; sites: Set<string> }>();
  const traitFor = (kind: SiteTraitKind, name: string): { sites: Set<string> } => {
    const key = `${kind} ${foldText(name).replaceAll(/\s+/g, ' ').trim()}`;
    const trait = traits.get(key) ?? { kind, name: name.trim(), sites: new Set<string>() };
    traits.set(key, trait);
    return trait;
  };
  for (const { id, networks, groups, systems } of sites) {
    for (const name of networks) traitFor('network', name).sites.add(id);
    for (const name of groups) traitFor('group', name).sites.add(id);
    for (const name of systems) traitFor('system', name).sites.add(id);
  }
  for (const { kind, name } of wanted) traitFor(kind, name);
  return [...traits.values()].map((trait) => ({ ...trait, sites: [...trait.sites] }));
}

interface ReasonContext {
  readonly covered: readonly SiteTrait[];
  readonly free: readonly PlanSite[];
  readonly include: readonly string[];
}

function reasonFor(site: string, chosen: readonly string[], { covered, free, include }: ReasonContext): PilotSite {
  const others = new Set(chosen.filter((id) => id !== site));
  const brings = covered.filter(({ sites }) => sites.includes(site) && !sites.some((id) => others.has(id)));
  const instead = free
    .map(({ id }) => id)
    .filter((id) => !others.has(id) && id !== site && brings.every(({ sites }) => sites.includes(id)));
  // Who was asked for stays; and a site that brings nothing could be replaced by any.
  return { site, brings, instead: include.includes(site) || brings.length === 0 ? [] : instead };
}
