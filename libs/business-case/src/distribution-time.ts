/** What `distributionTime` is told: bits and bits a second, or any other unit in which the two fit together. */
export interface Distribution {
  readonly fileBits: number;
  /** How many peers want the file. */
  readonly peers: number;
  readonly serverUpload: number;
  /** One rate for all, or one for each. */
  readonly peerDownload: number | readonly number[];
  /** One rate for all, or one for each; 0 for a peer that gives nothing. */
  readonly peerUpload: number | readonly number[];
}

/**
 * The least time in seconds until every peer has the file, from the server alone and with peers that give.
 *
 * This is a lower bound: every rate is used to the full from the first to the last second, and everyone can give to everyone.
 * It is what no swarm beats, not what one should expect; `capacityModel` adds what it leaves out.
 *
 * Kurose and Ross, Computer Networking: A Top-Down Approach, section 2.5:
 *
 *     client-server = max(N F / us, F / dmin)
 *     peer-to-peer  = max(F / us, F / dmin, N F / (us + Σ ui))
 *
 * It is computed for one peer's share of the server, us / N, so that more upload or fewer peers never give a longer time, not
 * even in the last digit.
 *
 * @example
 * distributionTime({ fileBits: 15e9, peers: 100, serverUpload: 30e6, peerDownload: 2e6, peerUpload: 500e3 });
 * // => { clientServer: 50000, peerToPeer: 18750 }
 */
export function distributionTime(distribution: Distribution): { clientServer: number; peerToPeer: number } {
  const { fileBits, peers, serverUpload, peerDownload, peerUpload } = distribution;
  if (!Number.isSafeInteger(peers) || peers < 1)
    throw new RangeError(`The number of peers must be a whole number of at least 1; got ${peers}.`);
  atLeast(fileBits, 0, 'The size of the file');
  above(serverUpload, 'The upload of the server');
  const slowest = eachRate(peerDownload, peers, 'download', above).reduce((least, rate) => Math.min(least, rate));
  const given = meanRate(eachRate(peerUpload, peers, 'upload', (rate, what) => atLeast(rate, 0, what)));
  const ownShare = serverUpload / peers;
  const slowestClient = fileBits / slowest;
  return {
    clientServer: finite(Math.max(fileBits / ownShare, slowestClient)),
    peerToPeer: finite(Math.max(fileBits / serverUpload, slowestClient, fileBits / (ownShare + given))),
  };
}

type Check = (rate: number, what: string) => void;

/** One number stands for all peers, so that a million of them need no list. */
function eachRate(rates: number | readonly number[], peers: number, what: string, check: Check): readonly number[] {
  if (typeof rates === 'number') {
    check(rates, `The ${what} of a peer`);
    return [rates];
  }
  if (rates.length !== peers)
    throw new RangeError(`There are ${peers} peers, but ${rates.length} rates of ${what}: give one for each.`);
  rates.forEach((rate, at) => check(rate, `The ${what} of peer ${at + 1}`));
  return rates;
}

/** The mean; of equal rates it is that rate to the last digit. What rounding lost is added at the end (Neumaier 1974). */
function meanRate(rates: readonly number[]): number {
  const first = rates[0]!;
  if (rates.every((rate) => rate === first)) return first;
  let sum = 0;
  let lost = 0;
  for (const rate of rates) {
    const next = sum + rate;
    lost += sum >= rate ? sum - next + rate : rate - next + sum;
    sum = next;
  }
  return (sum + lost) / rates.length;
}

function above(value: number, what: string): void {
  if (!(value > 0) || value === Infinity) throw new RangeError(`${what} must be a number above 0; got ${value}.`);
}

function atLeast(value: number, least: number, what: string): void {
  if (!(value >= least) || value === Infinity)
    throw new RangeError(`${what} must be a number of at least ${least}; got ${value}.`);
}

function finite(seconds: number): number {
  if (!Number.isFinite(seconds)) throw new RangeError('The time is too long to be a number: give a smaller file.');
  return seconds;
}
