import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refresher } from '../../../apps/web/src/app/graphql/refresher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks at once, and then not more often than its pause, however much changes', async () => {
  let asked = 0;
  const each = refresher(async () => void (asked += 1), 1_000);
  each.touch();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(1);
  for (let n = 0; n < 50; n += 1) each.touch();
  await vi.advanceTimersByTimeAsync(900);
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toBe(2);
});

it('asks a slow query less often, one at a time', async () => {
  let running = 0;
  let most = 0;
  let asked = 0;
  const each = refresher(async () => {
    most = Math.max(most, (running += 1));
    await new Promise((done) => setTimeout(done, 2_000));
    running -= 1;
    asked += 1;
  }, 1_000);
  for (let n = 0; n < 20; n += 1) {
    each.touch();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect([most, asked]).toEqual([1, 2]);
});

it('survives a failure, and stops when its page goes', async () => {
  let asked = 0;
  const each = refresher(async () => {
    asked += 1;
    throw new Error('no network');
  }, 1_000);
  each.touch();
  await vi.advanceTimersByTimeAsync(0);
  each.touch();
  await vi.advanceTimersByTimeAsync(1_100);
  expect(asked).toBe(2);
  each.touch();
  each.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toBe(2);
});
