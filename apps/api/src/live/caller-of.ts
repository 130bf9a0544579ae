import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Who opens a socket, as far as the network says: the framework's own reading of proxies does not run for an upgrade. */
export interface Caller {
  readonly address: string;
  readonly protocol: 'http' | 'https';
}

/** The proxies that are believed, as configured. */
export function trustedList(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Goes back through the proxies that are believed, to the first address that is not one of them. */
export function callerOf(request: IncomingMessage, trusted: BlockList): Caller {
  const nearest = plain(request.socket.remoteAddress ?? '');
  const isTrusted = (address: string): boolean =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  if (!isTrusted(nearest)) return { address: nearest, protocol: 'http' };
  const chain = [...entries(request.headers['x-forwarded-for']), nearest];
  const address = chain.findLast((hop) => !isTrusted(hop)) ?? chain[0] ?? nearest;
  return { address, protocol: entries(request.headers['x-forwarded-proto']).at(-1) === 'https' ? 'https' : 'http' };
}

function entries(header: string | string[] | undefined): string[] {
  return String(header ?? '')
    .split(',')
    .map((entry) => plain(entry.trim()))
    .filter((entry) => entry !== '');
}

/** An IPv4 address that came in the clothes of IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
