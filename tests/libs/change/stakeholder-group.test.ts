import {
  groupFindings,
  groupsFromRows,
  groupsLimits,
  type GroupsOptions,
  headCount,
  type StakeholderGroup,
  stakeholderMap,
} from '@peerway/change';
import { csvRows } from '@peerway/table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function group(id: string, more: Partial<StakeholderGroup> = {}): StakeholderGroup {
  return {
    id,
    name: id,
    size: 100,
    overlaps: [],
    sites: [],
    languages: ['en'],
    sponsor: 'cfo',
    representation: 'none',
    roles: [],
    useCases: [],
    influence: 3,
    attitude: 1,
    note: null,
    ...more,
  };
}

describe('how many people groups are', () => {
  it('counts those in two groups once, and says between which figures it lies where nobody said what they share', () => {
    const [a, b] = [group('a', { size: 100 }), group('b', { size: 60 })];
    expect(headCount([a, b])).toEqual({ low: 100, high: 160, unsized: [] });
    const share = (people: number): StakeholderGroup => group('b', { size: 60, overlaps: [{ group: 'a', people }] });
    expect(headCount([a, share(25)])).toEqual({ low: 135, high: 135, unsized: [] });
    expect(headCount([a, share(0)])).toEqual({ low: 160, high: 160, unsized: [] });
  });

  it('takes nobody, a million, and groups of unknown size', () => {
    expect(headCount([])).toEqual({ low: 0, high: 0, unsized: [] });
    const groups = [group('none', { size: 0 }), group('all', { size: 1_000_000 }), group('who', { size: null })];
    expect(headCount(groups)).toEqual({ low: 1_000_000, high: 1_000_000, unsized: ['who'] });
  });

  it('never counts a share beyond the smaller group', () => {
    const odd = group('b', { size: 10, overlaps: [{ group: 'a', people: 5000 }] });
    expect(headCount([group('a', { size: 100 }), odd])).toEqual({ low: 100, high: 100, unsized: [] });
  });

  it('holds for every way in which people are spread over groups, whatever of it is stated', () => {
    const memberships = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(memberships, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (people, isStated) => {
        const ids = ['a', 'b', 'c', 'd', 'e'];
        const shared = (i: number, j: number): number => people.filter((of) => of[i] && of[j]).length;
        const groups = ids.map((id, i) => ({
          id,
          size: shared(i, i),
          overlaps: ids.flatMap((other, j) =>
            i !== j && isStated[i * 5 + j] ? [{ group: other, people: shared(i, j) }] : [],
          ),
        }));
        const all = people.filter((of) => of.some(Boolean)).length;
        const { low, high } = headCount(groups);
        expect(low).toBeLessThanOrEqual(all);
        expect(high).toBeGreaterThanOrEqual(all);
      }),
    );
  });
});

describe('what is missing in groups', () => {
  const judged = (groups: StakeholderGroup[], more: Partial<Parameters<typeof groupFindings>[0]> = {}): string[] =>
    groupFindings({
      groups,
      sponsors: [{ id: 'cfo' }],
      communications: [],
      sites: [{ id: 'depot', people: 50 }],
      ...more,
    }).map(({ code }) => code);

  it('names nothing in a group that is whole', () => expect(judged([group('a')])).toEqual([]));

  it('names each thing that is missing or cannot be', () => {
    expect(judged([group('a', { size: null })])).toEqual(['SIZE_UNKNOWN']);
    expect(judged([group('a', { size: 0 })])).toEqual(['SIZE_ZERO']);
    expect(judged([group('a', { sites: ['depot'] })])).toEqual(['SIZE_ABOVE_SITES']);
    expect(judged([group('a', { sites: ['moon'] })])).toEqual(['SITE_UNKNOWN']);
    expect(judged([group('a', { sponsor: null })])).toEqual(['SPONSOR_MISSING']);
    expect(judged([group('a', { sponsor: 'gone' })])).toEqual(['SPONSOR_UNKNOWN']);
    expect(judged([group('a', { influence: null })])).toEqual(['STANDING_UNKNOWN']);
    expect(judged([group('a'), group('b', { name: 'A' })])).toEqual(['NAME_REPEATED']);
    const shares = (other: string, people: number): StakeholderGroup =>
      group('a', { overlaps: [{ group: other, people }] });
    expect(judged([shares('a', 1)])).toEqual(['OVERLAP_WITH_ITSELF']);
    expect(judged([shares('gone', 1)])).toEqual(['OVERLAP_GROUP_UNKNOWN']);
    expect(judged([shares('b', 101), group('b')])).toEqual(['OVERLAP_TOO_LARGE']);
    expect(judged([shares('b', 5), group('b', { overlaps: [{ group: 'a', people: 7 }] })])).toEqual([
      'OVERLAP_DIFFERS',
      'OVERLAP_DIFFERS',
    ]);
  });

  it('asks that a works council is heard where it can answer', () => {
    const drivers = group('drivers', { representation: 'worksCouncil' });
    const said = { groups: ['drivers'], channel: 'meeting', state: 'planned' } as const;
    expect(judged([drivers])).toEqual(['REPRESENTATION_UNHEARD']);
    expect(judged([drivers], { communications: [{ ...said, channel: 'email' }] })).toEqual(['REPRESENTATION_UNHEARD']);
    expect(judged([drivers], { communications: [{ ...said, state: 'dropped' }] })).toEqual(['REPRESENTATION_UNHEARD']);
    expect(judged([drivers], { communications: [said] })).toEqual([]);
  });
});

describe('the map of groups', () => {
  it('says of each quadrant who is in it and how many they are', () => {
    const { placed, unplaced, quadrants } = stakeholderMap([
      group('council', { influence: 5, attitude: -1, size: 9 }),
      group('board', { influence: 5, attitude: 2 }),
      group('drivers', { influence: 2, attitude: 0, size: 400 }),
      group('clerks', { influence: 1, attitude: 1 }),
      group('guests', { attitude: null }),
    ]);
    expect(placed.map(({ quadrant }) => quadrant)).toEqual(['winOver', 'workWith', 'listen', 'keepInformed']);
    expect(unplaced).toEqual(['guests']);
    expect(quadrants.map(({ quadrant, groups, people }) => [quadrant, groups, people.high])).toEqual([
      ['winOver', ['council'], 9],
      ['listen', ['drivers'], 400],
      ['workWith', ['board'], 100],
      ['keepInformed', ['clerks'], 100],
    ]);
  });
});

describe('a list of groups', () => {
  const around: GroupsOptions = {
    groups: [group('drivers', { name: 'Drivers', note: 'On shifts' })],
    sites: [{ id: 'd1', name: 'Depot Nord, Halle 2' }],
    sponsors: [{ id: 'cfo', name: 'Ines Falk' }],
  };
  const read = (text: string, options = around): ReturnType<typeof groupsFromRows> =>
    groupsFromRows(csvRows(text, groupsLimits), options);

  it('is read by its headings in German, and keeps of a known group what it does not say', () => {
    const { groups, added, changed, findings } = read(
      'Gruppe;Personen;Standort;Sprache;Sponsor;Betriebsrat;Einfluss;Haltung\n' +
        'Drivers;1.200;Depot Nord, Halle 2;Deutsch, Englisch;Ines Falk;ja;4;-1\nLeitstelle Süd;12;;;;;;',
    );
    expect(findings).toEqual([]);
    expect([added, changed]).toEqual([1, 1]);
    expect(groups[0]).toMatchObject({
      id: 'drivers',
      size: 1200,
      sites: ['d1'],
      languages: ['de', 'en'],
      sponsor: 'cfo',
      representation: 'worksCouncil',
      influence: 4,
      attitude: -1,
      note: 'On shifts',
    });
    expect(groups[1]).toMatchObject({ id: 'leitstelle-sud', name: 'Leitstelle Süd', size: 12, influence: null });
  });

  it('changes nothing when it is read again', () => {
    const text = 'name,size\nClerks,30\nPilots,1000000\nGuests,0';
    const { groups } = read(text);
    expect(read(text, { ...around, groups: [...around.groups, ...groups] })).toMatchObject({
      groups: [],
      present: 3,
      added: 0,
    });
  });

  it('names every row that cannot be so', () => {
    const { findings, refused } = read(
      'name,size,influence,attitude,site,sponsor,language,representation\n' +
        'A,-1\nB,1.5\nC,1e308\nD,20000000\nE,,6\nF,,,3\nG,,,,Moon\nH,,,,,Nobody\nI,,,,,,Klingon\nJ,,,,,,,guild\n,5\na,1\nK,1,1,1,,,,,more',
    );
    expect(findings.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 SIZE_UNUSABLE',
      '3 SIZE_UNUSABLE',
      '4 SIZE_UNUSABLE',
      '5 SIZE_UNUSABLE',
      '6 INFLUENCE_UNUSABLE',
      '7 ATTITUDE_UNUSABLE',
      '8 SITE_UNKNOWN',
      '10 LANGUAGE_UNKNOWN',
      '11 REPRESENTATION_UNKNOWN',
      '12 NAME_MISSING',
      '13 GROUP_REPEATED',
      '14 TOO_MANY_CELLS',
      '9 SPONSOR_UNKNOWN',
    ]);
    expect(refused).toBe(12);
    expect(findings.at(-1)?.isMistake).toBe(false);
  });

  it('is refused without a column of names, when empty, and beyond 500 groups', () => {
    expect(read('size\n3').findings[0]).toMatchObject({ code: 'COLUMN_MISSING', detail: 'name' });
    expect(read('').findings).toHaveLength(1);
    const many = `name\n${Array.from({ length: 500 }, (_, i) => `G${i}`).join('\n')}`;
    expect(read(many).findings).toMatchObject([{ code: 'TOO_MANY_GROUPS', isMistake: true }]);
  });

  it('takes any text without falling over, and what looks like a formula as a name', () => {
    expect(read('name\n=1+cmd(x)').groups[0]).toMatchObject({ id: '1-cmd-x' });
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 10 }), { maxLength: 8 }), (cells) => {
        const rows = [['name', 'size', 'site', 'language', 'role'], ...cells].map((row, i) => ({
          row: i + 1,
          cells: row,
        }));
        const reading = groupsFromRows(rows.values(), around);
        expect(new Set(reading.groups.map(({ id }) => id)).size).toBe(reading.groups.length);
      }),
    );
  });
});
