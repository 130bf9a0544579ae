import type { DerivationInput } from '@peerway/kernel';
import type { CapacityInput } from './capacity-input.ts';
import { inputOf } from './case-derivation-input.ts';
import { startingCapacity } from './starting-capacity.ts';

interface Listed {
  readonly name: string;
  readonly unit: string;
  readonly of: (input: CapacityInput) => number;
}

const SIZE: readonly Listed[] = [{ name: 'Size of the file', unit: 'GB', of: ({ sizeGb }) => sizeGb }];
const STREAM: readonly Listed[] = [
  { name: 'Rate of the stream', unit: 'Mbit/s', of: ({ streamMbps }) => streamMbps },
  { name: 'Length of the stream', unit: 'h', of: ({ streamHours }) => streamHours },
];
const RATES: readonly Listed[] = [
  { name: 'Uplink of the server', unit: 'Mbit/s', of: ({ serverUplinkMbps }) => serverUplinkMbps },
  { name: 'Download of a client', unit: 'Mbit/s', of: ({ clientDownloadMbps }) => clientDownloadMbps },
];
const CACHE: readonly Listed[] = [
  { name: 'Share that a cache answers', unit: '1', of: ({ cache }) => cache.hitShare },
  { name: 'What a cache sends', unit: 'Mbit/s', of: ({ cache }) => cache.uplinkMbps },
];
const UPLOAD: readonly Listed[] = [{ name: 'Upload of a peer', unit: 'Mbit/s', of: ({ peers }) => peers.uploadMbps }];
const PEERS: readonly Listed[] = [
  ...UPLOAD,
  { name: 'Share of the upload that arrives as content', unit: '1', of: ({ peers }) => peers.efficiency },
  { name: 'Share of peers that are on', unit: '1', of: ({ peers }) => peers.presentShare },
  { name: 'Share of peers that leave within an hour', unit: '1', of: ({ peers }) => peers.leavePerHour },
  { name: 'Share of pairs at a site that connect', unit: '1', of: ({ peers }) => peers.connectableAtSite },
];
const ACROSS: readonly Listed[] = [
  { name: 'Share of pairs between sites that connect', unit: '1', of: ({ peers }) => peers.connectableBetweenSites },
  { name: 'Share of the other pairs that use a relay', unit: '1', of: ({ peers }) => peers.relayedShare },
  { name: 'Capacity of relays', unit: 'Mbit/s', of: ({ peers }) => peers.relayMbps },
];

/** What of the input goes into the figures of one way, or into the bound. */
export function capacityFacts(
  input: CapacityInput,
  way: 'clientServer' | 'cache' | 'p2p' | 'bound',
): DerivationInput[] {
  const what = input.delivery === 'file' ? SIZE : STREAM;
  const clients = input.sites.reduce((sum, site) => sum + site.count * site.clients, 0);
  const sites = input.sites.reduce((sum, { count }) => sum + count, 0);
  const peers = input.peers.acrossSites ? [...PEERS, ...ACROSS] : PEERS;
  const own = { clientServer: [], cache: CACHE, p2p: peers, bound: UPLOAD }[way];
  const slowest = Math.min(...input.sites.map(({ wanDownMbps }) => wanDownMbps));
  const links = [
    inputOf('Sites', { value: sites, origin: 'answers' }),
    inputOf('Slowest link of a site', { value: slowest, unit: 'Mbit/s', origin: 'answers' }),
  ];
  return [
    inputOf('Clients', { value: clients, origin: 'answers' }),
    ...(way === 'bound' ? [] : links),
    ...[...what, ...RATES, ...own].map(({ name, unit, of }) =>
      inputOf(name, { value: of(input), unit: unit === '1' ? 'share' : unit, origin: originOf(input, of) }),
    ),
  ];
}

/** A value that nobody changed is the one that the model began with: an assumption. */
function originOf(input: CapacityInput, of: Listed['of']): DerivationInput['origin'] {
  return of(startingCapacity(input.delivery)) === of(input) ? 'expertDefault' : 'answers';
}
