import { singleKeys } from '../../shell/shortcuts.ts';

/** What a key means on the page of a pair: one of the nine steps from the top, onwards, back, or nothing. */
export function pairKey(event: KeyboardEvent): number | 'next' | 'back' | undefined {
  if (event.altKey && event.key === 'ArrowLeft') return 'back';
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return undefined;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.matches('textarea, select, input:not([type="radio"])')) return undefined;
  // Who switched off keys that work alone keeps Enter, which is pressed on purpose.
  if (!singleKeys() && event.key !== 'Enter') return undefined;
  if (/^[1-9]$/.test(event.key)) return Number(event.key);
  if (event.key === 'Backspace') return 'back';
  if (event.key === 'Enter' && !target?.matches('button, a, summary')) return 'next';
  return undefined;
}
