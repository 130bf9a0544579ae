import { type PlanSite, pilotSites } from '@peerway/rollout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const site = (id: string, networks: string[], differing: Partial<PlanSite> = {}): PlanSite => ({
  ...{ id, name: id.toUpperCase(), networks, groups: [], systems: [], people: null },
  ...differing,
});
const idsOf = (sites: readonly PlanSite[], options = {}): string[] =>
  pilotSites(sites, options).sites.map((one) => one.site);

describe('choosing a pilot', () => {
  it('takes the fewest sites that show every network, group and system', () => {
    const sites = [
      site('a', ['Wi-Fi'], { groups: ['Office'] }),
      site('b', ['LTE'], { groups: ['Drivers'] }),
      site('c', ['Wi-Fi', 'LTE'], { systems: ['Till'] }),
      site('d', ['LTE'], { groups: ['Office', 'Drivers'] }),
    ];
    expect(idsOf(sites)).toEqual(['c', 'd']);
  });

  it('says what each brings that no other chosen one has, and who could stand in', () => {
    const sites = [site('a', ['Wi-Fi', 'LTE']), site('b', ['Satellite']), site('c', ['Satellite'])];
    const { sites: chosen, ties } = pilotSites(sites);
    expect(chosen.map(({ brings }) => brings.map(({ name }) => name))).toEqual([['Wi-Fi', 'LTE'], ['Satellite']]);
    expect(chosen[1]?.instead).toEqual(['c']);
    expect(ties).toEqual([['a', 'c']]);
  });

  it('takes the set with the fewest people among the smallest', () => {
    expect(
      idsOf([site('a', ['LTE'], { people: 900 }), site('b', ['LTE'], { people: 30 }), site('c', ['LTE'])]),
    ).toEqual(['b']);
  });

  it('takes Wi-Fi and wi-fi for one', () => {
    expect(pilotSites([site('a', ['Wi-Fi']), site('b', ['wi-fi '])]).covered).toHaveLength(1);
  });

  it('names what no site has that may be chosen', () => {
    const sites = [site('a', ['Wi-Fi']), site('b', ['Satellite'])];
    const { uncovered, sites: chosen } = pilotSites(sites, {
      exclude: ['b'],
      wanted: [{ kind: 'system', name: 'SAP' }],
    });
    expect(uncovered.map(({ name }) => name)).toEqual(['Satellite', 'SAP']);
    expect(chosen.map((one) => one.site)).toEqual(['a']);
  });

  it('keeps a site that was asked for, and needs fewer others for it', () => {
    const sites = [site('a', ['Wi-Fi']), site('b', ['LTE']), site('c', ['Wi-Fi', 'LTE'])];
    expect(idsOf(sites)).toEqual(['c']);
    expect(idsOf(sites, { include: ['a'] })).toEqual(['a', 'b']);
  });

  it('chooses nothing of nothing', () => {
    expect(pilotSites([])).toMatchObject({ sites: [], ties: [], covered: [], uncovered: [], isProved: true });
    expect(idsOf([site('a', [])])).toEqual([]);
  });

  it('says when it gave up on proving that nothing smaller does', () => {
    const sites = Array.from({ length: 60 }, (_, place) =>
      site(
        `s${place}`,
        Array.from({ length: 12 }, (__, nth) => `n${(place * 37 + nth * nth * 11 + nth * place) % 90}`),
      ),
    );
    const { isProved, covered, sites: chosen } = pilotSites(sites, { maxTries: 50 });
    expect(isProved).toBe(false);
    for (const { sites: having } of covered) expect(chosen.some(({ site: id }) => having.includes(id))).toBe(true);
  });

  it('is as small as any set, and names all of that size', () => {
    const someSites = fc
      .array(fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), { maxLength: 4 }), { maxLength: 8 })
      .map((all) => all.map((networks, place) => site(`s${place}`, networks)));
    fc.assert(
      fc.property(someSites, (sites) => {
        const wanted = new Set(sites.flatMap(({ networks }) => networks));
        const smallest: string[] = [];
        let size = Infinity;
        for (let bits = 0; bits < 2 ** sites.length; bits += 1) {
          const set = sites.filter((_, place) => (bits >> place) & 1);
          const has = new Set(set.flatMap(({ networks }) => networks));
          if (has.size < wanted.size || set.length > size) continue;
          if (set.length < size) smallest.length = 0;
          size = set.length;
          smallest.push(set.map(({ id }) => id).join());
        }
        const { sites: chosen, ties, hasMoreTies, isProved } = pilotSites(sites);
        const found = [chosen.map((one) => one.site), ...ties].map((set) => set.join());
        expect(isProved).toBe(true);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((set) => smallest.includes(set))).toBe(true);
        if (!hasMoreTies) expect(found.length).toBe(smallest.length);
      }),
    );
  });
});
