import { expect, it } from 'vitest';
import { draftAfter } from '../../../apps/web/src/app/ui/draft-after.ts';

const make = ({ name, version }: { name: string; version: number; other?: string }) => ({ name, version });
const source = { name: 'Seen', version: 1 };
const fresh = { name: 'Theirs', version: 2 };

it('is made from the fresh data when nobody has typed', () => {
  expect(draftAfter(make, fresh, undefined)).toEqual({ name: 'Theirs', version: 2 });
  expect(draftAfter(make, fresh, { source, value: make(source) })).toEqual({ name: 'Theirs', version: 2 });
});

it('keeps what was typed, with the version that it began with', () => {
  const value = { name: 'Mine', version: 1 };
  expect(draftAfter(make, fresh, { source, value })).toEqual({ name: 'Mine', version: 1 });
});
