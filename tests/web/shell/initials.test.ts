import { expect, it } from 'vitest';
import { initials } from '../../../apps/web/src/app/shell/initials.ts';

it.each([
  ['Mara Klein', 'MK'],
  ['Theodora Wilhelmina von Hohenstaufen', 'TH'],
  ['cher', 'C'],
  ['🦊 fox', '🦊F'],
  ['  ', '?'],
])('shortens %j to %j', (name, short) => {
  expect(initials(name)).toBe(short);
});
