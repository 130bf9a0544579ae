import { BlockList, isIP } from 'node:net';

/** Some ranges of addresses. */
export interface Ranges {
  /** Whether an address lies in one of them; an IPv4 address written as IPv6 counts as what it is. */
  readonly holds: (address: string) => boolean;
}

/** Ranges such as 10.0.0.0/8, and single addresses. */
export function rangesOf(ranges: readonly string[]): Ranges {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return { holds: (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') };
}

/** What is not the open internet (IANA's registries of special addresses, RFC 6890 and later). */
const special = rangesOf([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  '224.0.0.0/3',
]);
const open = rangesOf(['2000::/3']);
/** Within the open IPv6 internet: documentation, Teredo and the like, and IPv4 carried in 6to4. */
const specialOfOpen = rangesOf(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);
const carried = /^::ffff:/i;

/** Whether an address is none of the open internet: private, of the machine itself, of the link, or for special use. */
export function isInner(address: string): boolean {
  if (isIP(address) === 4) return special.holds(address);
  if (carried.test(address)) return special.holds(address);
  return !open.holds(address) || specialOfOpen.holds(address);
}
