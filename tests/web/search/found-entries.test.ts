import { expect, it } from 'vitest';
import { firstEntries, foundEntries } from '../../../apps/web/src/app/search/found-entries.ts';
import { hitEntry } from '../../../apps/web/src/app/search/hit-entry.ts';
import { markedParts } from '../../../apps/web/src/app/search/marked-text.ts';
import type { SearchEntry } from '../../../apps/web/src/app/search/search-entry.ts';

const entry = (key: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  key,
  kind: 'Page',
  title,
  ...more,
});
const keys = (entries: readonly SearchEntry[]): readonly string[] => entries.map(({ key }) => key);

it('puts names that begin with the words before others, and shows each thing once', () => {
  const own = [entry('engagement:1', 'Our network'), entry('page:n', 'Network')];
  const found = [entry('engagement:1', 'Our network'), entry('fact:a', 'Subnetwork')];
  expect(keys(foundEntries('netw', own, found))).toEqual(['page:n', 'engagement:1', 'fact:a']);
});

it('finds actions by other words for them', () => {
  const own = [entry('action:dark', 'Dark mode', { words: 'theme' }), entry('action:out', 'Sign out')];
  expect(keys(foundEntries('theme', own, []))).toEqual(['action:dark']);
  expect(foundEntries('nothing', own, [])).toEqual([]);
});

it('offers what was chosen last before anything is typed, and forgets what is no longer there', () => {
  const own = [entry('page:a', 'A'), entry('action:b', 'B'), entry('engagement:c', 'C')];
  expect(keys(firstEntries(own, ['engagement:gone', 'engagement:c', 'action:b']))).toEqual([
    'engagement:c',
    'action:b',
    'page:a',
  ]);
});

it('leads only where the person may go', () => {
  const hit = { kind: 'member', id: 'm', title: 'Ada', where: null, engagement: null, bank: null } as const;
  const place = { base: '/w/1', engagement: undefined };
  expect(hitEntry(hit, { ...place, may: () => false })).toBeUndefined();
  expect(hitEntry(hit, { ...place, may: () => true })?.link).toBe('/w/1/settings/members');
  const fact = { ...hit, kind: 'fact', id: 'nat' } as const;
  expect(hitEntry(fact, { ...place, may: () => true })).toBeUndefined();
  expect(hitEntry(fact, { ...place, engagement: 'e', may: () => false })).toMatchObject({
    link: '/w/1/e/e/organization',
    fragment: 'fact-nat',
  });
});

it('marks what fits and keeps the text whole', () => {
  const text = 'Größe der Überlandnetze';
  const parts = markedParts(text, 'groesse netz');
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['Größe', 'netz']);
  expect(markedParts('Plain', 'no lai').filter(({ isMarked }) => isMarked)).toEqual([{ text: 'lai', isMarked: true }]);
});
