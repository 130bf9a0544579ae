import { signal } from '@angular/core';

/** A key or a row of keys, and what it does. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
  /** Whether it works by a letter or sign alone: such keys can be switched off. */
  readonly isSingle: boolean;
}

const key = 'peerway.singleKeys';
const on = signal(readStored());

/** Whether letters alone do something on this device. */
export const singleKeys = on.asReadonly();

/** Switches the keys without Ctrl or ⌘ on or off, for those whose speech or hands press keys they do not mean. */
export function useSingleKeys(use: boolean): void {
  on.set(use);
  try {
    localStorage.setItem(key, use ? 'on' : 'off');
  } catch {
    // Blocked storage: the choice lasts until the page closes.
  }
}

function readStored(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    // Blocked storage reads as "no choice made".
    return true;
  }
}

/** How the key beside the space bar is written on this machine. */
export function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : $localize`:key|:Ctrl`;
}

/** The keys that work on every page of the frame. */
export function frameShortcuts(): readonly Shortcut[] {
  const command = commandKey();
  return [
    { keys: [command, 'K'], does: $localize`Search, and do things by name`, isSingle: false },
    { keys: [command, 'Z'], does: $localize`Take back what was done last`, isSingle: false },
    { keys: ['?'], does: $localize`This help`, isSingle: true },
    { keys: ['g', 'p'], does: $localize`Go to the portfolio`, isSingle: true },
    { keys: ['g', 'o'], does: $localize`Go to the overview of the engagement`, isSingle: true },
    { keys: ['g', 'r'], does: $localize`Go to the organization`, isSingle: true },
    { keys: ['g', 'a'], does: $localize`Go to Assess`, isSingle: true },
    { keys: ['g', 'l'], does: $localize`Go to the library`, isSingle: true },
    { keys: ['g', 's'], does: $localize`Go to the settings`, isSingle: true },
  ];
}

/** The keys of the Gantt chart. */
export function ganttShortcuts(): readonly Shortcut[] {
  const command = commandKey();
  const space = $localize`:key|:Space`;
  const shift = $localize`:key|:Shift`;
  return [
    { keys: ['↑', '↓'], does: $localize`Go to the line above or below`, isSingle: false },
    { keys: ['→', '←'], does: $localize`Open or close what has lines under it`, isSingle: false },
    { keys: ['Enter'], does: $localize`Change the name`, isSingle: false },
    { keys: ['Alt', '→', '←'], does: $localize`Move by a day, later or earlier`, isSingle: false },
    { keys: ['Alt', '↑', '↓'], does: $localize`Move past the neighbour`, isSingle: false },
    { keys: ['Alt', shift, '→', '←'], does: $localize`Indent, outdent`, isSingle: false },
    { keys: [space], does: $localize`Pick out a line, or leave it`, isSingle: false },
    { keys: [shift, '↑', '↓'], does: $localize`Pick out several lines`, isSingle: false },
    { keys: ['L'], does: $localize`Let the lines picked out follow one another`, isSingle: true },
    { keys: ['D'], does: $localize`Open everything about the line`, isSingle: true },
    { keys: ['N'], does: $localize`Add a task below`, isSingle: true },
    { keys: [$localize`:key|:Delete`], does: $localize`Remove`, isSingle: false },
    { keys: [command, 'Z'], does: $localize`Take back`, isSingle: false },
    { keys: [command, 'Y'], does: $localize`Do again`, isSingle: false },
  ];
}

/** The keys of a question's page. */
export function questionShortcuts(): readonly Shortcut[] {
  return [
    { keys: ['1', '–', '5'], does: $localize`Choose a level`, isSingle: true },
    { keys: ['Enter'], does: $localize`Next question`, isSingle: false },
    { keys: [$localize`:key|:Backspace`], does: $localize`Question before`, isSingle: true },
    { keys: ['Alt', '←'], does: $localize`Question before`, isSingle: false },
  ];
}
