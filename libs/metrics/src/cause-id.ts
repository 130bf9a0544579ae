import { MetricsId } from './metrics-parts.ts';

/** FNV-1a with 128 bits (Fowler, Noll and Vo 1991). */
const START = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x1000000000000000000013bn;
const BITS = 128;

/**
 * The id of a cause on the control chart of a KPI, for one site, wave or group or, with null, for the whole.
 *
 * The same cause has the same id always and everywhere, so that there is never a second note or action for it; different
 * ones differ (128 bits of the KPI, the member and the day). `since` is the cause's own, not the day of its first point.
 *
 * @example
 * causeId('vpn.minutes', null, '2026-03-02').slice(0, 18); // => 'signal.2026-03-02.'
 */
export function causeId(kpi: string, member: string | null, since: string): string {
  let hash = START;
  // As JSON, so that no two lists of parts read the same; all characters beyond ASCII by their code units.
  for (const unit of JSON.stringify([kpi, member, since]).split('')) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(unit.charCodeAt(0))) * PRIME);
  }
  return MetricsId.parse(`signal.${since}.${hash.toString(16).padStart(BITS / 4, '0')}`);
}
