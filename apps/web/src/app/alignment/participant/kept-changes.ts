import { linkKey } from '../../assessment/respondent/link-key.ts';
import type { Change } from './changes.ts';

const keyOf = (token: string): string => `peerway.weighing.${linkKey(token)}`;

/** What was said on this device and has not reached the server yet. */
export function keptChanges(token: string): readonly Change[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(token)) ?? '[]');
    return Array.isArray(kept) ? (kept as Change[]) : [];
  } catch {
    // Blocked or spoilt storage reads as "nothing is kept".
    return [];
  }
}

/** Keeps what waits; nothing is left behind once everything has arrived. */
export function keepChanges(token: string, waiting: readonly Change[]): void {
  try {
    if (waiting.length === 0) localStorage.removeItem(keyOf(token));
    else localStorage.setItem(keyOf(token), JSON.stringify(waiting));
  } catch {
    // Blocked storage: what waits lasts until the page closes.
  }
}
