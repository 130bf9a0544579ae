import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { everything, Watch } from '../../../apps/api/src/live/watch.ts';

const round = (id: string) => ({ kind: 'Round', id, mine: false });
const value = async (watch: Watch): Promise<unknown> => (await watch.next()).value;

it('tells a first change at once, and what follows after a pause, each thing once', async () => {
  const watch = new Watch(() => undefined);
  const began = performance.now();
  watch.offer(round('a'));
  expect(await value(watch)).toEqual([round('a')]);
  expect(performance.now() - began).toBeLessThan(100);
  for (let n = 0; n < 100; n += 1) watch.offer(round('b'));
  watch.offer(round('c'));
  expect(await value(watch)).toEqual([round('b'), round('c')]);
  expect(performance.now() - began).toBeGreaterThan(400);
});

it('keeps little for whoever reads slowly: beyond that it says that everything changed', async () => {
  const watch = new Watch(() => undefined);
  for (let n = 0; n < 10_000; n += 1) watch.offer(round(String(n)));
  const told = (await value(watch)) as unknown[];
  expect(told.length).toBeLessThanOrEqual(50);
  expect(told).toContainEqual(everything);
});

it('says that a change was one’s own only if all of it was', async () => {
  const watch = new Watch(() => undefined);
  watch.offer({ ...round('a'), mine: true });
  watch.offer(round('a'));
  watch.offer({ ...round('a'), mine: true });
  expect(await value(watch)).toEqual([round('a')]);
});

it('keeps back what has its moment, and tells the rest', async () => {
  const watch = new Watch(() => undefined);
  watch.offer(round('later'), Date.now() + 700);
  watch.offer(round('now'));
  expect(await value(watch)).toEqual([round('now')]);
  expect(await value(watch)).toEqual([round('later')]);
});

it('ends a wait when it is over, and is left once', async () => {
  let left = 0;
  const watch = new Watch(() => (left += 1));
  const waiting = watch.next();
  await watch.return();
  await watch.return();
  watch.offer(round('a'));
  expect([await waiting, await watch.next(), left]).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
    1,
  ]);
  await wait(1);
});
