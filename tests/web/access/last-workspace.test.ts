import { afterEach, expect, it, vi } from 'vitest';
import { lastWorkspace, rememberWorkspace } from '../../../apps/web/src/app/access/last-workspace.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('opens the workspace that was open last, of those that one still belongs to', () => {
  rememberWorkspace('b');
  expect(lastWorkspace(['a', 'b'])).toBe('b');
  expect(lastWorkspace(['a', 'c'])).toBe('a');
});

it('opens the first where none was open, and none where there is none', () => {
  expect(lastWorkspace(['a', 'b'])).toBe('a');
  expect(lastWorkspace([])).toBeUndefined();
});

it('does without what a browser refuses to keep', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked');
  });
  rememberWorkspace('b');
  expect(lastWorkspace(['a', 'b'])).toBe('a');
});
