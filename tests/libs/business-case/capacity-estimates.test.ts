import { capacityEstimates, capacityModel, startingCapacity } from '@peerway/business-case';
import { useCaseDrivers } from '@peerway/business-case/content';
import { expect, it } from 'vitest';

const input = startingCapacity('file');
const result = capacityModel(input);

it('answers only parameters that the use case has, each with a share', () => {
  const answered = useCaseDrivers.flatMap(({ useCase, parameters }) =>
    capacityEstimates(useCase, input, result).map(({ name, value }) => {
      expect(parameters.find((each) => each.name === name)?.unit, `${useCase}: ${name}`).toBe('1');
      expect(value >= 0 && value <= 1, useCase).toBe(true);
      return useCase;
    }),
  );
  expect(answered).toHaveLength(6);
});

it('counts for a site cache only what is asked again: with nothing in the way that is all of it', () => {
  const free = { ...input, peers: { ...input.peers, connectableAtSite: 1 } };
  expect(capacityEstimates('branch-edge-caching', free, capacityModel(free))[0]?.value).toBeCloseTo(1, 9);
  expect(capacityEstimates('live-video-ecdn', free, capacityModel(free))[0]?.value).toBeCloseTo(49 / 50, 9);
});

it('has nothing to say of a use case without such a share', () => {
  expect(capacityEstimates('p2p-energy-trading', input, result)).toEqual([]);
  expect(capacityEstimates('constructor', input, result)).toEqual([]);
});
