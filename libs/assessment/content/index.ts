import { DomainError } from '@peerway/kernel';
import { Bank } from '../src/bank.ts';
import bank20261 from './bank-2026-1.json' with { type: 'json' };

/**
 * Every released question bank, oldest first. A round is always scored by the bank it was answered against.
 *
 * @example
 * banks.map((bank) => bank.version); // => ['2026-1']
 */
export const banks: readonly [Bank, ...Bank[]] = [Bank.parse(bank20261)];

/**
 * The bank that new rounds use: the one released last.
 *
 * @example
 * latestBank.dimensions.length; // => 12
 */
export const latestBank: Bank = banks[banks.length - 1] ?? banks[0];

/**
 * The released bank of a version. A version that was never released is refused with `UNKNOWN_BANK`.
 *
 * @example
 * bankOf('2026-1').version; // => '2026-1'
 */
export function bankOf(version: string): Bank {
  const bank = banks.find((candidate) => candidate.version === version);
  if (!bank) {
    const known = banks.map((candidate) => candidate.version).join(', ');
    throw new DomainError('UNKNOWN_BANK', `There is no question bank "${version}". Released: ${known}.`, { version });
  }
  return bank;
}
