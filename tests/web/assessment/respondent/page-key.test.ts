import { expect, it } from 'vitest';
import { pageKey } from '../../../../apps/web/src/app/assessment/respondent/page-key.ts';
import { useSingleKeys } from '../../../../apps/web/src/app/shell/shortcuts.ts';

function press(key: string, on = '<div></div>', extra: KeyboardEventInit = {}): ReturnType<typeof pageKey> {
  const holder = document.createElement('div');
  holder.innerHTML = on;
  document.body.append(holder);
  let meant: ReturnType<typeof pageKey>;
  holder.addEventListener('keydown', (event) => (meant = pageKey(event)));
  holder.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...extra }));
  holder.remove();
  return meant;
}

it('chooses a level by its digit, and no level that is not there', () => {
  expect(press('3')).toBe(3);
  expect(press('3', '<input type="radio" />')).toBe(3);
  expect(press('6')).toBeUndefined();
  expect(press('0')).toBeUndefined();
});

it('goes on by Enter and back by Backspace or Alt and the left arrow', () => {
  expect(press('Enter')).toBe('next');
  expect(press('Backspace')).toBe('back');
  expect(press('ArrowLeft', '<div></div>', { altKey: true })).toBe('back');
});

it('leaves keys alone in a note and on a button', () => {
  expect(press('3', '<textarea></textarea>')).toBeUndefined();
  expect(press('Backspace', '<textarea></textarea>')).toBeUndefined();
  expect(press('Enter', '<button></button>')).toBeUndefined();
  expect(press('3', '<div></div>', { ctrlKey: true })).toBeUndefined();
});

it('leaves letters and digits alone for whoever switched off keys that work by themselves', () => {
  useSingleKeys(false);
  expect([press('3'), press('Backspace'), press('Enter')]).toEqual([undefined, undefined, 'next']);
  useSingleKeys(true);
  expect(press('3')).toBe(3);
});
