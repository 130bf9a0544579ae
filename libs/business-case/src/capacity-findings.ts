import type { Finding } from '@peerway/kernel';
import type { CapacityInput } from './capacity-input.ts';
import type { CapacityResult } from './capacity-result.ts';

/**
 * What one should know about the result of a capacity model: data, phrased by the screen.
 *
 * - STREAM_DOES_NOT_HOLD: at `way:<way>`, with what it fails on.
 * - LINK_TOO_SMALL: at `way:<way>`, the names of up to three kinds of site whose link does not carry the stream.
 * - PRICES_MISSING: at `way:<way>`, the prices without which there is no cost.
 * - NO_LOCAL_PEERS: every site has one client, and peers do not give to other sites: peers can do nothing.
 * - PEERS_GIVE_NOTHING: upload, efficiency, presence or connections are zero.
 * - NOBODY_IN: the hours in which no peer is on.
 * - PEERS_ALL_LEAVE: everybody leaves within the hour.
 *
 * @example
 * const input = startingCapacity('file');
 * capacityFindings(input, capacityModel(input)).map(({ code }) => code); // => ['PRICES_MISSING', 'PRICES_MISSING', 'PRICES_MISSING']
 */
export function capacityFindings(input: CapacityInput, result: CapacityResult): Finding[] {
  return [...streamFindings(result), ...peerFindings(input, result), ...priceFindings(result)];
}

function streamFindings({ ways }: CapacityResult): Finding[] {
  return ways
    .filter(({ holds }) => holds === false)
    .flatMap(({ way, limitedBy, sites }) => {
      const tooSmall = sites.filter(({ wanUse }) => wanUse > 1 + 1e-9).map(({ site }) => site);
      const links = { code: 'LINK_TOO_SMALL', at: `way:${way}`, detail: tooSmall.slice(0, 3).join(', ') };
      return [
        { code: 'STREAM_DOES_NOT_HOLD', at: `way:${way}`, detail: limitedBy ?? '' },
        ...(tooSmall.length > 0 ? [links] : []),
      ];
    });
}

function peerFindings({ sites, peers, presenceByHour }: CapacityInput, { ways }: CapacityResult): Finding[] {
  const found: Finding[] = [];
  const say = (code: string, at: string, detail = ''): void => void found.push({ code, at, detail });
  if (sites.every(({ clients }) => clients === 1) && !peers.acrossSites) say('NO_LOCAL_PEERS', 'sites');
  else if (peers.leavePerHour === 1) say('PEERS_ALL_LEAVE', 'leavePerHour');
  else if (ways.find(({ way }) => way === 'p2p')?.peerShare === 0) say('PEERS_GIVE_NOTHING', 'peers');
  const empty = presenceByHour.flatMap((share, hour) => (share === 0 ? [hour] : []));
  if (empty.length > 0) say('NOBODY_IN', 'presenceByHour', empty.join(', '));
  return found;
}

function priceFindings({ ways }: CapacityResult): Finding[] {
  return ways
    .filter(({ missingPrices }) => missingPrices.length > 0)
    .map(({ way, missingPrices }) => ({ code: 'PRICES_MISSING', at: `way:${way}`, detail: missingPrices.join(', ') }));
}
