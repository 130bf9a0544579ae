import { expect, it } from 'vitest';
import { cellDay } from '@peerway/table';

it.each([
  ['2026-03-31', '2026-03-31'],
  ['31.3.2026', '2026-03-31'],
  [' 29.02.2028 ', '2028-02-29'],
  ['29-02-2026', undefined],
  ['2026-02-29', undefined],
  ['03/04/2026', undefined],
  ['', undefined],
])('reads %j as %s', (cell, day) => {
  expect(cellDay(cell)).toBe(day);
});
