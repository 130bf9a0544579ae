import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '../../../apps/web/src/app/graphql/problem.ts';
import { autosave } from '../../../apps/web/src/app/ui/autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = (save: () => Promise<void>) => TestBed.runInInjectionContext(() => autosave(save));

it('saves once after a pause in typing, and says so', async () => {
  const save = vi.fn(() => Promise.resolve());
  const saving = start(save);
  saving.touch();
  saving.touch();
  expect(saving.state()).toBe('saving');
  await vi.runAllTimersAsync();
  expect(save).toHaveBeenCalledTimes(1);
  expect(saving.state()).toBe('saved');
});

it('never has two saves on the way at a time', async () => {
  let running = 0;
  let most = 0;
  const saving = start(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    running -= 1;
  });
  saving.touch();
  await vi.advanceTimersByTimeAsync(1000);
  saving.touch();
  await vi.runAllTimersAsync();
  expect(most).toBe(1);
  expect(saving.state()).toBe('saved');
});

it('says that it failed, and what the problem is', async () => {
  const saving = start(() => Promise.reject(new Problem({ code: 'CONFLICT', message: 'Changed meanwhile.' })));
  saving.touch();
  await vi.runAllTimersAsync();
  expect(saving.state()).toBe('failed');
  expect(saving.problem()?.code).toBe('CONFLICT');
});

it('saves what waits when the page is left', async () => {
  const save = vi.fn(() => Promise.resolve());
  start(save).touch();
  TestBed.resetTestingModule();
  await vi.advanceTimersByTimeAsync(0);
  expect(save).toHaveBeenCalledTimes(1);
});
