import type { AvailabilityInput } from './availability-input.ts';
import { availabilityOver } from './availability-over.ts';
import type { AvailabilityResult } from './availability-result.ts';
import type { CapacityPart } from './capacity-derivation.ts';
import { inputOf } from './case-derivation-input.ts';

const BINOMIAL = 'Binomial distribution, hour by hour';
const REFERENCE =
  'Bhagwan and others 2004, Total Recall; Weatherspoon and Kubiatowicz 2002, Erasure coding vs. replication';

const FIGURES: Readonly<Record<string, { name: string; unit: string | null; formula: string }>> = {
  copies: {
    name: 'Copies or fragments that there are',
    unit: null,
    formula: 'those that were entered, or those that the mean asks for',
  },
  copiesForMean: {
    name: 'Copies or fragments if peers came and went by chance',
    unit: null,
    formula: 'the least n with P(fewer than k of n are on) ≤ ε, where each is on with the mean share',
  },
  copiesForWorst: {
    name: 'Copies or fragments for the worst hour',
    unit: null,
    formula: 'the least n with P(fewer than k of n are on) ≤ ε, where each is on with the share of the worst hour',
  },
  alwaysOnNodes: {
    name: 'Nodes always on that mend the worst hour',
    unit: 'nodes',
    formula: 'the least m with P(fewer than k of n peers and m nodes are on) ≤ ε in the worst hour',
  },
  availability: {
    name: 'How likely the content is in reach, over all hours',
    unit: 'share',
    formula: 'mean over the hours of 1 − P(fewer than k of n are on)',
  },
  hoursAway: {
    name: 'Hours in which it is out of reach',
    unit: 'h',
    formula: 'sum over the hours of P(fewer than k of n are on)',
  },
};

/** How a figure about content that peers keep came about; undefined for one that there is not. */
export function availabilityDerivation(
  input: AvailabilityInput,
  field: string,
  hour: string,
): CapacityPart | undefined {
  const result = availabilityOver(input);
  if (field === 'hour') return hourPart(input, result, hour);
  const figure = Object.hasOwn(FIGURES, field) ? FIGURES[field] : undefined;
  if (!figure) return undefined;
  const value = result[field as 'copies'];
  const worst = result.hours[result.worstHour]!;
  return {
    ...figure,
    value,
    text: value === null ? 'notKnown' : null,
    method: BINOMIAL,
    reference: REFERENCE,
    inputs: [
      ...asked(input, result),
      inputOf('Share of peers that are on, mean of all hours', { value: result.meanPresence, unit: 'share' }),
      inputOf('Share of peers that are on in the worst hour', {
        value: worst.presentShare,
        unit: 'share',
        figure: `availability:hour:${result.worstHour}`,
      }),
      ...input.groups.map(({ name, peers }) => inputOf(name, { value: peers, unit: 'peers', origin: 'answers' })),
    ],
    findings: value === null ? ['NO_NUMBER_IS_ENOUGH'] : [],
    page: 'availability',
  };
}

function asked(input: AvailabilityInput, { copies }: AvailabilityResult): CapacityPart['inputs'] {
  return [
    inputOf('Fragments that are enough (k)', { value: input.needed, origin: 'answers' }),
    inputOf('Copies or fragments (n)', {
      value: copies,
      text: copies === null ? 'notKnown' : null,
      origin: input.copies === null ? 'computed' : 'answers',
      figure: input.copies === null ? 'availability:copiesForMean' : null,
    }),
    inputOf('Share of time in which it may be away (ε)', {
      text: String(input.unavailability),
      origin: 'answers',
    }),
    inputOf('Availability of a node that is always on', { text: String(input.alwaysOn), origin: 'answers' }),
  ];
}

function hourPart(input: AvailabilityInput, result: AvailabilityResult, wanted: string): CapacityPart | undefined {
  const hour = wanted === '' ? undefined : result.hours[Number(wanted)];
  if (!hour) return undefined;
  return {
    name: 'How likely the content is in reach in this hour',
    value: hour.availability,
    text: null,
    unit: 'share',
    method: BINOMIAL,
    formula: '1 − P(fewer than k of n are on), each with the share of peers that are on',
    reference: REFERENCE,
    inputs: [
      ...asked(input, result),
      inputOf('Share of peers that are on', { value: hour.presentShare, unit: 'share' }),
      ...input.groups.map(({ name, peers, presence }) =>
        inputOf(name, {
          value: presence[hour.hour % presence.length]! * peers,
          unit: 'peers',
          origin: 'answers',
        }),
      ),
    ],
    findings: hour.isBlackout ? ['NO_NUMBER_IS_ENOUGH'] : [],
    page: 'availability',
  };
}
