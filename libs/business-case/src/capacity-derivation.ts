import { type Derivation, DomainError } from '@peerway/kernel';
import { availabilityDerivation } from './availability-derivation.ts';
import { breakEvenSite } from './break-even-site.ts';
import type { CapacityDocument } from './capacity-document.ts';
import { capacityFacts } from './capacity-derivation-inputs.ts';
import { inputOf } from './case-derivation-input.ts';
import { costLines } from './capacity-cost.ts';
import type { CapacityInput } from './capacity-input.ts';
import { capacityModel } from './capacity-model.ts';
import { capacityOverDay } from './capacity-over-day.ts';
import { capacityPlan } from './capacity-plan.ts';
import { DeliveryWay, type WayResult } from './capacity-result.ts';

/** What the derivation of one kind of figure adds to what they all have in common. */
export type CapacityPart = Pick<
  Derivation,
  'name' | 'value' | 'text' | 'unit' | 'method' | 'formula' | 'reference' | 'inputs' | 'findings'
> & { readonly page?: string };

const FLUID = 'Fluid model of a delivery';
const OWN = 'Our own, on the fluid bound of Kurose and Ross, section 2.5';

const WAY_FIGURES: Readonly<Record<string, { name: string; unit: string | null; formula: string }>> = {
  seconds: {
    name: 'Time until the last client has the file',
    unit: 's',
    formula: 'the longest of: one copy / download, what comes in over each link / link, what the server sends / uplink',
  },
  serverGb: {
    name: 'What the server sends for one delivery',
    unit: 'GB',
    formula: 'all copies less those that peers, relays or caches give',
  },
  serverMbps: { name: 'What the server sends while it runs', unit: 'Mbit/s', formula: 'what the server sends / time' },
  wanGb: {
    name: 'What the links of all sites carry for one delivery',
    unit: 'GB',
    formula: 'sum over sites of copies that come in, and of those that peers send out',
  },
  wanPeakMbps: {
    name: 'Load of the busiest link',
    unit: 'Mbit/s',
    formula: 'the largest of: copies over a link / time',
  },
  peerShare: {
    name: 'Share of what is delivered that comes from peers',
    unit: 'share',
    formula: 'copies from peers / all copies; at each site at most the connected share of all but the first copy',
  },
  costPerYear: { name: 'Cost of a year', unit: 'money', formula: 'sum of units a year × price' },
};

/**
 * How a figure of a capacity model came about.
 *
 * Figures are named way:<way>:<field of its result>, bound:seconds, bound:serverMbps, breakEven:<against>:<by>:<row of sites>,
 * hour:<hour>, and availability:<field of its result> or availability:hour:<hour>. An id that names nothing is refused with
 * NOT_FOUND.
 *
 * @example
 * const document = { capacity: startingCapacity('file'), availability: null };
 * capacityDerivation(document, 'way:clientServer:seconds').value; // => 8000
 */
export function capacityDerivation(document: CapacityDocument, figure: string, day?: string): Derivation {
  const part = partOf(document, figure.split(':'));
  if (!part) {
    const sentence = 'This capacity model has no such figure. Go back to it and open the figure from there.';
    throw new DomainError('NOT_FOUND', sentence, { figure });
  }
  return {
    figure,
    page: 'capacity-model',
    ...part,
    methodVersion: '1',
    content: 'what was entered; published figures about peers where nobody has their own',
    seed: null,
    date: day ?? null,
  };
}

function partOf(
  { capacity, availability }: CapacityDocument,
  [kind, ...rest]: readonly string[],
): CapacityPart | undefined {
  const [first = '', second = '', third = ''] = rest;
  switch (kind) {
    case 'way':
      return wayPart(capacity, first, second);
    case 'bound':
      return boundPart(capacity, first);
    case 'breakEven':
      return breakEvenPart(capacity, [first, second, third]);
    case 'hour':
      return hourPart(capacity, first);
    case 'availability':
      return availability ? availabilityDerivation(availability, first, second) : undefined;
    default:
      return undefined;
  }
}

function wayPart(input: CapacityInput, wanted: string, field: string): CapacityPart | undefined {
  const way = DeliveryWay.safeParse(wanted).data;
  const result = capacityModel(input).ways.find((each) => each.way === way);
  const figure = Object.hasOwn(WAY_FIGURES, field) ? WAY_FIGURES[field] : undefined;
  if (!way || !result || !figure) return undefined;
  const value = result[field as keyof WayResult] as number | null;
  const isCost = field === 'costPerYear';
  return {
    ...figure,
    value,
    text: value === null ? 'notKnown' : null,
    method: FLUID,
    reference: OWN,
    inputs: isCost ? costInputs(input, result) : [...capacityFacts(input, way), ...siblings(result, field)],
    findings: isCost && value === null ? ['PRICES_MISSING'] : [],
  };
}

/** The other figures of the same way, each with a derivation of its own. */
function siblings(result: WayResult, but: string): Derivation['inputs'] {
  return ['serverGb', 'wanGb']
    .filter((field) => field !== but)
    .map((field) =>
      inputOf(WAY_FIGURES[field]!.name, {
        value: result[field as 'serverGb' | 'wanGb'],
        unit: 'GB',
        figure: `way:${result.way}:${field}`,
      }),
    );
}

const PRICES = {
  serverPerGb: 'GB a year from the server, and the price of one',
  wanPerGb: 'GB a year over links of sites, and the price of one',
  relayPerGb: 'GB a year through relays, and the price of one',
  cachePerSiteYear: 'Caches, and what one costs in a year',
  peersPerClientYear: 'Peers, and what one costs in a year',
  peersPerYear: 'The way with peers as a whole, and what it costs in a year',
};

function costInputs(input: CapacityInput, result: WayResult): Derivation['inputs'] {
  return costLines(capacityPlan(input), result.way, result).map(({ price, unitsPerYear, perUnit }) =>
    inputOf(PRICES[price], {
      value: unitsPerYear,
      weight: perUnit,
      text: perUnit === null ? 'notKnown' : null,
      origin: 'answers',
    }),
  );
}

function boundPart(input: CapacityInput, field: string): CapacityPart | undefined {
  const { bound } = capacityModel(input);
  const value = field === 'seconds' ? bound.seconds : field === 'serverMbps' ? bound.serverMbps : null;
  if (value === null) return undefined;
  const isFile = field === 'seconds';
  return {
    name: isFile
      ? 'Least time with peers: a bound, not a forecast'
      : 'Least load of the server: a bound, not a forecast',
    value,
    text: null,
    unit: isFile ? 's' : 'Mbit/s',
    method: 'Fluid lower bound',
    formula: isFile ? 'max(F / us, F / dmin, N × F / (us + Σ ui))' : 'max(r, N × r − Σ ui)',
    reference: isFile
      ? 'Kurose and Ross, Computer Networking: A Top-Down Approach, section 2.5'
      : 'Kumar, Liu and Ross 2007, Stochastic fluid theory for P2P streaming systems',
    inputs: capacityFacts(input, 'bound'),
    findings: [],
  };
}

function breakEvenPart(input: CapacityInput, [against, by, row]: readonly string[]): CapacityPart | undefined {
  const siteAt = Number(row);
  const site = row === '' ? undefined : input.sites[siteAt];
  const found = site && breakEvenSite(input, siteAt).find((each) => each.against === against && each.by === by);
  if (!found) return undefined;
  return {
    name: 'Smallest site at which peers are better',
    value: found.from,
    text: found.from === null ? 'notKnown' : null,
    unit: 'clients',
    method: 'Sizes of a site up to 1,000 clients, narrowed down to the exact one',
    formula: 'the first size at which the way with peers needs less, and the last before that ends',
    reference: OWN,
    inputs: [
      inputOf('Better up to', {
        value: found.until,
        text: found.until === null ? 'notKnown' : null,
        unit: 'clients',
      }),
      ...capacityFacts({ ...input, sites: [site] }, 'p2p'),
    ],
    findings: found.reason === null ? [] : [found.reason],
  };
}

function hourPart(input: CapacityInput, wanted: string): CapacityPart | undefined {
  const found = wanted === '' ? undefined : capacityOverDay(input)[Number(wanted)];
  if (!found) return undefined;
  const [seconds, server] = [WAY_FIGURES['seconds']!, WAY_FIGURES['serverGb']!];
  return {
    name: 'Share of what is delivered that comes from peers',
    value: found.peerShare,
    text: null,
    unit: 'share',
    method: FLUID,
    formula: 'the same delivery to as many clients, with the peers that are on in this hour',
    reference: OWN,
    inputs: [
      inputOf('Share of peers that are on', { value: found.presentShare, unit: 'share', origin: 'answers' }),
      ...(found.seconds === null ? [] : [inputOf(seconds.name, { value: found.seconds, unit: 's' })]),
      inputOf(server.name, { value: found.serverGb, unit: 'GB' }),
      inputOf(WAY_FIGURES['wanGb']!.name, { value: found.wanGb, unit: 'GB' }),
    ],
    findings: [],
  };
}
