import { singleKeys } from '../../shell/shortcuts.ts';

/** What a key means on a question's page: a level, onwards, back, or nothing. */
export function pageKey(event: KeyboardEvent): number | 'next' | 'back' | undefined {
  if (event.altKey && event.key === 'ArrowLeft') return 'back';
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return undefined;
  const target = event.target instanceof HTMLElement ? event.target : null;
  // Who types a note means letters and digits by them.
  if (target?.matches('textarea, select, input:not([type="radio"])')) return undefined;
  // Who switched off keys that work alone keeps Enter, which is pressed on purpose.
  if (!singleKeys() && event.key !== 'Enter') return undefined;
  if (/^[1-5]$/.test(event.key)) return Number(event.key);
  if (event.key === 'Backspace') return 'back';
  if (event.key === 'Enter' && !target?.matches('button, a, summary')) return 'next';
  return undefined;
}
