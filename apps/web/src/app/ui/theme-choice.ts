import { computed, signal } from '@angular/core';

export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'peerway.theme';
const choice = signal<ThemeChoice>('system');

const forPrint = signal(false);

/** What the member chose for light and dark. */
export const themeChoice = choice.asReadonly();

/** The choice that rules the page now: paper is always light. */
export const themeInForce = computed<ThemeChoice>(() => (forPrint() ? 'light' : choice()));

/** Switches to light for the time of printing, and back. */
export function themeForPrint(printing: boolean): void {
  forPrint.set(printing);
  mark(themeInForce());
}

/** Puts the stored choice on the page; runs before the first component is drawn. */
export function applyStoredTheme(): void {
  const stored = readStored();
  choice.set(stored);
  mark(stored);
}

/** Switches the theme and remembers it on this device. */
export function chooseTheme(next: ThemeChoice): void {
  choice.set(next);
  mark(next);
  try {
    localStorage.setItem(key, next);
  } catch {
    // Storage may be blocked by the browser; the choice then lasts until the page closes.
  }
}

function mark(next: ThemeChoice): void {
  if (next === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
}

function readStored(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    // Blocked storage reads as "no choice made".
    return 'system';
  }
}
