import { foldText } from '@peerway/kernel';
import { PlanSite } from '@peerway/rollout';

/** What was read of a pasted list, and the lines that say no site. */
export interface SitesRead {
  readonly sites: readonly PlanSite[];
  /** Numbers of lines, from 1. */
  readonly unread: readonly number[];
}

/** How many sites a plan can hold. */
const mostSites = 1000;

/**
 * Sites as they are pasted from a spreadsheet: a line for each, with name, networks, groups of users, systems and people, divided
 * by tabs or semicolons; several in one cell by commas. A line of headings is passed over. A site whose name is there already is
 * replaced and keeps its id.
 */
export function sitesFromText(text: string, existing: readonly PlanSite[], newId: () => string): SitesRead {
  const byName = new Map(existing.map((site) => [foldText(site.name), site]));
  const unread: number[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const cells = line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim());
    if (line.trim() === '' || (at === 0 && isHeading(cells))) continue;
    const site = byName.size < mostSites ? siteOf(cells, byName, newId) : undefined;
    if (site) byName.set(foldText(site.name), site);
    else unread.push(at + 1);
  }
  return { sites: [...byName.values()], unread };
}

/** What stands in a cell, one by one. */
export function listOf(cell: string | undefined): string[] {
  const parts = (cell ?? '').split(/[,|]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

function isHeading(cells: readonly string[]): boolean {
  return /^(site|sites|name|standort|standorte)$/i.test(cells[0] ?? '') && cells.length > 1;
}

function siteOf(
  [name = '', networks, groups, systems, people]: readonly string[],
  byName: ReadonlyMap<string, PlanSite>,
  newId: () => string,
): PlanSite | undefined {
  const count = (people ?? '').replaceAll(/[\s.,’']/g, '');
  const read = PlanSite.safeParse({
    id: byName.get(foldText(name))?.id ?? newId(),
    name,
    networks: listOf(networks),
    groups: listOf(groups),
    systems: listOf(systems),
    people: count === '' ? null : Number(count),
  });
  return read.success && name !== '' ? read.data : undefined;
}
