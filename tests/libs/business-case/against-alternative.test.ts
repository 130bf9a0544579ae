import { describe, expect, it } from 'vitest';
import { againstAlternative, caseModel, type CaseModel, type Estimate } from '@peerway/business-case';
import { standardCosts } from '@peerway/business-case/content';
import { caseOf, line, ONE, outlay, said } from './any-case.ts';

function modelWith(
  estimates: Estimate[],
  alternatives = [{ useCase: ONE, name: 'A server', kind: 'server', cost: 2 }],
): CaseModel {
  return caseModel(caseOf({ ownDrivers: [outlay('once'), line('gain')], estimates }), {
    drivers: [],
    costs: standardCosts,
    useCases: [{ id: ONE, name: 'One', rolloutStages: [] }],
    alternatives,
  });
}

const known = [said('ponce', 1000), said('pgain', 500)];
const alternative = [
  said('alternativeCostOnce', 200),
  said('alternativeCostPerYear', 100),
  said('alternativeKeptShare', 0.6),
];

describe('against the cheapest way without peers', () => {
  it('sets its cost and its share of the same benefits beside the way with peers', () => {
    const found = againstAlternative(modelWith([...known, ...alternative]));
    expect(found.compared).toEqual([{ useCase: ONE, name: 'A server', keptShare: 0.6 }]);
    expect(found.withPeers).toMatchObject({ costs: 1000, benefits: 1500, net: 500 });
    expect(found.withoutPeers!.cumulative).toEqual([-200, 0, 200, 400].map((value) => expect.closeTo(value, 9)));
    expect(found.withoutPeers!.npv.value).toBeCloseTo(-200 + 200 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331), 9);
    expect(found.difference).toBeCloseTo(243.4259955 - found.withoutPeers!.npv.value!, 6);
  });

  it('says what is missing, and compares nothing until it is there', () => {
    const found = againstAlternative(modelWith([...known, alternative[0]!]));
    expect(found.notCompared).toEqual([
      {
        useCase: ONE,
        name: 'A server',
        reason: 'ALTERNATIVE_NOT_KNOWN',
        missing: ['alternativeCostPerYear', 'alternativeKeptShare'],
      },
    ]);
    expect([found.withPeers, found.withoutPeers, found.difference]).toEqual([null, null, null]);
  });

  it('says when the catalogue knows no alternative', () => {
    const found = againstAlternative(modelWith([...known, ...alternative], []));
    expect(found.notCompared[0]).toMatchObject({ name: null, reason: 'ALTERNATIVE_NOT_CHOSEN' });
    expect(found.compared).toEqual([]);
  });
});
