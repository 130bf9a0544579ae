import { expect, it } from 'vitest';
import { isInner, rangesOf } from '../../../apps/api/src/operations/network-ranges.ts';

it.each([
  ...[
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '198.19.0.1',
  ],
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1'],
  ...['::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', '2002:a00:1::1', '2001::1', '2001:db8::1'],
])('%s is none of the open internet', (address) => {
  expect(isInner(address)).toBe(true);
});

it.each(['1.1.1.1', '93.184.215.14', '172.32.0.1', '::ffff:1.1.1.1', '2606:4700::1111', '2a00:1450:4001::1'])(
  '%s is of the open internet',
  (address) => {
    expect(isInner(address)).toBe(false);
  },
);

it('ranges hold single addresses, networks, and IPv4 written as IPv6', () => {
  const ranges = rangesOf(['10.0.0.0/8', '192.168.1.7', 'fd00::/8']);
  expect(['10.9.9.9', '192.168.1.7', 'fd00::7', '::ffff:10.0.0.1'].map(ranges.holds)).toEqual([true, true, true, true]);
  expect(['11.0.0.1', '192.168.1.8', 'fe80::1'].map(ranges.holds)).toEqual([false, false, false]);
});
