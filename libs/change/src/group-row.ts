import { cellNumber } from '@peerway/table';
import { bare, namedIn, tongueNamed } from './list-reading.ts';
import { listed } from './person-row.ts';
import type { Representation, StakeholderGroup } from './stakeholder-group.ts';

/** What a list of groups says of each. */
export type GroupColumn =
  'name' | 'size' | 'sites' | 'languages' | 'sponsor' | 'representation' | 'roles' | 'influence' | 'attitude' | 'note';

/** How the columns are headed. */
export const groupWords: Readonly<Record<GroupColumn, readonly string[]>> = {
  name: ['name', 'group', 'stakeholdergroup', 'gruppe', 'interessengruppe'],
  size: ['size', 'people', 'headcount', 'number', 'größe', 'groesse', 'personen', 'anzahl', 'kopfzahl'],
  sites: ['site', 'sites', 'location', 'locations', 'standort', 'standorte'],
  languages: ['language', 'languages', 'sprache', 'sprachen'],
  sponsor: ['sponsor'],
  representation: ['representation', 'representedby', 'workscouncil', 'vertretung', 'betriebsrat'],
  roles: ['role', 'roles', 'rolle', 'rollen'],
  influence: ['influence', 'einfluss', 'einfluß'],
  attitude: ['attitude', 'haltung', 'einstellung'],
  note: ['note', 'notes', 'notiz', 'anmerkung', 'bemerkung'],
};

const representations = new Map<string, Representation>([
  ...['none', 'no', 'keine', 'nein'].map((word) => [word, 'none'] as const),
  ...['workscouncil', 'council', 'yes', 'betriebsrat', 'personalrat', 'ja'].map(
    (word) => [word, 'worksCouncil'] as const,
  ),
  ...['union', 'tradeunion', 'gewerkschaft'].map((word) => [word, 'union'] as const),
  ...['unknown', 'unbekannt'].map((word) => [word, 'unknown'] as const),
]);

/** Sites and sponsors by what a cell may call them. */
export interface GroupNames {
  readonly sites: ReadonlyMap<string, string>;
  readonly sponsors: ReadonlyMap<string, string>;
}

/** What a row says; what it leaves open is left out. */
export function groupSaid(
  { sites: knownSites, sponsors }: GroupNames,
  cell: (column: GroupColumn) => string,
  say: (code: string, column: GroupColumn, detail?: string, isMistake?: boolean) => undefined,
): Partial<StakeholderGroup> {
  const sites = namedIn(cell('sites'), knownSites);
  for (const unknown of sites.unknown) say('SITE_UNKNOWN', 'sites', unknown.slice(0, 80));
  const sponsor = sponsors.get(bare(cell('sponsor')));
  if (cell('sponsor') !== '' && sponsor === undefined) say('SPONSOR_UNKNOWN', 'sponsor', '', false);
  const languages = listed(cell('languages')).map(
    (word) => tongueNamed(word) ?? say('LANGUAGE_UNKNOWN', 'languages', word),
  );
  const said = <Value>(column: GroupColumn, value: () => Value | undefined): { [column: string]: Value } => {
    const read = cell(column) === '' ? undefined : value();
    return read === undefined ? {} : { [column]: read };
  };
  const whole = (column: GroupColumn, code: string, [low, high]: readonly [number, number]): number | undefined => {
    const number = wholeNumber(cell(column));
    return number !== undefined && number >= low && number <= high ? number : say(code, column);
  };
  return {
    name: cell('name'),
    ...said('size', () => whole('size', 'SIZE_UNUSABLE', [0, 10_000_000])),
    ...said('sites', () => sites.found),
    ...said('languages', () => [...new Set(languages.filter((language) => language !== undefined))]),
    ...said('sponsor', () => sponsor),
    ...said(
      'representation',
      () => representations.get(bare(cell('representation'))) ?? say('REPRESENTATION_UNKNOWN', 'representation'),
    ),
    ...said('roles', () => listed(cell('roles'))),
    ...said('influence', () => whole('influence', 'INFLUENCE_UNUSABLE', [1, 5])),
    ...said('attitude', () => whole('attitude', 'ATTITUDE_UNUSABLE', [-2, 2])),
    ...said('note', () => cell('note')),
  };
}

/** A whole number: where a mark before three digits could be a fraction in other places, here it groups thousands. */
function wholeNumber(cell: string): number | undefined {
  const read = cellNumber(cell.replace(/^\+/, ''), null);
  if ('number' in read) return Number.isInteger(read.number) ? read.number : undefined;
  return read.code === 'NUMBER_AMBIGUOUS' ? Number(cell.replaceAll(/[^\d-]/g, '')) : undefined;
}
