import type { CapacityInput } from '@peerway/business-case';

/** One figure of the form: what it is called, how it is read and written, and the default that it may rest on. */
export interface CapacityField {
  /** Where a refusal of it points to. */
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  /** Shares are typed as percentages. */
  readonly isShare?: boolean;
  /** A price may be missing. */
  readonly isPrice?: boolean;
  /** The published default that it begins with; without one it begins with an assumption of ours. */
  readonly basis?: string;
  readonly of: (input: CapacityInput) => number | null;
  readonly set: (input: CapacityInput, value: number) => CapacityInput;
}

export interface CapacityFieldGroup {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly CapacityField[];
}

type PeerField =
  | 'uploadMbps'
  | 'efficiency'
  | 'presentShare'
  | 'leavePerHour'
  | 'connectableAtSite'
  | 'connectableBetweenSites'
  | 'relayedShare'
  | 'relayMbps';
type Said = Pick<CapacityField, 'label' | 'unit' | 'hint' | 'basis' | 'isShare'>;

const ofPeers = (name: PeerField, said: Said): CapacityField => ({
  ...said,
  path: `capacity.peers.${name}`,
  of: ({ peers }) => peers[name],
  set: (input, value) => ({ ...input, peers: { ...input.peers, [name]: value } }),
});

type PlainField =
  'sizeGb' | 'streamMbps' | 'streamHours' | 'deliveriesPerYear' | 'serverUplinkMbps' | 'clientDownloadMbps';

const plain = (name: PlainField, said: Said): CapacityField => ({
  ...said,
  path: `capacity.${name}`,
  of: (input) => input[name],
  set: (input, value) => ({ ...input, [name]: value }),
});

const ofCache = (name: keyof CapacityInput['cache'], said: Said): CapacityField => ({
  ...said,
  path: `capacity.cache.${name}`,
  of: ({ cache }) => cache[name],
  set: (input, value) => ({ ...input, cache: { ...input.cache, [name]: value } }),
});

const price = (name: keyof CapacityInput['prices'], label: string): CapacityField => ({
  label,
  unit: '',
  isPrice: true,
  path: `capacity.prices.${name}`,
  of: ({ prices }) => prices[name],
  set: (input, value) => ({ ...input, prices: { ...input.prices, [name]: Number.isNaN(value) ? null : value } }),
});

const file: readonly CapacityField[] = [plain('sizeGb', { label: $localize`Size of the file`, unit: 'GB' })];
const stream: readonly CapacityField[] = [
  plain('streamMbps', { label: $localize`Rate of the stream`, unit: 'Mbit/s' }),
  plain('streamHours', { label: $localize`Length of the stream`, unit: $localize`:unit|:hours` }),
];
const often = plain('deliveriesPerYear', { label: $localize`Deliveries in a year`, unit: '' });

const peers: readonly CapacityField[] = [
  ofPeers('uploadMbps', { label: $localize`Upload cap of a peer`, unit: 'Mbit/s' }),
  ofPeers('efficiency', {
    label: $localize`Share of the upload that arrives as content`,
    unit: '%',
    isShare: true,
    basis: 'efficiency',
  }),
  ofPeers('presentShare', { label: $localize`Peers that are on`, unit: '%', isShare: true }),
  ofPeers('leavePerHour', { label: $localize`Peers that leave within an hour`, unit: '%', isShare: true }),
  ofPeers('connectableAtSite', {
    label: $localize`Pairs at a site that connect`,
    unit: '%',
    isShare: true,
    basis: 'directSameLan',
  }),
];
const across: readonly CapacityField[] = [
  ofPeers('connectableBetweenSites', {
    label: $localize`Pairs between sites that connect`,
    unit: '%',
    isShare: true,
    basis: 'directManagedEnterprise',
  }),
  ofPeers('relayedShare', {
    label: $localize`Of the other pairs, those that use a relay`,
    unit: '%',
    isShare: true,
    basis: 'relayedShare',
  }),
  ofPeers('relayMbps', { label: $localize`Capacity of all relays`, unit: 'Mbit/s', hint: $localize`0 without relays` }),
];

/** The figures of the form, in groups; those that do not count for what is delivered are left out. */
export function capacityFieldGroups({
  delivery,
  peers: { acrossSites },
}: CapacityInput): readonly CapacityFieldGroup[] {
  return [
    { id: 'delivery', title: $localize`What is delivered`, fields: [...(delivery === 'file' ? file : stream), often] },
    {
      id: 'server',
      title: $localize`Server and clients`,
      fields: [
        plain('serverUplinkMbps', { label: $localize`Uplink of the server`, unit: 'Mbit/s' }),
        plain('clientDownloadMbps', { label: $localize`Download of a client`, unit: 'Mbit/s' }),
      ],
    },
    { id: 'peers', title: $localize`Peers`, fields: acrossSites ? [...peers, ...across] : peers },
    {
      id: 'cache',
      title: $localize`Cache at each site`,
      fields: [
        ofCache('hitShare', { label: $localize`Share that the cache answers`, unit: '%', isShare: true }),
        ofCache('uplinkMbps', { label: $localize`What the cache sends`, unit: 'Mbit/s' }),
      ],
    },
  ];
}

/** The prices; each may be missing. */
export const priceFields: readonly CapacityField[] = [
  price('serverPerGb', $localize`One GB from the server`),
  price('wanPerGb', $localize`One GB over the link of a site`),
  price('relayPerGb', $localize`One GB through a relay`),
  price('cachePerSiteYear', $localize`A cache, for a year`),
  price('peersPerClientYear', $localize`Software of one peer, for a year`),
  price('peersPerYear', $localize`Running the way with peers, for a year`),
];

/** The kinds of network of which the share of pairs that connect is published, by the default that has it. */
export const networkWords: Readonly<Record<string, string>> = {
  directSameLan: $localize`:network|:one local network`,
  directManagedEnterprise: $localize`:network|:managed company networks`,
  directHomeToHome: $localize`:network|:home to home`,
  directHomeToMobile: $localize`:network|:home to mobile`,
  directUnmanagedWorst: $localize`:network|:unmanaged, at worst`,
};
