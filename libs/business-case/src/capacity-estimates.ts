import type { CapacityResult } from './capacity-result.ts';
import type { CapacityInput } from './capacity-input.ts';

/** A figure of the capacity model that answers a parameter of the business case. */
export interface CapacityEstimate {
  readonly name: string;
  readonly value: number;
}

type Figure = (input: CapacityInput, result: CapacityResult) => number;

const shareOfPeers: Figure = (_, { ways }) => ways.find(({ way }) => way === 'p2p')?.peerShare ?? 0;

/** Of what is asked again at a site: the first copy has to come in. */
const shareOfRepeats: Figure = (_, { ways, clients, siteCount, deliveredGb }) => {
  const fromPeers = ways.find(({ way }) => way === 'p2p')?.peerGb ?? 0;
  const again = deliveredGb * (1 - siteCount / clients);
  return again > 0 ? Math.min(1, fromPeers / again) : 0;
};

const ANSWERS: Readonly<Record<string, readonly (readonly [string, Figure])[]>> = {
  'software-update-distribution': [['peerServedShare', shareOfPeers]],
  'container-image-distribution': [['peerServedShare', shareOfPeers]],
  'ai-model-distribution': [['peerServedShare', shareOfPeers]],
  'live-video-ecdn': [['peerServedShare', shareOfPeers]],
  'branch-edge-caching': [['servedLocallyShare', shareOfRepeats]],
  'realtime-voice-video': [['directShare', ({ peers }) => peers.connectableBetweenSites]],
};

/**
 * Which parameters of a use case the capacity model answers, and with what; none for most use cases. They are model results, and
 * go into the business case as estimates that nobody has confirmed.
 *
 * @example
 * const input = startingCapacity('file');
 * capacityEstimates('live-video-ecdn', input, capacityModel(input)).map(({ name }) => name); // => ['peerServedShare']
 */
export function capacityEstimates(useCase: string, input: CapacityInput, result: CapacityResult): CapacityEstimate[] {
  const answers = Object.hasOwn(ANSWERS, useCase) ? ANSWERS[useCase] : undefined;
  return (answers ?? []).map(([name, figure]) => ({ name, value: figure(input, result) }));
}
