/** What a key asks of the chart. */
export type GanttKey =
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown'
  | 'open'
  | 'close'
  | 'edit'
  | 'indent'
  | 'outdent'
  | 'earlier'
  | 'later'
  | 'moveUp'
  | 'moveDown'
  | 'link'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'select'
  | 'extendUp'
  | 'extendDown'
  | 'selectAll'
  | 'selectNone'
  | 'details'
  | 'add';

/** What matters of a key that was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const plain: Readonly<Record<string, GanttKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'open',
  ArrowLeft: 'close',
  Home: 'first',
  End: 'last',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Enter: 'edit',
  F2: 'edit',
  Delete: 'remove',
  ' ': 'select',
  Escape: 'selectNone',
  Insert: 'add',
};
const letters: Readonly<Record<string, GanttKey>> = { l: 'link', d: 'details', n: 'add' };
const withAlt: Readonly<Record<string, GanttKey>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
};
const withAltShift: Readonly<Record<string, GanttKey>> = { ArrowRight: 'indent', ArrowLeft: 'outdent' };
const withCommand: Readonly<Record<string, GanttKey>> = { z: 'undo', y: 'redo', a: 'selectAll' };

/**
 * What a key asks of the chart; undefined for one that means nothing to it. Tab leaves the chart, as everywhere: lines are indented by
 * Alt, Shift and an arrow. Letters count only where people want keys without Ctrl.
 */
export function ganttKey(pressed: PressedKey, usesLetters: boolean): GanttKey | undefined {
  const { key, altKey, shiftKey } = pressed;
  if (pressed.ctrlKey || pressed.metaKey) {
    if (altKey) return undefined;
    if (shiftKey) return key.toLowerCase() === 'z' ? 'redo' : undefined;
    return own(withCommand, key.toLowerCase());
  }
  if (altKey) return own(shiftKey ? withAltShift : withAlt, key);
  if (shiftKey) return key === 'ArrowUp' ? 'extendUp' : key === 'ArrowDown' ? 'extendDown' : undefined;
  return own(plain, key) ?? (usesLetters ? own(letters, key.toLowerCase()) : undefined);
}

function own(map: Readonly<Record<string, GanttKey>>, key: string): GanttKey | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
