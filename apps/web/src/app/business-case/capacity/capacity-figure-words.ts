import type { Derivation, DerivationInput } from '@peerway/kernel';

/** The library says in English how a figure came about: here in the words of the page. */
export function capacityFigure(told: Derivation, money: string): Derivation {
  return {
    ...told,
    name: wordsOf(told.name),
    unit: told.unit === 'money' ? money : unitOf(told.unit),
    method: wordsOf(told.method),
    formula: wordsOf(told.formula),
    reference: wordsOf(told.reference),
    content: wordsOf(told.content),
    inputs: told.inputs.map((input): DerivationInput => ({
      ...input,
      name: wordsOf(input.name),
      unit: unitOf(input.unit),
    })),
  };
}

function unitOf(unit: string | null): string | null {
  return unit === null ? null : (units[unit] ?? unit);
}

/** The words for a text of the library; what has none is the name of a group or a work, and stays. */
export function wordsOf(text: string): string {
  return words[text] ?? text;
}

const units: Readonly<Record<string, string>> = {
  share: $localize`:unit|:of 1`,
  clients: $localize`:unit|:clients`,
  peers: $localize`:unit|:peers`,
  nodes: $localize`:unit|:nodes`,
};

const words: Readonly<Record<string, string>> = {
  'Time until the last client has the file': $localize`Time until the last client has the file`,
  'What the server sends for one delivery': $localize`What the server sends for one delivery`,
  'What the server sends while it runs': $localize`What the server sends while it runs`,
  'What the links of all sites carry for one delivery': $localize`What the links of all sites carry for one delivery`,
  'Load of the busiest link': $localize`Load of the busiest link`,
  'Share of what is delivered that comes from peers': $localize`Share of what is delivered that comes from peers`,
  'Cost of a year': $localize`Cost of a year`,
  'the longest of: one copy / download, what comes in over each link / link, what the server sends / uplink': $localize`the longest of: one copy / download, what comes in over each link / link, what the server sends / uplink`,
  'all copies less those that peers, relays or caches give': $localize`all copies less those that peers, relays or caches give`,
  'what the server sends / time': $localize`what the server sends / time`,
  'sum over sites of copies that come in, and of those that peers send out': $localize`sum over sites of copies that come in, and of those that peers send out`,
  'the largest of: copies over a link / time': $localize`the largest of: copies over a link / time`,
  'copies from peers / all copies; at each site at most the connected share of all but the first copy': $localize`copies from peers / all copies; at each site at most the connected share of all but the first copy`,
  'sum of units a year × price': $localize`sum of units a year × price`,
  'Fluid model of a delivery': $localize`Fluid model of a delivery`,
  'Our own, on the fluid bound of Kurose and Ross, section 2.5': $localize`Our own, on the fluid bound of Kurose and Ross, section 2.5`,
  'what was entered; published figures about peers where nobody has their own': $localize`what was entered; published figures about peers where nobody has their own`,
  Clients: $localize`Clients`,
  Sites: $localize`Sites`,
  'Slowest link of a site': $localize`Slowest link of a site`,
  'Size of the file': $localize`Size of the file`,
  'Rate of the stream': $localize`Rate of the stream`,
  'Length of the stream': $localize`Length of the stream`,
  'Uplink of the server': $localize`Uplink of the server`,
  'Download of a client': $localize`Download of a client`,
  'Share that a cache answers': $localize`Share that a cache answers`,
  'What a cache sends': $localize`What a cache sends`,
  'Upload of a peer': $localize`Upload of a peer`,
  'Share of the upload that arrives as content': $localize`Share of the upload that arrives as content`,
  'Share of peers that are on': $localize`Share of peers that are on`,
  'Share of peers that leave within an hour': $localize`Share of peers that leave within an hour`,
  'Share of pairs at a site that connect': $localize`Share of pairs at a site that connect`,
  'Share of pairs between sites that connect': $localize`Share of pairs between sites that connect`,
  'Share of the other pairs that use a relay': $localize`Share of the other pairs that use a relay`,
  'Capacity of relays': $localize`Capacity of relays`,
  'GB a year from the server, and the price of one': $localize`GB a year from the server, and the price of one`,
  'GB a year over links of sites, and the price of one': $localize`GB a year over links of sites, and the price of one`,
  'GB a year through relays, and the price of one': $localize`GB a year through relays, and the price of one`,
  'Caches, and what one costs in a year': $localize`Caches, and what one costs in a year`,
  'Peers, and what one costs in a year': $localize`Peers, and what one costs in a year`,
  'The way with peers as a whole, and what it costs in a year': $localize`The way with peers as a whole, and what it costs in a year`,
  'Least time with peers: a bound, not a forecast': $localize`Least time with peers: a bound, not a forecast`,
  'Least load of the server: a bound, not a forecast': $localize`Least load of the server: a bound, not a forecast`,
  'Fluid lower bound': $localize`Fluid lower bound`,
  'Smallest site at which peers are better': $localize`Smallest site at which peers are better`,
  'Sizes of a site up to 1,000 clients, narrowed down to the exact one': $localize`Sizes of a site up to 1,000 clients, narrowed down to the exact one`,
  'the first size at which the way with peers needs less, and the last before that ends': $localize`the first size at which the way with peers needs less, and the last before that ends`,
  'Better up to': $localize`Better up to`,
  'the same delivery to as many clients, with the peers that are on in this hour': $localize`the same delivery to as many clients, with the peers that are on in this hour`,
  'Binomial distribution, hour by hour': $localize`Binomial distribution, hour by hour`,
  'Copies or fragments that there are': $localize`Copies or fragments that there are`,
  'those that were entered, or those that the mean asks for': $localize`those that were entered, or those that the mean asks for`,
  'Copies or fragments if peers came and went by chance': $localize`Copies or fragments if peers came and went by chance`,
  'the least n with P(fewer than k of n are on) ≤ ε, where each is on with the mean share': $localize`the least n with P(fewer than k of n are on) ≤ ε, where each is on with the mean share`,
  'Copies or fragments for the worst hour': $localize`Copies or fragments for the worst hour`,
  'the least n with P(fewer than k of n are on) ≤ ε, where each is on with the share of the worst hour': $localize`the least n with P(fewer than k of n are on) ≤ ε, where each is on with the share of the worst hour`,
  'Nodes always on that mend the worst hour': $localize`Nodes always on that mend the worst hour`,
  'the least m with P(fewer than k of n peers and m nodes are on) ≤ ε in the worst hour': $localize`the least m with P(fewer than k of n peers and m nodes are on) ≤ ε in the worst hour`,
  'How likely the content is in reach, over all hours': $localize`How likely the content is in reach, over all hours`,
  'mean over the hours of 1 − P(fewer than k of n are on)': $localize`mean over the hours of 1 − P(fewer than k of n are on)`,
  'Hours in which it is out of reach': $localize`Hours in which it is out of reach`,
  'sum over the hours of P(fewer than k of n are on)': $localize`sum over the hours of P(fewer than k of n are on)`,
  'Share of peers that are on, mean of all hours': $localize`Share of peers that are on, mean of all hours`,
  'Share of peers that are on in the worst hour': $localize`Share of peers that are on in the worst hour`,
  'Fragments that are enough (k)': $localize`Fragments that are enough (k)`,
  'Copies or fragments (n)': $localize`Copies or fragments (n)`,
  'Share of time in which it may be away (ε)': $localize`Share of time in which it may be away (ε)`,
  'Availability of a node that is always on': $localize`Availability of a node that is always on`,
  'How likely the content is in reach in this hour': $localize`How likely the content is in reach in this hour`,
  '1 − P(fewer than k of n are on), each with the share of peers that are on': $localize`1 − P(fewer than k of n are on), each with the share of peers that are on`,
};
