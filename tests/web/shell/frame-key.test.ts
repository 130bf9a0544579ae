import { expect, it } from 'vitest';
import { frameKeys } from '../../../apps/web/src/app/shell/frame-key.ts';

function pressed(key: string, more: KeyboardEventInit = {}, on: HTMLElement = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, ...more });
  Object.defineProperty(event, 'target', { value: on });
  return event;
}

it('opens the search by Ctrl or ⌘ and K, wherever the focus is', () => {
  const keyOf = frameKeys(() => false);
  expect(keyOf(pressed('k', { ctrlKey: true }))).toBe('search');
  expect(keyOf(pressed('K', { metaKey: true }, document.createElement('textarea')))).toBe('search');
  expect(keyOf(pressed('k', { ctrlKey: true, shiftKey: true }))).toBeUndefined();
});

it('leaves Ctrl-Z in a text field to the browser', () => {
  const keyOf = frameKeys(() => true);
  expect(keyOf(pressed('z', { ctrlKey: true }))).toBe('undo');
  expect(keyOf(pressed('z', { ctrlKey: true }, document.createElement('input')))).toBeUndefined();
  expect(keyOf(pressed('z', { ctrlKey: true, shiftKey: true }))).toBeUndefined();
});

it('goes to a page by g and a letter, outside of text fields', () => {
  const keyOf = frameKeys(() => true);
  expect([keyOf(pressed('g')), keyOf(pressed('p'))]).toEqual([undefined, 'portfolio']);
  expect([keyOf(pressed('g')), keyOf(pressed('l'))]).toEqual([undefined, 'library']);
  expect(keyOf(pressed('p'))).toBeUndefined();
  const field = document.createElement('input');
  expect([keyOf(pressed('g', {}, field)), keyOf(pressed('p', {}, field))]).toEqual([undefined, undefined]);
  expect(keyOf(pressed('?', { shiftKey: true }))).toBe('help');
  expect(keyOf(pressed('?', { shiftKey: true }, field))).toBeUndefined();
});

it('does nothing by letters alone once they are switched off', () => {
  const keyOf = frameKeys(() => false);
  expect([keyOf(pressed('?')), keyOf(pressed('g')), keyOf(pressed('s'))]).toEqual([undefined, undefined, undefined]);
});
