import { startingCapacity } from '@peerway/business-case';
import { capacityDefaults, capacityStatistics } from '@peerway/business-case/content';
import { describe, expect, it } from 'vitest';

const defaultOf = (wanted: string): (typeof capacityDefaults)[number] =>
  capacityDefaults.find(({ id }) => id === wanted)!;

describe('published figures about peers', () => {
  it('are all 16 there, each with a source and how sure it is', () => {
    expect(capacityStatistics).toHaveLength(16);
    expect(new Set(capacityStatistics.map(({ id }) => id)).size).toBe(16);
    for (const { source, kindSaid } of capacityStatistics) expect(source.length * kindSaid.length).toBeGreaterThan(0);
  });

  it('stand behind the defaults: every one rests on figures that are there, or is said to be an assumption', () => {
    const known = new Set(capacityStatistics.map(({ id }) => id));
    for (const { id, kind, statistics } of capacityDefaults) {
      expect(
        statistics.filter((each) => !known.has(each)),
        id,
      ).toEqual([]);
      expect(statistics.length > 0 || kind === 'assumption', id).toBe(true);
    }
    expect(defaultOf('directSameLan')).toMatchObject({ value: 0.99, kind: 'assumption' });
    expect(defaultOf('offloadSoftwareUpdates')).toMatchObject({
      value: 0.76,
      low: 0.5,
      high: 0.9,
      lowKind: 'assumption',
    });
  });

  it('are what the model starts with', () => {
    const { peers } = startingCapacity('file');
    expect(peers.connectableAtSite).toBe(defaultOf('directSameLan').value);
    expect(peers.connectableBetweenSites).toBe(defaultOf('directManagedEnterprise').value);
    expect(peers.efficiency).toBe(defaultOf('efficiency').value);
    expect(peers.relayedShare).toBe(defaultOf('relayedShare').value);
  });
});
