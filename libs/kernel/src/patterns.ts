/**
 * The seventeen P2P patterns that readiness, use cases and case studies speak about, in the order screens list them.
 *
 * @example
 * patterns.length; // => 17
 */
export const patterns = [
  'content-distribution',
  'file-sync',
  'distributed-storage',
  'mesh-network',
  'edge-mesh',
  'messaging',
  'local-first-collaboration',
  'shared-ledger',
  'data-exchange',
  'decentralised-identity',
  'federated-learning',
  'volunteer-compute',
  'marketplace',
  'internal-sharing',
  'lending',
  'payments',
  'energy-trading',
] as const;
export type Pattern = (typeof patterns)[number];
