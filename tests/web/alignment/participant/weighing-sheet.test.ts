import { expect, it, vi } from 'vitest';
import type { Change, Held } from '../../../../apps/web/src/app/alignment/participant/changes.ts';
import { ratioIn } from '../../../../apps/web/src/app/alignment/participant/pairs.ts';
import { WeighingSheet } from '../../../../apps/web/src/app/alignment/participant/weighing-sheet.ts';
import { Problem } from '../../../../apps/web/src/app/graphql/problem.ts';

const nothing: Held = { answers: { judgements: [], points: [], places: [] }, revision: 0 };
const pair = { first: 'a', second: 'b' };
const said = (ratio: number): Change => ({ about: 'pair', ...pair, ratio });

function opened(send: (change: Change) => Promise<Held>, kept: readonly Change[] = []) {
  let waiting = kept;
  const keep = (changes: readonly Change[]): void => void (waiting = changes);
  const held: Held = { answers: { ...nothing.answers, judgements: [{ ...pair, ratio: 3 }] }, revision: 4 };
  const sheet = new WeighingSheet({ send, reload: () => Promise.resolve(held), keep, kept });
  return { sheet, waiting: () => waiting };
}

const takes = (change: Change): Promise<Held> =>
  Promise.resolve({
    answers: { ...nothing.answers, judgements: change.about === 'pair' ? [change] : [] },
    revision: 1,
  });

it('shows what was said at once and keeps it until the server has it', async () => {
  const { sheet, waiting } = opened(takes);
  sheet.say(said(5));
  expect(ratioIn(sheet.answers(), pair)).toBe(5);
  expect(waiting()).toHaveLength(1);
  await sheet.flush();
  expect(sheet.state()).toBe('saved');
  expect(waiting()).toEqual([]);
});

it('sends only the last of several answers to the same pair, whichever goal stands first', () => {
  const { sheet, waiting } = opened(() => new Promise(() => undefined));
  sheet.say(said(5));
  sheet.say({ about: 'pair', first: 'b', second: 'a', ratio: 7 });
  expect(waiting()).toEqual([{ about: 'pair', first: 'b', second: 'a', ratio: 7 }]);
  expect(ratioIn(sheet.answers(), pair)).toBeCloseTo(1 / 7);
});

it('keeps what could not be sent, says so, and sends it on demand', async () => {
  let isDown = true;
  const send = vi.fn((change: Change) =>
    isDown ? Promise.reject(new Problem({ code: 'UNREACHABLE', message: 'away' })) : takes(change),
  );
  const { sheet, waiting } = opened(send);
  sheet.say(said(5));
  await expect(sheet.flush()).rejects.toThrow('away');
  expect(sheet.state()).toBe('waiting');
  expect(waiting()).toHaveLength(1);
  isDown = false;
  await sheet.flush();
  expect(sheet.state()).toBe('saved');
  sheet.stop();
});

it('takes up what a closed page left behind', async () => {
  const { sheet, waiting } = opened(takes, [said(9)]);
  sheet.load(nothing);
  expect(ratioIn(sheet.answers(), pair)).toBe(9);
  await sheet.flush();
  expect(waiting()).toEqual([]);
});

it('lets stand what another device said, and says so', async () => {
  const conflict = new Problem({ code: 'CONFLICT', message: 'changed', current: {}, yours: {} });
  const { sheet } = opened(() => Promise.reject(conflict));
  sheet.say(said(9));
  await sheet.flush();
  expect(sheet.isContested()).toBe(true);
  expect(ratioIn(sheet.answers(), pair)).toBe(3);
});
