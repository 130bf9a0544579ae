import { capacityDerivation, capacityModel, startingCapacity } from '@peerway/business-case';
import { Derivation } from '@peerway/kernel';
import { describe, expect, it } from 'vitest';

const capacity = {
  ...startingCapacity('file'),
  presenceByHour: Array.from({ length: 24 }, () => 0.5),
  prices: { ...startingCapacity('file').prices, serverPerGb: 0.02, wanPerGb: 0 },
};
const availability = {
  needed: 3,
  copies: null,
  unavailability: 0.001,
  alwaysOn: 0.99,
  groups: [{ name: 'Laptops', peers: 40, presence: Array.from({ length: 24 }, () => 0.5) }],
};
const document = { capacity, availability };

describe('the derivation of a figure of the capacity model', () => {
  it('is there for every figure that the pages show, with the value that they show', () => {
    const fields = ['seconds', 'serverGb', 'serverMbps', 'wanGb', 'wanPeakMbps', 'peerShare', 'costPerYear'] as const;
    for (const way of capacityModel(capacity).ways) {
      for (const field of fields) {
        const derivation = Derivation.parse(capacityDerivation(document, `way:${way.way}:${field}`));
        expect(derivation.value, derivation.figure).toBe(way[field]);
      }
    }
    const others = ['bound:seconds', 'breakEven:clientServer:wan:0', 'hour:12', 'availability:hour:3'].concat(
      ['copies', 'copiesForMean', 'copiesForWorst', 'alwaysOnNodes', 'availability', 'hoursAway'].map(
        (field) => `availability:${field}`,
      ),
    );
    for (const figure of others)
      expect(Derivation.parse(capacityDerivation(document, figure)).inputs.length).toBeGreaterThan(0);
  });

  it('can be followed: every input that is a figure opens', () => {
    const seen = new Set<string>();
    const follow = (figure: string): void => {
      if (seen.has(figure)) return;
      seen.add(figure);
      for (const input of capacityDerivation(document, figure).inputs) if (input.figure) follow(input.figure);
    };
    follow('way:p2p:seconds');
    follow('availability:alwaysOnNodes');
    expect(seen.size).toBeGreaterThan(3);
  });

  it('marks what nobody changed as a default, and a missing price as not known', () => {
    const { inputs } = capacityDerivation({ ...document, capacity: { ...capacity, sizeGb: 7 } }, 'way:p2p:seconds');
    expect(inputs.find(({ name }) => name === 'Size of the file')).toMatchObject({ value: 7, origin: 'answers' });
    expect(inputs.find(({ name }) => name === 'Upload of a peer')).toMatchObject({
      value: 100,
      origin: 'expertDefault',
    });
    const cost = capacityDerivation(document, 'way:cache:costPerYear');
    expect(cost).toMatchObject({ value: null, text: 'notKnown', findings: ['PRICES_MISSING'] });
  });

  it('refuses a figure that there is not', () => {
    for (const figure of [
      '',
      'way:p2p',
      'way:p2p:constructor',
      'way:tram:seconds',
      'hour:24',
      'hour:',
      'bound:serverMbps',
      'breakEven:cache:wan:9',
      'breakEven:cache:wan',
      'availability:x',
    ])
      expect(() => capacityDerivation(document, figure), figure).toThrow('no such figure');
    expect(() => capacityDerivation({ capacity, availability: null }, 'availability:copies')).toThrow('no such figure');
  });
});
